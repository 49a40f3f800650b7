import { indicatorsOf } from "../model/indicators.js";
import type { Condition, Effect, Rubric, ScoreCompared } from "../model/rubric.js";
import { match } from "../text/match.js";
import { counterexampleOf, huntIn } from "./counterexample.js";
import { isIn } from "./part-paths.js";
import type { IndicatorProof, MonotonicProof } from "./proofs.js";

/**
 * Proves from signs that a better answer never makes an outcome worse: every
 * scale gives a better answer at least as many points, no weight is negative,
 * sums, means and rounding rise with what they are made of, and no rule takes
 * something away because a score is high. What applies, what is answered and
 * what is `n/a` are fixed in this law.
 *
 * An indicator is not proved where a rule asks, the wrong way round, for the
 * score of the whole or of a part that the indicator belongs to.
 */
export function proveMonotonic(rubric: Rubric): MonotonicProof {
  const breaking = rubric.rules.flatMap((rule) => {
    const tests = takesAway(rule.effect) ? risingTests(rule.when, true) : [];
    return tests.length === 0 ? [] : [{ rule, paths: tests.map(({ path }) => path) }];
  });
  const indicators = indicatorsOf(rubric).map(({ path }): IndicatorProof => {
    const brokenBy = breaking.filter(({ paths }) => paths.some((asked) => isIn(path, asked)));
    return { path, proved: brokenBy.length === 0, brokenBy: brokenBy.map(({ rule }) => rule.name) };
  });
  const hunt = huntIn(rubric, breaking.length);
  return {
    indicators,
    exceptions: breaking.map(({ rule, paths }) => ({
      rule: rule.name,
      title: rule.title,
      reason: rule.notMonotonic,
      indicators: indicators.filter(({ brokenBy }) => brokenBy.includes(rule.name)).length,
      counterexample: counterexampleOf(hunt, rule, paths),
    })),
  };
}

/** Whether an effect makes an outcome worse. */
function takesAway({ kind }: Effect): boolean {
  return match(kind)
    .with("subtract", "cap-score", "cap-category", "withhold-award", () => true)
    .with("label", () => false)
    .exhaustive();
}

/** The comparisons that a higher score can only make true, seen through `not`. */
function risingTests(condition: Condition, upright: boolean): readonly ScoreCompared[] {
  return match(condition)
    .returnType<readonly ScoreCompared[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap((part) => risingTests(part, upright)))
    .with({ kind: "not" }, ({ operand }) => risingTests(operand, !upright))
    .with({ kind: "score-compared" }, (test) => {
      const rises = test.operator === "at least" || test.operator === "above";
      return rises === upright ? [test] : [];
    })
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, () => [])
    .exhaustive();
}
