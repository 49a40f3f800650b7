import type { Condition, Rubric, ScoreCompared, ScoreRange } from "../model/rubric.js";
import { add, compare, divide, multiply, powerOfTen, type Rational, rational, subtract } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";

/** A score as categories and conditions look at it. */
export function compared({ comparison, digits, mode }: ScoreRange, exact: Rational): Rational {
  return comparison === "exact" ? exact : round(exact, digits, mode);
}

/**
 * Every exact score at which a comparison with a bound can turn. Between two
 * neighbours of them, and at each, it always falls the same way.
 */
export function breakpoints({ comparison, digits, mode }: ScoreRange, bound: Rational): readonly Rational[] {
  if (comparison === "exact") return [bound];
  const step = powerOfTen(-digits);
  const half = divide(step, rational(2n));
  const scaled = multiply(bound, powerOfTen(digits));
  const below = multiply(rational(floor(scaled)), step);
  const grid = [below, add(below, step)];
  const isHalf = mode === "half-up" || mode === "half-even";
  return isHalf ? [subtract(below, half), ...grid.map((at) => add(at, half))] : [subtract(below, step), ...grid];
}

function floor({ num, den }: Rational): bigint {
  const quotient = num / den;
  return num % den < 0n ? quotient - 1n : quotient;
}

/** Different numbers, the lowest first. */
export function inOrder(numbers: readonly Rational[]): readonly Rational[] {
  const sorted = numbers.toSorted(compare);
  return sorted.filter((number, index) => index === 0 || compare(number, sorted[index - 1] ?? number) !== 0);
}

/** The comparisons with scores that the rules of a rubric make, by the path of the part; "" is the whole. */
export function scoreTests({ rules }: Pick<Rubric, "rules">): ReadonlyMap<string, readonly ScoreCompared[]> {
  const byPath = new Map<string, ScoreCompared[]>();
  for (const test of rules.flatMap(({ when }) => scoreTestsIn(when)))
    byPath.set(test.path, [...(byPath.get(test.path) ?? []), test]);
  return byPath;
}

/** The comparisons with scores inside a condition. */
export function scoreTestsIn(condition: Condition): readonly ScoreCompared[] {
  return match(condition)
    .returnType<readonly ScoreCompared[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap(scoreTestsIn))
    .with({ kind: "not" }, ({ operand }) => scoreTestsIn(operand))
    .with({ kind: "score-compared" }, (test) => [test])
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, () => [])
    .exhaustive();
}
