import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { aggregate, createRow, rank, rowOfOutcome } from "../../src/population/population.js";
import { type BenchEvidence, benchmarkEvidence, columnsOf, exactUnits, tiedEvidence } from "./benchmark-evidence.js";
import { benchmarkRubric } from "./benchmark-rubric.js";
import { nationFromColumns, nationFromObjects } from "./hand/hand-nation.js";
import { handScorer } from "./hand/hand-scorer.js";
import { handColumns } from "./hand/write-columns.js";
import { countWrong } from "./wrong-digits.js";

const bench = benchmarkRubric(66);
const exact = handScorer(bench, "exact");
const float = handScorer(bench, "float");
const [first] = benchmarkEvidence(bench, 1, { seed: 1 });

function rubricOf(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  expect(diagnostics).toEqual([]);
  if (rubric === null) throw new Error("the text is no rubric");
  return rubric;
}

function outcomeOf(rubric: Rubric, given: BenchEvidence): ReturnType<typeof evaluate> {
  const { evidence } = readEvidence(rubric, given);
  if (evidence === null) throw new Error("the evidence does not fit");
  return evaluate(rubric, evidence);
}

describe("the rubric of the benchmarks", () => {
  it.each([66, 100, 660])("should be one without a remark, with %d indicators", (size) => {
    const { indicators, text } = benchmarkRubric(size);
    expect(indicators.length).toBe(size);
    rubricOf(text);
  });

  it("should be the same every time", () => {
    expect(benchmarkRubric(66).text).toBe(bench.text);
    expect(benchmarkEvidence(bench, 3, { seed: 4 })).toEqual(benchmarkEvidence(bench, 3, { seed: 4 }));
  });
});

describe("the code written by hand", () => {
  const rubric = rubricOf(bench.text);

  it("should score as patuh does, with missing answers too", () => {
    for (const evidence of benchmarkEvidence(bench, 40, { seed: 2, missing: 0.05 })) {
      const outcome = outcomeOf(rubric, evidence);
      for (const { score } of [exact, float]) {
        const found = score(evidence);
        if (!found.ok) throw new Error(found.problems.join("; "));
        expect([found.score.toFixed(2), found.category]).toEqual([outcome.score, outcome.category?.id]);
      }
      expect(exact.units(evidence)).toBe(exactUnits(bench, evidence));
    }
  });

  it("should round up what lies right between two published scores, in whole numbers", () => {
    const round = benchmarkRubric(66, "round");
    const tied = tiedEvidence(round, 20, 1);
    expect(tied.length).toBe(20);
    const [whole, doubles, model] = [handScorer(round, "exact"), handScorer(round, "float"), rubricOf(round.text)];
    const isWrong = (scorer: typeof whole, evidence: BenchEvidence): boolean => {
      const found = scorer.score(evidence);
      return !found.ok || found.score.toFixed(2) !== outcomeOf(model, evidence).score;
    };
    expect(tied.filter((evidence) => isWrong(whole, evidence))).toEqual([]);
    expect(tied.filter((evidence) => isWrong(doubles, evidence)).length).toBeGreaterThan(0);
  });

  const levels = bench.indicators.find(({ scale }) => scale.kind === "levels")?.name ?? "";
  const yesNo = bench.indicators.find(({ scale }) => scale.kind === "yes-no")?.name ?? "";
  const changed = (answers: object): unknown => ({ ...first, answers: { ...first?.answers, ...answers } });
  const { subject: _, ...withoutSubject } = first ?? { subject: "" };
  it.each([
    ["a level as text", changed({ [levels]: "2" })],
    ["a level as a bigint", changed({ [levels]: 2n })],
    ["no level", changed({ [levels]: null })],
    ["a level that is left out", changed({ [levels]: undefined })],
    ["a yes in Indonesian", changed({ [yesNo]: "ya" })],
    ["a level beyond the scale", changed({ [levels]: 99 })],
    ["a level below the scale", changed({ [levels]: -1 })],
    ["half a level", changed({ [levels]: 1.5 })],
    ["a level that is no number", changed({ [levels]: Number.NaN })],
    ["a truth in place of a level", changed({ [levels]: true })],
    ["a word in place of a level", changed({ [levels]: "dua" })],
    ["a number in place of yes or no", changed({ [yesNo]: 1 })],
    ["another word in place of yes or no", changed({ [yesNo]: "maybe" })],
    ["an unknown indicator", changed({ [`${levels}x`]: 1 })],
    ["an unknown section", { ...first, answer: {} }],
    ["no subject", withoutSubject],
    ["answers in a map", { ...first, answers: new Map() }],
    ["no evidence at all", null],
  ])("should take or refuse %s as patuh does", (_, given) => {
    // What comes from outside has no type; neither patuh nor the code by hand may rely on one.
    const { ok } = exact.score(given as BenchEvidence);
    expect([ok, float.score(given as BenchEvidence).ok]).toEqual([
      readEvidence(rubric, given).ok,
      readEvidence(rubric, given).ok,
    ]);
  });

  it("should combine and rank a nation as patuh does, from objects and from columns", () => {
    const institutions = 12;
    const evidence = benchmarkEvidence(bench, 60, { seed: 3, institutions, missing: 0.02 });
    const columns = columnsOf(bench, evidence, institutions);
    const found = nationFromObjects(exact, evidence, columns.kinds, "exact");
    expect(nationFromColumns(handColumns(bench, "exact"), columns, "exact")).toEqual(found);
    const rows = evidence.map((given) => {
      const read = readEvidence(rubric, given).evidence;
      if (read === null) throw new Error("the evidence does not fit");
      return rowOfOutcome(read, evaluate(rubric, read));
    });
    const groups = aggregate(rubric, rows).levels[0]?.groups ?? [];
    const ranked = rank(
      rubric,
      groups.map(({ id, score, exact: unrounded, facts }) => createRow({ id, score, exact: unrounded, facts })),
    ).rows;
    expect(ranked.length).toBe(institutions);
    for (const { id, score, rank: place } of ranked) {
      const index = Number(id.slice("institution-".length));
      expect([(found.institutions[index] ?? 0) / 100, found.ranks[index]]).toEqual([Number(score), place]);
    }
  });

  it("should tell answers in columns that do not fit", () => {
    const columns = columnsOf(bench, benchmarkEvidence(bench, 3, { seed: 1 }), 1);
    columns.answers[0]?.fill(200, 1, 2);
    expect(() => nationFromColumns(handColumns(bench, "exact"), columns, "exact")).toThrow("service 1");
  });
});

describe("the count of wrong categories", () => {
  const weights = [30, 25, 25, 20] as const;

  it("should find none where the total is the true one", () => {
    expect(countWrong(weights, (a, b, c, d) => (30 * a + 25 * b + 25 * c + 20 * d) / 100)).toBe(0);
  });

  it("should find what doubles push over a bound", () => {
    expect(countWrong(weights, (a, b, c, d) => 0.3 * a + 0.25 * b + 0.25 * c + 0.2 * d)).toBe(14_782);
  });
});
