import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { parseDecimal } from "../numeric/parse-decimal.js";
import { parseExact } from "../numeric/parse-exact.js";
import { divide, type Rational, rational } from "../numeric/rational.js";

/**
 * Reads a share: a percentage (`"10%"`), a number (`0.1`, `"0.1"`) or a
 * fraction (`"1/3"`), exactly; null for anything else.
 *
 * @example
 * readShare("10%"); // => { num: 1n, den: 10n }
 * readShare("1/3"); // => { num: 1n, den: 3n }
 * readShare("ten"); // => null
 */
export function readShare(value: unknown): Rational | null {
  if (typeof value === "string" && value.endsWith("%")) {
    const percent = parseDecimal(value.slice(0, -1).trimEnd());
    return percent.ok ? divide(percent.value, rational(100n)) : null;
  }
  if (typeof value === "string" && value.includes("/") && value.length <= MAX_FRACTION) return parseExact(value);
  const read = exactFromUnknown(value);
  return read.ok ? read.value : null;
}

/** The longest fraction that is read, in characters. */
const MAX_FRACTION = 100;
