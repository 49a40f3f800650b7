import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { influence } from "../../src/population/influence.js";
import { simulate } from "../../src/population/simulate.js";
import type { SimulatedSubject } from "../../src/population/simulate-subject.js";
import { accepted, compiled } from "../support/laws.js";

const rubric = (parts: string, top = "", missing = "count as lowest"): Rubric =>
  compiled(`rubric r 2024 {
  title "t"
  score 0..100 published 2 digits half-up
  missing answers ${missing}
  ${top}
  ${parts}
  category high "Tinggi" from 75
  category low "Rendah" from 0
}`);

const HALVES = `indicator a "A" weight 50% { scale number 0..100 higher is better }
  indicator b "B" weight 50% { scale number 0..100 higher is better }`;
const HIDDEN = HALVES.replaceAll("50%", "undisclosed");
const subject = (of: Rubric, id: string, answers: object, more: object = {}): SimulatedSubject => ({
  id,
  evidence: accepted(of, { subject: id, answers, ...more }),
});
const SPECIFICATION = { seed: 2026, draws: 2000, weights: { within: "10%" } };

/** What came out, of a simulation that must run. */
function simulated(...args: Parameters<typeof simulate>) {
  const { simulation, diagnostics } = simulate(...args);
  expect(diagnostics).toEqual([]);
  return simulation ?? expect.fail("nothing was simulated");
}

function codes(...args: Parameters<typeof simulate>): readonly (readonly [string, string | null])[] {
  const { simulation, diagnostics } = simulate(...args);
  expect(simulation).toBeNull();
  return diagnostics.map(({ code, path }) => [code, path]);
}

