import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

/** How many decimals are shown of a number that is not shown whole. */
const SHOWN_DIGITS = 4;

/** An exact number for a message: whole where it has few decimals, otherwise rounded and marked with `≈`. */
export function shortNumber(text: string): string {
  const value = parseExact(text);
  if (value === null) return text;
  const rounded = round(value, SHOWN_DIGITS, "half-up");
  return equals(rounded, value) ? formatExact(value) : `≈${formatFixed(rounded, SHOWN_DIGITS)}`;
}
