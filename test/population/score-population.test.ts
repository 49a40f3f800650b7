import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { aggregate } from "../../src/population/aggregate.js";
import type { LevelOptions } from "../../src/population/combine-levels.js";
import { countCategories } from "../../src/population/count-categories.js";
import { createIdRegister } from "../../src/population/id-register.js";
import { rank } from "../../src/population/rank.js";
import { createRow } from "../../src/population/row.js";
import { rowOfOutcome } from "../../src/population/row-of-outcome.js";
import { scorePopulation } from "../../src/population/score-population.js";
import { scorePopulationColumns } from "../../src/population/score-population-columns.js";
import type { ScoredPopulation } from "../../src/population/scored-population.js";
import { rawAnswer } from "../laws/answer-sketch.js";
import { indicatorsIn } from "../laws/rubric-sketch.js";
import { fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { compiled, runs } from "../support/laws.js";
import { chainRubric } from "./populations.js";

/** The same, one subject after the other by `evaluate`, then by `aggregate` and `rank`. */
function byRows(rubric: Rubric, subjects: readonly unknown[], options: LevelOptions): object {
  const read = subjects.map((data) => readEvidence(rubric, data));
  const outcomes = read.map((one) => (one.ok ? evaluate(rubric, one.evidence) : null));
  const rows = read.flatMap((one, index) => {
    const outcome = outcomes[index];
    return one.ok && outcome != null ? [rowOfOutcome(one.evidence, outcome)] : [];
  });
  const refused = read.flatMap((one, index) =>
    one.ok ? [] : [{ index, id: one.subject?.id ?? null, within: one.within, diagnostics: one.diagnostics }],
  );
  const aggregation = aggregate(rubric, rows, {
    ...options,
    refused: refused.map(({ index, id, within }) => ({ number: index + 1, id, within })),
  });
  return {
    units: outcomes.map((one) => (one?.score == null ? Number.NaN : Number(one.score.replace(".", "")))),
    categories: outcomes.map((one) => rubric.categories.findIndex(({ id }) => id === one?.category?.id)),
    counts: countCategories(
      rubric,
      rows.map(({ category }) => (category === null ? null : { id: category })),
    ),
    refused,
    aggregation,
    rankings: aggregation.levels.map(({ level, groups }) => {
      const own = groups.map(({ id, score, exact, range, within, facts }) =>
        createRow({ id, score, exact, range, within, facts }),
      );
      return rank(rubric, own, { level });
    }),
  };
}

function shown({ subjects, aggregation, rankings }: ScoredPopulation): object {
  const { units, categories, counts, refused } = subjects;
  return { units: [...units], categories: [...categories], counts, refused, aggregation, rankings };
}

function expectSame(rubric: Rubric, subjects: readonly unknown[], options: LevelOptions = {}): ScoredPopulation {
  const found = scorePopulation(rubric, subjects, options);
  expect(shown(found)).toEqual(byRows(rubric, subjects, options));
  return found;
}

/** What some belong to, other than most do. */
const WITHIN: readonly ((unit: number) => object)[] = [() => ({}), (unit) => ({ unit: `u${unit}` })];

describe("a population that is scored in one pass", () => {
  // Law: it is what the rows of all its subjects come to, one by one, whatever the rubric and the data.
  it("should be what its rows come to", () => {
    let scored = 0;
    fc.assert(
      fc.property(
        fc.oneof(fullEvidence(), partialEvidence(), openEvidence()),
        fc.array(fc.record({ quality: fc.nat(1000), unit: fc.nat(3), form: fc.nat(11) }), { maxLength: 7 }),
        fc.constantFrom("mean", "lowest", "mean at least 2", "mean rounded to 1 half-even"),
        ({ text, raw, sketch }, members, how) => {
          const levels = `level service -> unit ${how}\n  level unit -> institution mean\n  category `;
          const rubric = compiled(text.replace("category ", levels));
          const [one] = indicatorsIn(sketch.children);
          const answersWith = (quality: number): object => ({
            ...raw.answers,
            ...(one === undefined ? {} : { [one.name]: rawAnswer(one, quality) }),
          });
          const subjects = members.map(({ quality, unit, form }, index) => ({
            ...raw,
            answers: form < 6 ? answersWith(quality) : raw.answers,
            subject: `s${form === 1 ? 0 : index}`,
            within: WITHIN[form]?.(unit) ?? { unit: `u${unit}`, institution: `k${unit % 2}` },
          }));
          scored += expectSame(rubric, subjects).subjects.units.length;
        },
      ),
      runs(1),
    );
    expect(scored).toBeGreaterThan(100);
  });

  const halves = (how: string, score = "score 0..100 published 2 digits half-up", rank?: string): Rubric =>
    chainRubric({
      score,
      levels: `level service -> unit ${how} level unit -> institution mean level institution -> nation mean`,
      ...(rank === undefined ? {} : { rank }),
      parts: `dimension d "D" weight 50% { rounded to 1
        indicator a "A" weight 1/3 { scale levels 0..4 }
        indicator b "B" weight 2/3 { scale number 0..100 higher is better }
      }
      indicator c "C" weight 50% { scale yes/no }`,
    });
  const answers = fc.record(
    {
      a: fc.constantFrom<unknown>(0, 1, 2, 3, 4, null, "3", 5, 2.5),
      b: fc.constantFrom<unknown>(0, 50, 99.99, 100, 12.345, "12,5", null),
      c: fc.constantFrom<unknown>(true, false, "ya", "no", null),
    },
    { requiredKeys: [] },
  );
  const population = fc.array(
    fc.record({
      answers,
      facts: fc.constantFrom<unknown>(
        { kind: "kota" },
        { kind: "kabupaten" },
        { kind: "kota", services: 3 },
        {},
        undefined,
        {
          kind: "desa",
        },
      ),
      within: fc.constantFrom<unknown>(
        { unit: "u1", institution: "k1" },
        { unit: "u2", institution: "k1" },
        { unit: "u3" },
        {
          institution: "k2",
          unit: "u4",
        },
      ),
      subject: fc.constantFrom<unknown>("a", "b", "c 1", { id: "d", name: "D" }, "", { id: "e" }, { name: "f" }),
    }),
    { maxLength: 12 },
  );

  it.each([
    ["means", "mean"],
    ["lowest scores", "lowest"],
    ["weighted means", "mean weighted by services"],
    ["rounded means of enough", "mean at least 2 rounded to 0"],
  ] as const)("should combine %s of any data, good or bad", (_, how) => {
    const rubric = halves(how);
    let [fast, slow] = [0, 0];
    fc.assert(
      fc.property(population, (subjects) => {
        const { oneByOne, units } = expectSame(rubric, subjects).subjects;
        slow += oneByOne;
        fast += units.length - oneByOne;
      }),
    );
    expect(Math.min(fast, slow)).toBeGreaterThan(50);
  });

  it.each(["half-up", "half-even", "down", "up"])("should publish ties and thresholds with `%s`", (mode) => {
    for (const compared of ["", " compared exact"]) {
      const rubric = halves(
        "mean",
        `score 0..100 published 0 digits ${mode}${compared}`,
        "rank institution ties dense by exact",
      );
      const subjects = Array.from({ length: 120 }, (_, index) => ({
        subject: `s${index}`,
        answers: { a: index % 5, b: (index * 7) % 101, c: index % 2 === 0 },
        facts: { kind: "kota" },
        within: { unit: `u${index % 13}`, institution: `k${index % 13}` },
      }));
      expect(expectSame(rubric, subjects).subjects.oneByOne).toBe(0);
    }
  });

  it("should combine as it is told to, and say what it was told wrong", () => {
    const rubric = halves("mean");
    const subjects = ["x", "y"].map((subject) => ({
      subject,
      answers: { a: 4, b: 1, c: true },
      within: { institution: subject },
    }));
    for (const options of [
      { to: "institution" },
      { from: "service" },
      { flat: true },
      { to: "kota" },
      { from: "nation" },
    ])
      expectSame(rubric, subjects, options);
    expectSame(rubric, []);
    expectSame(
      rubric,
      subjects.map(({ within: _, ...one }) => one),
    );
    expectSame(chainRubric({ levels: "", rank: "" }), []);
  });

  it("should take subjects as they come", () => {
    const rubric = halves("mean");
    function* subjects(): Iterable<unknown> {
      for (let index = 0; index < 40; index += 1)
        yield {
          subject: `s${index}`,
          answers: { a: index % 5, b: index, c: true },
          within: { unit: `u${index % 3}`, institution: "k" },
        };
    }
    expect(shown(scorePopulation(rubric, subjects()))).toEqual(byRows(rubric, [...subjects()], {}));
  });
});

describe("a population in columns", () => {
  const rubric = chainRubric({
    parts: `indicator a "A" weight 20% { scale levels 0..4 }
      dimension d "D" weight 60% { rounded to 1
        indicator b "B" weight 30% { scale number 0..100 higher is better }
        indicator c "C" weight 30% { scale yes/no }
        indicator e "E" weight 40% { scale choice { x "X" points 10 y "Y" points 99.5 } }
      }
      indicator f "F" weight 10% { scale count 0..9 }
      indicator g "G" weight 10% { scale levels 0..3 }`,
  });
  const row = fc.record({
    a: fc.integer({ min: 0, max: 5 }),
    b: fc.constantFrom(0, 33.3, 100, 100.5, 12.34),
    c: fc.integer({ min: 0, max: 2 }),
    e: fc.integer({ min: 0, max: 2 }),
    f: fc.integer({ min: 0, max: 9 }),
    g: fc.integer({ min: -1, max: 3 }),
    isThere: fc.array(fc.constantFrom(1, 1, 1, 0), { minLength: 6, maxLength: 6 }),
    kind: fc.nat(1),
    unit: fc.nat(3),
    institution: fc.constantFrom("k", "l", null),
  });
  /** What a column holds in the form in which one subject has it. */
  const written = (name: string, value: number): unknown => {
    if (name === "c") return value > 1 ? value : value === 1;
    return name === "e" ? (["x", "y"][value] ?? value) : value;
  };
  const listed = fc.array(row, { minLength: 1, maxLength: 30 });

  it("should be what its rows come to", () => {
    fc.assert(
      fc.property(listed, fc.boolean(), fc.constantFrom(0, 1), fc.nat(5), (rows, isShort, shift, none) => {
        const bytes = (numbers: readonly number[]) => {
          // A view that does not begin at a multiple of four is read byte by byte.
          const view = new Uint8Array(new ArrayBuffer(numbers.length + 1), shift, numbers.length);
          view.set(numbers);
          return view;
        };
        const valid = (place: number) => bytes(rows.map(({ isThere }) => isThere[place] ?? 1));
        const answers = {
          a: { numbers: bytes(rows.map(({ a }) => a)), valid: valid(0) },
          b: { numbers: Float64Array.from(rows, ({ b }) => b), valid: valid(1), none: 33.3 },
          c: { numbers: bytes(rows.map(({ c }) => c)) },
          e: { places: bytes(rows.map(({ e }) => e)), words: ["x", "y"], valid: valid(3) },
          f: { numbers: bytes(rows.map(({ f }) => f)), none },
          ...(isShort ? {} : { g: rows.map(({ g }) => g) }),
        };
        const columns = {
          length: rows.length,
          answers,
          facts: { kind: { places: Uint8Array.from(rows, ({ kind }) => kind), words: ["kota", "kabupaten"] } },
          within: {
            unit: { places: Uint16Array.from(rows, ({ unit }) => unit), words: ["u0", "u1", "u2"] },
            institution: rows.map(({ institution }) => institution),
          },
        };
        const subjects = rows.map(({ isThere, kind, unit, institution, ...own }, index) => {
          const given = Object.entries(own).filter(([name], place) => {
            if (name === "f") return own.f !== none;
            const isListed = name === "c" || name === "g" || isThere[place] === 1;
            return isListed && !(isShort && name === "g") && !(name === "b" && own.b === 33.3);
          });
          return {
            subject: `row ${index}`,
            answers: Object.fromEntries(given.map(([name, value]) => [name, written(name, value)])),
            facts: { kind: ["kota", "kabupaten"][kind] },
            within: { unit: ["u0", "u1", "u2"][unit] ?? unit, ...(institution === null ? {} : { institution }) },
          };
        });
        expect(shown(scorePopulationColumns(rubric, columns))).toEqual(byRows(rubric, subjects, {}));
      }),
    );
  });

  it("should add up many rows in whole numbers, and refuse columns of another length and unknown ones", () => {
    const length = 3000;
    const numbers = Uint8Array.from({ length }, (_, index) => index % 4);
    const answers = Object.fromEntries(["a", "f", "g"].map((name) => [name, { numbers }]));
    const found = scorePopulationColumns(rubric, { length, answers });
    expect(found.subjects.oneByOne).toBe(0);
    expect(found.subjects.units[2999]).toBe(
      scorePopulation(rubric, [{ subject: "x", answers: { a: 3, f: 3, g: 3 } }]).subjects.units[0],
    );
    expect(() => scorePopulationColumns(rubric, { length: 2, answers })).toThrow(TypeError);
    expect(() => scorePopulationColumns(rubric, { length: -1, answers: {} })).toThrow(TypeError);
    const { refused } = scorePopulationColumns(rubric, { length: 1, answers: { z: [1] } }).subjects;
    expect(refused.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual(["PTH5001"]);
  });
});

describe("a register of ids", () => {
  it("should tell those that came more than once", () => {
    const id = fc.oneof(
      fc.constantFrom("a", "b", "aa", "ab", "b1"),
      fc.nat(20).map((number) => `row-${number}`),
    );
    fc.assert(
      fc.property(fc.array(id), fc.boolean(), (ids, isSorted) => {
        const given = isSorted ? ids.toSorted() : ids;
        const register = createIdRegister();
        for (const one of given) register.add(one);
        const again = given.filter((one, index) => given.indexOf(one) < index);
        expect(register.doubled()).toEqual([...new Set(again)]);
      }),
    );
  });
});
