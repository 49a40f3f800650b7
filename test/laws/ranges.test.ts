import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { type EvidenceCase, openEvidence, printed, rubric } from "../support/arbitrary-rubric.js";
import type { Shape } from "../support/arbitrary-sketch.js";
import { accepted, compiled, fraction, outcomeOf } from "../support/laws.js";
import { type Beside, evidenceOf, type RawEvidence, rawAnswer } from "./answer-sketch.js";
import { someCompletions } from "./completions.js";
import { type BruteForce, bruteForce, combinationsOf } from "./extremes.js";
import { printRubric } from "./print-rubric.js";
import { type Completion, type NoScore, type Recomputed, recomputeWith } from "./recompute.js";
import { type RubricSketch, withParts } from "./rubric-sketch.js";

/** How many random splits are tried in all; `npm run test:ranges` sets it to 10,000. */
const SPLITS = Number(process.env["PATUH_SPLITS"] ?? 1000);
const PER_CASE = 20;

/** Rubrics that hardly disclose a weight. */
const SECRETIVE: Partial<Shape> = { disclosed: 1, least: 2 };

const figures = {
  cases: 0,
  completions: 0,
  splits: 0,
  wide: 0,
  impossible: 0,
  nothing: 0,
  certain: 0,
  told: 0,
  decided: 0,
  combinations: 0,
  brute: 0,
  exact: 0,
};

afterAll(() => {
  const { cases, completions, splits, wide, certain, told, decided, impossible, nothing, brute, combinations, exact } =
    figures;
  console.log(
    [
      `ranges: ${splits} random splits of undisclosed weights, in ${completions} completions of ${cases} cases; none is outside`,
      `  ${wide} cases with a range of more than a point, ${certain} with only one possible category`,
      `  ${told} completions with a verdict, an award or a label that was certain without a score`,
      `  ${decided} rules of completions that certainly apply, or certainly do not, without a score`,
      `  ${nothing} completions without a score, ${impossible} that known points rule out`,
      `  ${exact} of ${brute} ranges equal brute force over ${combinations} combinations of extremes`,
    ].join("\n"),
  );
});

/** Law (range): no admissible way of closing what is open leaves the range, or the categories, of an outcome. */
function expectInside(outcome: Outcome, closed: Recomputed | NoScore): void {
  if (typeof closed === "string") {
    figures[closed] += 1;
    return;
  }
  const { range, possibleCategories, certain, category, diagnostics } = outcome;
  if (range === null) {
    const codes = diagnostics.map(({ code }) => code);
    expect(["PTH6010", "PTH6011", "PTH6012", "PTH6013"].some((code) => codes.includes(code))).toBe(true);
    return;
  }
  expect(fraction(range.low).compare(closed.exact)).toBeLessThanOrEqual(0);
  expect(fraction(range.high).compare(closed.exact)).toBeGreaterThanOrEqual(0);
  expect(possibleCategories).toContain(closed.category);
  if (certain) expect(category?.id).toBe(closed.category);
  if (outcome.score === null) expectCertain(outcome, closed);
}

/** Law (certain): without a score, verdict, award, labels and rules are those of every admissible way of closing what is open. */
function expectCertain({ verdict, award, labels, rules }: Outcome, closed: Recomputed): void {
  if (verdict !== null) expect(verdict).toBe(closed.verdict);
  if (award !== null) expect(award).toBe(closed.award);
  for (const { rule } of labels) expect(closed.labels).toContain(rule);
  expect(rules.map(({ name }) => name)).toEqual([...closed.rules.keys()]);
  for (const { name, holds, applies } of rules) {
    const closedHolds = closed.rules.get(name) ?? null;
    if (holds !== null) expect([name, closedHolds]).toEqual([name, holds]);
    if (applies !== "sometimes") {
      expect([name, closedHolds === true]).toEqual([name, applies === "always"]);
      figures.decided += 1;
    }
  }
  if (verdict !== null || award !== null || labels.length > 0) figures.told += 1;
}