describe("simulate", () => {
  it("should give the same bytes for the same seed, whatever the order of subjects and contested answers", () => {
    const of = rubric(HALVES);
    const subjects = ["x", "y", "z"].map((id, index) => subject(of, id, { a: 70 + index * 3, b: 80 - index }));
    const contested = ["z", "x"].map((id) => ({ subject: id, indicator: "a", answers: [60, 75, 90] }));
    const once = JSON.stringify(simulated(of, subjects, { ...SPECIFICATION, contested }));
    const again = { ...SPECIFICATION, contested: contested.toReversed() };
    expect(JSON.stringify(simulated(of, subjects.toReversed(), again))).toBe(once);
    expect(JSON.stringify(simulated(of, subjects, { ...again, seed: 2027 }))).not.toBe(once);
  });

  it("should draw the same for a subject whoever else there is", () => {
    const of = rubric(HALVES);
    const one = subject(of, "x", { a: 70, b: 79 });
    const alone = simulated(of, [one], SPECIFICATION).subjects.units[0];
    const among = simulated(of, [subject(of, "w", { a: 1, b: 2 }), one], SPECIFICATION).subjects.units[1];
    expect(among).toMatchObject({ id: "x", categories: alone?.categories, score: alone?.score });
  });

  // With 100 and 50 the score is 50 + 50w for w uniform in 0..1: `high` from w = 1/2, so in half of the draws.
  // 2000 draws have a standard deviation of 22.4; 100 is more than four of them.
  it("should spread two undisclosed weights evenly over every split", () => {
    const of = rubric(HIDDEN);
    const { subjects } = simulated(of, [subject(of, "x", { a: 100, b: 50 })], {
      seed: 1,
      draws: 2000,
      undisclosed: "uniform",
    });
    const [unit] = subjects.units;
    expect(unit?.nominal).toEqual({ score: "75.00", category: "high", rank: 1, of: 1 });
    expect(Math.abs((unit?.categories[0]?.draws ?? 0) - 1000)).toBeLessThan(100);
    expect(Number(unit?.score.lowest)).toBeLessThan(51);
    expect(Number(unit?.score.highest)).toBeGreaterThan(99);
    expect(Math.abs(Number(unit?.score.median) - 75)).toBeLessThan(2.5);
  });

  // Three equal shares of a triangle: the first weight exceeds 1/2 in a quarter of the splits.
  it("should spread three undisclosed weights evenly over the triangle", () => {
    const of = rubric(
      ["a", "b", "c"]
        .map((name) => `indicator ${name} "${name}" weight undisclosed { scale number 0..100 higher is better }`)
        .join("\n"),
    );
    const { subjects } = simulated(of, [subject(of, "x", { a: 100, b: 50, c: 50 })], {
      ...{ seed: "tiga", draws: 2000, undisclosed: "uniform" },
    });
    expect(Math.abs((subjects.units[0]?.categories[0]?.draws ?? 0) - 500)).toBeLessThan(80);
  });

  // Factors of 1 ± 99 % can move nearly the whole weight to either side.
  it("should stay between the best and the worst score at extreme widths", () => {
    const of = rubric(HALVES);
    const { subjects } = simulated(of, [subject(of, "x", { a: 100, b: 50 })], {
      ...{ ...SPECIFICATION, weights: { within: "99.9999%" } },
    });
    const { lowest, highest } = subjects.units[0]?.score ?? expect.fail("nothing came out");
    expect(Number(lowest)).toBeGreaterThanOrEqual(50);
    expect(Number(lowest)).toBeLessThan(52);
    expect(Number(highest)).toBeLessThanOrEqual(100);
    expect(Number(highest)).toBeGreaterThan(98);
  });

  // 70 or 90 with 60: 65 or 75. The chance of `high` is 1/4; 2000 draws have a standard deviation of 19.4.
  it("should draw contested answers with their chances, and nothing else", () => {
    const of = rubric(HALVES);
    const contested = [
      {
        subject: "x",
        indicator: "a",
        answers: [
          { answer: 70, chance: "75%" },
          { answer: 90, chance: "1/4" },
        ],
      },
    ];
    const { subjects } = simulated(of, [subject(of, "x", { a: 70, b: 60 })], { seed: 3, draws: 2000, contested });
    const [unit] = subjects.units;
    expect(unit?.categories.map(({ id }) => id)).toEqual(["high", "low"]);
    expect(Math.abs((unit?.categories[0]?.draws ?? 0) - 500)).toBeLessThan(80);
    expect(unit?.score).toEqual({ lowest: "65.00", median: "65.00", highest: "75.00" });
    expect(unit?.stability).toBe(String((unit?.categories[1]?.draws ?? 0) / 2000));
  });

  it("should count ranks, and neighbours that swap", () => {
    const of = rubric(HALVES);
    const subjects = [
      subject(of, "x", { a: 100, b: 59 }),
      subject(of, "y", { a: 60, b: 98 }),
      subject(of, "z", { a: 0, b: 0 }),
    ];
    const { units, swaps, steady } = simulated(of, subjects, SPECIFICATION).subjects;
    const [first, second, third] = units;
    expect(units.map(({ nominal }) => nominal.rank)).toEqual([1, 2, 3]);
    expect(third?.rank).toEqual({ lowest: 3, highest: 3, from5: 3, to95: 3, counts: [{ rank: 3, draws: 2000 }] });
    const ahead = second?.rank.counts.find(({ rank }) => rank === 1)?.draws ?? 0;
    expect(ahead).toBeGreaterThan(200);
    expect(first?.rank.counts.reduce((all, { draws }) => all + draws, 0)).toBe(2000);
    expect(swaps).toMatchObject([{ ahead: "x", behind: "y" }]);
    expect(swaps[0]?.draws).toBeLessThanOrEqual(ahead);
    expect(steady).toBe(3);
  });

  it("should take the exact mean of the subjects of each institution, ranked as the rubric writes", () => {
    const of = rubric(
      HALVES,
      `fact kind choice { city "Kota" regency "Kabupaten" } "Jenis"
  level unit -> institution mean rounded to 1 digit half-up
  rank institution within kind ties dense by exact`,
    );
    const unit = (id: string, institution: string, a: number, kind: string): SimulatedSubject => ({
      ...subject(of, id, { a, b: 50 }, { facts: { kind } }),
      institution,
    });
    const subjects = [unit("u", "one", 51, "city"), unit("v", "one", 50.5, "city"), unit("w", "two", 80, "regency")];
    const { level } = simulated(of, subjects, { ...SPECIFICATION, draws: 20, level: "institution" });
    expect(level).toMatchObject({ name: "institution", ranking: { within: "kind", ties: "dense", by: "exact" } });
    // (50.5 + 50.25) / 2 = 50.375, rounded to one decimal before it is published
    expect(level?.units.map(({ id, nominal }) => [id, nominal.score, nominal.rank, nominal.of])).toEqual([
      ["one", "50.40", 1, 1],
      ["two", "65.00", 1, 1],
    ]);
    expect(codes(of, [subject(of, "u", { a: 1 })], { ...SPECIFICATION, level: "institution" })).toEqual([
      ["PTH6086", "u"],
    ]);
    expect(
      codes(of, [{ ...subject(of, "u", { a: 1 }), institution: "one" }], { ...SPECIFICATION, level: "institution" }),
    ).toEqual([["PTH6087", "one"]]);
  });
});

