import { powerOfTen, type Rational, rational } from "./rational.js";

/** Sums of many fractions grow long; what is longer than this was not written by an evaluation. */
const MAX_LENGTH = 1_000_000;

/**
 * Reads what `formatExact` wrote: decimal text or `num/den`. Returns null for
 * anything else.
 *
 * @example
 * parseExact("1/3"); // => { num: 1n, den: 3n }
 * parseExact("a"); // => null
 */
export function parseExact(text: string): Rational | null {
  if (text.length > MAX_LENGTH) return null;
  const match = /^(-?[0-9]+)(?:\.([0-9]+)|\/([0-9]+))?$/.exec(text);
  if (match === null) return null;
  const [, whole = "", fraction = "", den = "1"] = match;
  if (/^0+$/.test(den)) return null;
  const scale = powerOfTen(fraction.length).num;
  return rational(BigInt(`${whole}${fraction}`), BigInt(den) * scale);
}
