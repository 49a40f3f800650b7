import type { Rational } from "./rational.js";

/**
 * Writes a rational so that it can be read back exactly: as decimal text when
 * that terminates, otherwise as `num/den`.
 *
 * @example
 * formatExact({ num: 437n, den: 20n }); // => "21.85"
 * formatExact({ num: 1n, den: 3n }); // => "1/3"
 */
export function formatExact(value: Rational): string {
  if (value.den === 1n) return String(value.num);
  const digits = terminatingDigits(value.den);
  return digits === null ? `${value.num}/${value.den}` : formatFixed(value, digits);
}

/**
 * Writes a rational that has at most `digits` decimals with exactly that many.
 *
 * @throws RangeError when the value has more decimals: rounding is declared
 * elsewhere and never happens while writing.
 * @example
 * formatFixed({ num: 88n, den: 1n }, 2); // => "88.00"
 */
export function formatFixed(value: Rational, digits: number): string {
  const shifted = digits === 0 ? value.num : value.num * 10n ** BigInt(digits);
  if (shifted % value.den !== 0n) throw new RangeError(`more than ${digits} decimals`);
  const scaled = shifted / value.den;
  const negative = scaled < 0n;
  const text = (negative ? -scaled : scaled).toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  const whole = text.slice(0, point);
  return `${negative ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(point)}`}`;
}

/** How many decimals `1/den` needs, or null when it never terminates. */
function terminatingDigits(den: bigint): number | null {
  let rest = den;
  let [tens, twos, fives] = [0, 0, 0];
  // One whole power of ten first: most denominators are little more, and each division of bigints is dear.
  for (; rest % 10n === 0n; rest /= 10n) tens += 1;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? tens + Math.max(twos, fives) : null;
}
