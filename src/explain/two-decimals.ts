import { formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, multiply, type Rational, rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

const DIGITS = 2;

/** An exact number with two decimals, so that a column of them reads alike; marked with `≈` where it was rounded. */
export function twoDecimals(value: Rational): string {
  const rounded = round(value, DIGITS, "half-up");
  return `${equals(rounded, value) ? "" : "≈"}${formatFixed(rounded, DIGITS)}`;
}

/** A share as a percentage with two decimals; what is no number stays as it is. */
export function twoDecimalsPercent(text: string): string {
  const value = parseExact(text);
  return value === null ? text : `${twoDecimals(multiply(value, rational(100n)))}%`;
}
