import type { Rational } from "./rational.js";
import { tenTo } from "./ten-to.js";

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
  const shifted = digits === 0 ? value.num : value.num * tenTo(digits);
  if (shifted % value.den !== 0n) throw new RangeError(`more than ${digits} decimals`);
  return withPoint(shifted / value.den, digits);
}

/** Writes a whole number of the last of some decimals: 8800 of two is `88.00`. */
export function withPoint(units: bigint, digits: number): string {
  const negative = units < 0n;
  const text = (negative ? -units : units).toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  const whole = text.slice(0, point);
  return `${negative ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(point)}`}`;
}

/** How many decimals `1/den` needs, or null when it never terminates. */
function terminatingDigits(den: bigint): number | null {
  let long = den;
  let [twos, fives] = [0, 0];
  for (; long > SAFE && long % 2n === 0n; long /= 2n) twos += 1;
  for (; long > SAFE && long % 5n === 0n; long /= 5n) fives += 1;
  if (long > SAFE) return null;
  // From here on it is short, and a `number` divides faster.
  let rest = Number(long);
  for (; rest % 2 === 0; rest /= 2) twos += 1;
  for (; rest % 5 === 0; rest /= 5) fives += 1;
  return rest === 1 ? Math.max(twos, fives) : null;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