describe("a specification that cannot run", () => {
  const of = rubric(HALVES, "level unit -> institution lowest");
  const one = subject(of, "unit-a", { a: 70, b: 80 });
  const contested = (...answers: unknown[]) => [{ subject: "unit-a", indicator: "a", answers }];
  const seeded = { seed: 1, draws: 10 };

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["no data", null, [["PTH5031", ""]]],
    ["no seed", { ...SPECIFICATION, seed: undefined }, [["PTH5033", "seed"]]],
    ["a seed with decimals", { ...SPECIFICATION, seed: 1.5 }, [["PTH5033", "seed"]]],
    ["no draws", { seed: 1, weights: { within: "10%" } }, [["PTH5034", "draws"]]],
    ["half a draw", { ...SPECIFICATION, draws: 0.5 }, [["PTH5034", "draws"]]],
    ["too many draws", { ...SPECIFICATION, draws: 1_000_001 }, [["PTH5034", "draws"]]],
    ["a width of ten", { ...SPECIFICATION, weights: { within: 10 } }, [["PTH5035", "weights.within"]]],
    ["a width of the whole", { ...SPECIFICATION, weights: { within: "100%" } }, [["PTH5035", "weights.within"]]],
    ["no width", { ...SPECIFICATION, weights: {} }, [["PTH5035", "weights.within"]]],
    ["a bare width", { ...SPECIFICATION, weights: "10%" }, [["PTH5031", "weights"]]],
    ["a misspelt key", { ...SPECIFICATION, wieghts: 1 }, [["PTH5032", "wieghts"]]],
    ["an unknown split", { ...SPECIFICATION, undisclosed: "any" }, [["PTH5031", "undisclosed"]]],
    ["an unknown level", { ...SPECIFICATION, level: "nation" }, [["PTH6020", "level"]]],
    ["a level that is no mean", { ...SPECIFICATION, level: "institution" }, [["PTH6081", "level"]]],
    ["nothing that varies", seeded, [["PTH6080", ""]]],
    ["one answer", { ...seeded, contested: contested(3) }, [["PTH5031", "contested[0].answers"]]],
    ["an answer off its scale", { ...seeded, contested: contested(3, 101) }, [["PTH5002", "contested[0].answers[1]"]]],
    ["an answer n/a", { ...seeded, contested: contested(3, "n/a") }, [["PTH5019", "contested[0].answers[1]"]]],
    [
      "chances that are no whole",
      { ...seeded, contested: contested({ answer: 1, chance: 0.5 }, { answer: 2, chance: 0.4 }) },
      [["PTH5037", "contested[0].answers"]],
    ],
    [
      "a chance of only one",
      { ...seeded, contested: contested({ answer: 1, chance: 1 }, 2) },
      [["PTH5037", "contested[0].answers"]],
    ],
    [
      "a chance of nothing",
      { ...seeded, contested: contested({ answer: 1, chance: 1 }, { answer: 2, chance: 0 }) },
      [["PTH5037", "contested[0].answers"]],
    ],
    [
      "an unknown indicator",
      { ...seeded, contested: [{ subject: "unit-a", indicator: "c", answers: [1, 2] }] },
      [["PTH5036", "contested[0].indicator"]],
    ],
    [
      "an unknown subject",
      { ...seeded, contested: [{ subject: "unit-b", indicator: "a", answers: [1, 2] }] },
      [["PTH6084", "contested[0].subject"]],
    ],
    [
      "an answer contested twice",
      { ...seeded, contested: [...contested(1, 2), ...contested(3, 4)] },
      [["PTH5038", "contested[1]"]],
    ],
  ])("should be refused: %s", (_, specification, expected) => {
    expect(codes(of, [one], specification).map(([code, path]) => [code, path ?? ""])).toEqual(expected);
  });

  it("should be refused for what its subjects are", () => {
    expect(codes(of, [], SPECIFICATION)).toEqual([["PTH6089", null]]);
    expect(codes(of, [one, one], SPECIFICATION)).toEqual([["PTH5014", "unit-a"]]);
    const many = Array.from({ length: 300 }, (_, index) => ({ ...one, id: `u${index}` }));
    expect(codes(of, many, { ...SPECIFICATION, draws: 1_000_000 })).toEqual([["PTH6082", "draws"]]);
    const stop = rubric(HALVES, "", "stop the score");
    expect(codes(stop, [subject(stop, "unit-a", { a: 1 })], SPECIFICATION)).toEqual([["PTH6083", "unit-a"]]);
    const capped = rubric(HALVES, 'fact late yes/no "Telat" rule r "R" { when late then cap score at 80 }');
    expect(codes(capped, [subject(capped, "unit-a", { a: 1, b: 2 })], SPECIFICATION)).toEqual([["PTH6083", "unit-a"]]);
    simulated(capped, [subject(capped, "unit-a", { a: 1, b: 2 }, { facts: { late: true } })], SPECIFICATION);
  });

  it("should be refused where undisclosed weights are not spoken of, or points hang on them", () => {
    const hidden = rubric(HIDDEN);
    expect(codes(hidden, [subject(hidden, "x", { a: 1, b: 2 })], SPECIFICATION)).toEqual([["PTH5039", "undisclosed"]]);
    const known = { known: { a: { points: 20 } } };
    const uniform = { seed: 1, draws: 5, undisclosed: "uniform" };
    expect(codes(hidden, [subject(hidden, "x", { b: 2 }, known)], uniform)).toEqual([["PTH6088", "x"]]);
    const score = { known: { a: { score: 20 } } };
    simulated(hidden, [subject(hidden, "x", { b: 2 }, score)], uniform);
  });

  it("should be refused where a contested answer does not count", () => {
    const known = subject(of, "unit-a", { b: 80 }, { known: { a: { score: 20 } } });
    expect(codes(of, [known], { ...seeded, contested: contested(1, 2) })).toEqual([["PTH6085", "unit-a"]]);
  });
});

