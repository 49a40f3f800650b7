import { parseDecimal } from "./parse-decimal.js";
import { type Rational, rational } from "./rational.js";

/**
 * Reads what {@link formatExact} wrote: decimal text or `num/den`. Returns
 * null for anything else.
 *
 * @example
 * parseExact("1/3"); // => { num: 1n, den: 3n }
 * parseExact("a"); // => null
 */
export function parseExact(text: string): Rational | null {
  const fraction = /^(-?[0-9]+)\/([0-9]+)$/.exec(text);
  if (fraction === null) {
    const decimal = parseDecimal(text);
    return decimal.ok ? decimal.value : null;
  }
  const [, num = "", den = ""] = fraction;
  return BigInt(den) === 0n ? null : rational(BigInt(num), BigInt(den));
}
