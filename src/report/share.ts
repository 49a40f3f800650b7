import { formatRounded } from "../numeric/format-rounded.js";
import {
  compare,
  divide,
  max,
  min,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  subtract,
  ZERO,
} from "../numeric/rational.js";

/**
 * How far along from `low` to `high` a number lies, as a length for a drawing:
 * from `0.000%` to `100.000%`, whatever lies outside at the nearer end.
 *
 * @example
 * shareOf({ num: 3n, den: 1n }, { num: 1n, den: 1n }, { num: 5n, den: 1n }); // => "50.000%"
 */
export function shareOf(value: Rational, low: Rational, high: Rational): string {
  return lengthOf(partOf(value, low, high));
}

/** How far along a number lies, from 0 to 1; 0 where there is no length. */
export function partOf(value: Rational, low: Rational, high: Rational): Rational {
  if (compare(low, high) >= 0) return ZERO;
  return max(ZERO, min(ONE, divide(subtract(value, low), subtract(high, low))));
}

/** A part of a drawing, from 0 to 1, as a length. */
export function lengthOf(part: Rational): string {
  return `${formatRounded(multiply(part, powerOfTen(2)), 3, "half-up")}%`;
}
