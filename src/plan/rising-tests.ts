import type { Condition, ScoreCompared } from "../model/rubric.js";
import { match } from "../text/match.js";

/** The comparisons inside a condition through which it can come to hold when a score rises. */
export function risingTests(condition: Condition, isAsked = true): readonly ScoreCompared[] {
  return match(condition)
    .returnType<readonly ScoreCompared[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap((part) => risingTests(part, isAsked)))
    .with({ kind: "not" }, ({ operand }) => risingTests(operand, !isAsked))
    .with({ kind: "score-compared" }, (test) => {
      const isLower = test.operator === "below" || test.operator === "at most";
      return isLower === isAsked ? [] : [test];
    })
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, () => [])
    .exhaustive();
}