/** Law (range): both ends of the range are reached, at a combination of extremes. */
function expectReached(outcome: Outcome, brute: BruteForce, sketch: RubricSketch): void {
  const { low, high, categories, combinations } = brute;
  figures.brute += 1;
  figures.combinations += combinations;
  if (low === null || high === null) {
    expect(outcome.range).toBeNull();
    return;
  }
  if (outcome.range === null) throw new Error("there is a score at some extremes, but no range");
  expect([fraction(outcome.range.low).toFraction(), fraction(outcome.range.high).toFraction()]).toEqual([
    low.toFraction(),
    high.toFraction(),
  ]);
  figures.exact += 1;
  const ids = sketch.categories.map(({ id }) => id);
  const ranks = [...categories].map((id) => ids.indexOf(id));
  for (const id of categories) expect(outcome.possibleCategories).toContain(id);
  const between = ids.slice(Math.min(...ranks), Math.max(...ranks) + 1);
  for (const id of outcome.possibleCategories) expect(between).toContain(id);
}

const MOST_COMBINATIONS = 2000;

/** As open a piece of evidence as brute force has the patience for. */
function patientEvidence(sketch: RubricSketch, beside: Beside): RawEvidence {
  const withOpen = (most: number, facts: Beside["facts"]): RawEvidence => {
    let open = 0;
    return evidenceOf(
      sketch,
      (indicator) => {
        if (!indicator.picks.present[1]) open += 1;
        return !indicator.picks.present[1] && open <= most ? undefined : rawAnswer(indicator, indicator.picks.low);
      },
      { ...beside, facts },
    );
  };
  const tries = [withOpen(4, "some"), withOpen(3, "all"), withOpen(2, "all"), withOpen(1, "all")];
  return tries.find((raw) => combinationsOf(sketch, raw) <= MOST_COMBINATIONS) ?? withOpen(0, "all");
}

function small(change: (sketch: RubricSketch) => RubricSketch, beside: Beside): fc.Arbitrary<EvidenceCase> {
  return rubric({ ...SECRETIVE, depth: 1, rising: false }).map(({ sketch: whole }) => {
    const sketch = change(whole);
    return printed({ sketch, text: printRubric(sketch), raw: patientEvidence(sketch, beside) });
  });
}

/** An assumed split makes a score, but the range still holds every other one. */
function withoutAssumption(sketch: RubricSketch): RubricSketch {
  return { ...sketch, assumeEqual: false };
}

function withoutRules(sketch: RubricSketch): RubricSketch {
  return { ...sketch, rules: [] };
}

/** The same rubric with every part always counting. */
function alwaysApplying(sketch: RubricSketch): RubricSketch {
  const missing = sketch.missing === "excluded" ? "lowest" : sketch.missing;
  return withParts({ ...sketch, missing }, (part) => ({ ...part, applies: null, mayBeNotApplicable: false }));
}

describe("range", () => {
  it("should never be left by an admissible split of weights with answers, facts and n/a for all that is open", () => {
    fc.assert(
      fc.property(openEvidence({ ...SECRETIVE, depth: 2 }), fc.nat(), ({ sketch, text, raw }, seed) => {
        const rubric = compiled(text);
        const outcome = evaluate(rubric, accepted(rubric, raw));
        figures.cases += 1;
        if (outcome.certain) figures.certain += 1;
        if (outcome.range !== null && outcome.range.low !== outcome.range.high) figures.wide += 1;
        const open = withoutAssumption(sketch);
        for (const completion of someCompletions(open, raw, { seed, size: PER_CASE, answers: "any" })) {
          let isSplit = false;
          const weightOf: Completion["weightOf"] = (part, group) => {
            isSplit = true;
            return completion.weightOf(part, group);
          };
          expectInside(outcome, recomputeWith(open, raw, { ...completion, weightOf }));
          figures.completions += 1;
          if (isSplit) figures.splits += 1;
        }
      }),
      // A few of the rubrics disclose enough.
      { numRuns: Math.ceil((1.4 * SPLITS) / PER_CASE) },
    );
    expect(figures.splits).toBeGreaterThanOrEqual(SPLITS);
  });

  const beside: Beside = { facts: "some", notApplicable: true, known: false };
  it.each([
    ["of all weights, missing answers, facts, n/a and groups that are not broken down", withoutRules, beside],
    [
      "also where points are known and bound the weights",
      (sketch: RubricSketch) => withoutRules(alwaysApplying(sketch)),
      { ...beside, known: true },
    ],
    ["also with rules, where nothing that they ask for can be left out", alwaysApplying, beside],
  ] as const)("should be exactly what brute force finds over all combinations of extremes: %s", (_, change, given) => {
    fc.assert(
      fc.property(small(change, given), ({ sketch, text, raw }) => {
        expectReached(outcomeOf(text, raw), bruteForce(withoutAssumption(sketch), raw), sketch);
      }),
    );
  });
});
