import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, multiply, rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

/** How many decimals a reader is shown of a number that is not shown whole. */
const SHOWN_DIGITS = 4;

/**
 * An exact number for reading: whole when it has few decimals, otherwise
 * rounded and marked with `≈`. Nothing is computed from what is shown.
 *
 * @example
 * showNumber("3.5555"); // => "3.5555"
 * showNumber("50/7"); // => "≈7.1429"
 */
export function showNumber(text: string): string {
  const value = parseExact(text);
  if (value === null) return text;
  const rounded = round(value, SHOWN_DIGITS, "half-up");
  return equals(rounded, value) ? formatExact(value) : `≈${formatFixed(rounded, SHOWN_DIGITS)}`;
}

/** The longest fraction that is easier to read than its rounded percentage, as in `1/14`. */
const MAX_FRACTION = 5;

/** A share for reading: as a percentage, or as a short fraction where no percentage is exact. */
export function showPercent(text: string): string {
  if (text.includes("/") && text.length <= MAX_FRACTION) return text;
  const value = parseExact(text);
  return value === null ? text : `${showNumber(formatExact(multiply(value, rational(100n))))}%`;
}
