import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rational } from "../../src/numeric/rational.js";
import { simulate } from "../../src/population/simulate.js";
import { countExactly } from "../../src/population/simulate-count-exactly.js";
import { createNearDraws } from "../../src/population/simulate-near-subjects.js";
import { createSorter } from "../../src/population/simulate-sorter.js";
import { openNumberStream, openStream } from "../../src/population/simulate-stream.js";
import { prepareSubject, type SimulatedSubject } from "../../src/population/simulate-subject.js";
import { countedIn, countIn, createWindows } from "../../src/population/simulate-windows.js";
import { simulateWith, type Ways } from "../../src/population/simulate-with.js";
import { rawAnswer } from "../laws/answer-sketch.js";
import { indicatorsIn } from "../laws/rubric-sketch.js";
import { fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { accepted, compiled, runs } from "../support/laws.js";

/** Every subject evaluated, every draw in whole numbers of any length. */
const EXACTLY: Ways = {
  prepare: (rubric) => (subject, contested, report) => prepareSubject(rubric, subject, contested, report),
  count: countExactly,
};

type Given = readonly [Rubric, readonly SimulatedSubject[], object];

function expectSame(...[rubric, subjects, specification]: Given): boolean {
  const found = simulate(rubric, subjects, specification);
  expect(found).toEqual(simulateWith(EXACTLY, rubric, subjects, specification, null));
  return found.ok;
}

const WITHIN = ["10%", "99%", "1/3", "0.000001", "1/8589934592"];

describe("a simulation in doubles", () => {
  // Law: whatever is simulated, the fast way counts what the exact one counts.
  it("should count what whole numbers of any length count", () => {
    let simulated = 0;
    fc.assert(
      fc.property(
        fc.oneof(fullEvidence(), partialEvidence(), openEvidence()),
        fc.constantFrom(...WITHIN),
        fc.constantFrom("uniform", "equal"),
        fc.nat(),
        ({ text, raw, sketch }, within, undisclosed, seed) => {
          const rubric = compiled(text);
          const [one] = indicatorsIn(sketch.children);
          const answers = (quality: number): object =>
            one === undefined ? {} : { [one.name]: rawAnswer(one, quality) };
          const subjects = ["a", "b", "c", "d", "e", "f"].map((id, index) => {
            // The first two are alike in every draw; the others differ in one answer.
            const other = { ...raw, subject: id, answers: { ...raw.answers, ...answers(index * 200) } };
            const given = index >= 2 ? readEvidence(rubric, other).evidence : null;
            return { id, evidence: given ?? accepted(rubric, { ...raw, subject: id }) };
          });
          if (expectSame(rubric, subjects, { seed, draws: 5, weights: { within }, undisclosed })) simulated += 1;
        },
      ),
      runs(2),
    );
    expect(simulated).toBeGreaterThan(50);
  });

  const rubric = (score: string, more = "", rounded = ""): Rubric =>
    compiled(`rubric r 2024 {
  title "t"
  score 0..100 ${score}
  missing answers count as lowest
  fact kind choice { kota "Kota" kabupaten "Kabupaten" } "Jenis"
  ${more}
  dimension d "D" weight 60% {
    ${rounded}
    indicator a "A" weight 50% { scale number 0..100 higher is better }
    indicator b "B" weight 50% { scale number 0..100 higher is better }
  }
  indicator c "C" weight 40% { scale number 0..100 higher is better }
  category high "Tinggi" from 75
  category middle "Sedang" from 50
  category low "Rendah" from 0
}`);
  /** Subjects whose three answers are alike are worth that in every draw: right on a threshold, or on a turn of the rounding. */
  const level = [0, 12.5, 49.995, 50, 50, 74.995, 75, 75, 100];
  const mixed = level.map((value, index) => [value, 100 - value, (index * 31) % 100]);
  const subjectsOf = (of: Rubric): readonly SimulatedSubject[] =>
    [...level.map((value) => [value, value, value]), ...mixed].map(([a, b, c], index) => {
      const id = `s${String(index).padStart(2, "0")}`;
      const facts = { kind: (index % 5) % 2 === 0 ? "kota" : "kabupaten" };
      return { id, institution: `i${index % 5}`, evidence: accepted(of, { subject: id, answers: { a, b, c }, facts }) };
    });

  it.each(
    ["half-up", "half-even", "down", "up"].flatMap((mode) =>
      ["", "compared exact"].map((comparison) => [mode, comparison] as const),
    ),
  )("should find what lies on a turn of `%s` %s", (mode, comparison) => {
    const ranks = "rank service ties share by published rank office within kind ties dense by exact";
    for (const rounded of ["", "rounded to 1"]) {
      const of = rubric(
        `published 2 digits ${mode} ${comparison}`,
        `level service -> office mean ${rounded} ${ranks}`,
        rounded,
      );
      const weights = { seed: 3, draws: 40, weights: { within: "20%" }, level: "office" };
      expect(expectSame(of, subjectsOf(of), weights)).toBe(true);
      const contested = [
        {
          subject: "s03",
          indicator: "a",
          answers: [
            { answer: 50, chance: "2/3" },
            { answer: 75, chance: "1/3" },
          ],
        },
      ];
      expect(expectSame(of, subjectsOf(of), { ...weights, contested })).toBe(true);
    }
  });

  it("should leave rules on scores, and scores of very many digits, to the exact way", () => {
    const inDoubles = (of: Rubric): boolean =>
      createNearDraws(
        of,
        subjectsOf(of).flatMap((one) => prepareSubject(of, one, [], () => undefined) ?? []),
        { seed: "1", within: rational(1n, 10n), undisclosed: "equal" },
      ) !== null;
    const [usual, ruled, long] = [
      rubric("published 2 digits half-up"),
      rubric("published 2 digits half-up", 'rule r "R" { when d below 60 then cap score at 70 }'),
      rubric("published 9 digits half-up"),
    ];
    expect([usual, ruled, long].map(inDoubles)).toEqual([true, false, false]);
    for (const of of [ruled, long])
      expect(expectSame(of, subjectsOf(of), { seed: 1, draws: 20, weights: { within: "10%" } })).toBe(true);
  });
});

describe("a stream of numbers", () => {
  it("should give the numbers that the bigints would be", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -(2 ** 31), max: 0 }),
        fc.integer({ min: 0, max: 2 ** 31 - 2 }),
        (seed, from, to) => {
          const [bigints, numbers] = [openStream(seed, "a", "b"), openNumberStream(seed, ["a", "b"], from, to)];
          for (let times = 0; times < 10; times += 1) expect(BigInt(numbers())).toBe(bigints(BigInt(from), BigInt(to)));
        },
      ),
    );
  });
});

describe("a sorter", () => {
  it("should put units in the order of any numbers, those that are alike in their own", () => {
    const numbers = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -(2 ** 30), max: 2 ** 30 }));
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 60 }), (all) => {
        const units = Int32Array.from(all, (_, index) => index).filter((index) => index % 3 !== 2);
        const sorted = createSorter(units.length)(units, Int32Array.from(all)).subarray(0, units.length);
        expect([...sorted]).toEqual([...units].toSorted((a, b) => (all[a] ?? 0) - (all[b] ?? 0) || a - b));
      }),
    );
  });
});

describe("windows", () => {
  it("should count whatever comes out, however far from the centre", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 30), max: 2 ** 30 }))),
        (all) => {
          const windows = createWindows([0, 5]);
          for (const number of all) countIn(windows, Int32Array.of(number, 7));
          const expected = [...new Set(all)]
            .toSorted((a, b) => a - b)
            .map((one) => [one, all.filter((other) => other === one).length]);
          expect(countedIn(windows, 0)).toEqual(expected);
          expect(countedIn(windows, 1)).toEqual(all.length === 0 ? [] : [[7, all.length]]);
        },
      ),
    );
  });
});