describe("influence", () => {
  const of = rubric(HALVES);

  // Totals 50, 60, 70: all of the spread comes from `b`, though both weigh the same. With `a` at its best only the last
  // one reaches 75 (it has 80), at its worst none; with `b` all do (90), and none (40).
  it("should show that an answer that all give alike moves nothing", () => {
    const subjects = [20, 40, 60].map((b, index) => subject(of, `u${index}`, { a: 80, b }));
    const { influence: found } = influence(of, subjects);
    expect(found?.parts.map(({ path, weight, influence: share, turns }) => [path, weight, share, turns])).toEqual([
      ["a", "0.5", "0", 1],
      ["b", "0.5", "1", 3],
    ]);
    expect(found?.rest).toBe("0");
  });

  it("should be exact, and add up to one", () => {
    const subjects = [
      [0, 30],
      [10, 0],
      [50, 60],
    ].map(([a, b], index) => subject(of, `u${index}`, { a, b }));
    const { influence: found } = influence(of, subjects);
    // What is added: a/2 = 0 5 25, b/2 = 15 0 30; totals 15 5 55. 3 S(at) - S(a)S(t) = 3 x 1400 - 30 x 75 = 1950;
    // 3 S(bt) - S(b)S(t) = 3 x 1875 - 45 x 75 = 2250; 3 S(tt) - S(t)S(t) = 3 x 3275 - 75 x 75 = 4200.
    expect(found?.parts.map(({ influence: share }) => share)).toEqual(["13/28", "15/28"]);
    expect(found?.rest).toBe("0");
  });

  it("should have nothing to say where scores do not differ, or of one subject", () => {
    const same = ["u", "v"].map((id) => subject(of, id, { a: 1, b: 2 }));
    for (const subjects of [same, same.slice(1)]) {
      const { influence: found } = influence(of, subjects);
      expect(found?.rest).toBeNull();
      expect(found?.parts.map(({ influence: share }) => share)).toEqual([null, null]);
    }
  });

  it("should leave to the rest what rounding stages add", () => {
    const rounded = rubric(`dimension d "D" weight 100% { rounded to 0 ${HALVES} }`);
    const subjects = [
      [0, 1],
      [10, 0],
      [50, 60],
    ].map(([a, b], index) => subject(rounded, `u${index}`, { a, b }));
    const { influence: found } = influence(rounded, subjects);
    expect(found?.parts[0]).toMatchObject({ path: "d", influence: "1", weight: "1", assumed: false });
    expect(found?.rest).not.toBe("0");
  });

  it("should mark weights that are taken as equal, and name a subject without a score", () => {
    const hidden = rubric(HIDDEN, "", "stop the score");
    const whole = subject(hidden, "u", { a: 1, b: 2 });
    expect(influence(hidden, [whole]).influence?.parts.map(({ assumed }) => assumed)).toEqual([true, true]);
    const { ok, diagnostics } = influence(hidden, [whole, subject(hidden, "v", { a: 1 })]);
    expect([ok, diagnostics.map(({ code, path }) => [code, path])]).toEqual([false, [["PTH6083", "v"]]]);
    expect(influence(hidden, []).diagnostics.map(({ code }) => code)).toEqual(["PTH6089"]);
  });
});
