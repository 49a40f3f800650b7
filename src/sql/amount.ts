import { multiply, powerOfTen, type Rational } from "../numeric/rational.js";
import type { RoundingMode } from "../numeric/round.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import { match } from "../text/match.js";
import { ceilingOf, commonDivisor, floorOf, numeratorOver } from "./exact-numbers.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, FALSE, integer, isNotNull, operation, TRUE } from "./tree/make.js";
import type { Arithmetic, Whole } from "./whole.js";

/** An exact number of a row: `num / (den * over)`. */
export interface Amount {
  readonly num: Whole;
  readonly den: bigint;
  /** From 1 up; null for 1 in every row. */
  readonly over: Whole | null;
}

/** The same amount over a denominator that `den` divides. */
export function amountOver({ num, den, over }: Amount, wanted: bigint, { times, constant }: Arithmetic): Amount {
  return { num: times(num, constant(wanted / den)), den: wanted, over };
}

/** A number beside amounts over some denominator. */
export function constantAmount(value: Rational, den: bigint, { constant }: Arithmetic): Amount {
  return { num: constant(numeratorOver(value, den)), den, over: null };
}

/**
 * The amount rounded to some decimals, in units of the last one, by whole
 * divisions of numbers from 0 up alone: engines differ in how they divide
 * numbers below 0, and in how they round.
 */
export function roundedUnits(amount: Amount, digits: number, mode: RoundingMode, arithmetic: Arithmetic): Whole {
  const { constant, times, minus, absolute, choose } = arithmetic;
  const size = 10n ** BigInt(digits);
  const shared = commonDivisor([size, amount.den]);
  const scaled = times(amount.num, constant(size / shared));
  const divisor = times(amount.over ?? constant(1n), constant(amount.den / shared));
  const units = quotientBy(absolute(scaled), divisor, mode, arithmetic);
  if (scaled.low >= 0n) return units;
  const negated = { ...minus(constant(0n), units), low: -units.high, high: 0n };
  return choose([[operation(amount.num.expression, "<", integer(0n)), negated]], units);
}

function quotientBy(num: Whole, den: Whole, mode: RoundingMode, arithmetic: Arithmetic): Whole {
  const { constant, plus, minus, times, quotient, remainder, choose } = arithmetic;
  const twice = (one: Whole): Whole => times(one, constant(2n));
  return match(mode)
    .returnType<Whole>()
    .with("down", () => quotient(num, den))
    .with("up", () => quotient(minus(plus(num, den), constant(1n)), den))
    .with("half-up", () => quotient(plus(twice(num), den), twice(den)))
    .with("half-even", () => {
      const nearest = quotient(plus(twice(num), den), twice(den));
      const isTie = operation(remainder(plus(twice(num), den), twice(den)).expression, "=", integer(0n));
      const isOdd = operation(remainder(nearest, constant(2n)).expression, "=", integer(1n));
      const even = { ...minus(nearest, constant(1n)), low: 0n };
      return choose([[{ kind: "all", parts: [isTie, isOdd] }, even]], nearest);
    })
    .exhaustive();
}

/** Whether an amount stands so to a bound; unknown where there is no amount. */
export function compareAmount(
  amount: Amount,
  operator: ComparisonOperator,
  bound: Rational,
  arithmetic: Arithmetic,
): SqlExpression {
  const { times, constant } = arithmetic;
  const { num, den, over } = amount;
  if (over === null) return compareWhole(num, operator, multiply(bound, { num: den, den: 1n }));
  const left = times(num, constant(bound.den));
  const right = times(over, constant(bound.num * den));
  return operation(left.expression, SIGNS[operator], right.expression);
}

/** Whether a whole number stands so to a bound, which is moved to the next whole number. */
export function compareWhole(
  { expression, low, high }: Whole,
  operator: ComparisonOperator,
  bound: Rational,
): SqlExpression {
  const number = match(operator)
    .with("at least", "below", () => ceilingOf(bound))
    .with("at most", "above", () => floorOf(bound))
    .exhaustive();
  const always = (holds: boolean): SqlExpression => cases([[isNotNull(expression), holds ? TRUE : FALSE]]);
  // A bound that no number of the column reaches may be too large to write down.
  if (number > high) return always(operator === "at most" || operator === "below");
  if (number < low) return always(operator === "at least" || operator === "above");
  return operation(expression, SIGNS[operator], integer(number));
}

/** A bound in units of a last decimal. */
export function inUnits(bound: Rational, digits: number): Rational {
  return multiply(bound, powerOfTen(digits));
}

const SIGNS = { "at least": ">=", "at most": "<=", above: ">", below: "<" } as const;
