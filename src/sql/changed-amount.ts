import type { Rubric, Rule } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { type Amount, constantAmount } from "./amount.js";
import { commonMultiple } from "./exact-numbers.js";
import type { Scoring } from "./scoring.js";
import type { Whole } from "./whole.js";

/** A denominator over which every amount of the rules can be written. */
export function denominatorOf({ rules, score }: Rubric, den: bigint): bigint {
  const amounts = rules.flatMap(({ effect }) =>
    match(effect)
      .returnType<readonly bigint[]>()
      .with({ kind: "subtract" }, ({ amount }) => [amount.den, score.min.den])
      .with({ kind: "cap-score" }, ({ most }) => [most.den])
      .with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => [])
      .exhaustive(),
  );
  return commonMultiple([den, ...amounts]);
}

/** The numerator after a rule that changes the score. */
export function changedAmount(
  { effect }: Rule,
  exact: Amount,
  { rubric, arithmetic }: Pick<Scoring, "rubric" | "arithmetic">,
): Whole {
  const { minus, times, larger, smaller, constant } = arithmetic;
  const over = exact.over ?? constant(1n);
  const beside = (value: Rational): Whole => times(constantAmount(value, exact.den, arithmetic).num, over);
  return match(effect)
    .returnType<Whole>()
    .with({ kind: "subtract" }, ({ amount }) =>
      larger(minus(exact.num, beside(amount)), smaller(exact.num, beside(rubric.score.min))),
    )
    .with({ kind: "cap-score" }, ({ most }) => smaller(exact.num, beside(most)))
    .with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => exact.num)
    .exhaustive();
}
