import { type Rational, rational } from "./rational.js";

/**
 * Writes a rational so that it can be read back exactly: as decimal text when
 * that terminates, otherwise as `num/den`.
 *
 * @example
 * formatExact({ num: 437n, den: 20n }); // => "21.85"
 * formatExact({ num: 1n, den: 3n }); // => "1/3"
 */
export function formatExact(value: Rational): string {
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
  const scaled = rational(value.num * 10n ** BigInt(digits), value.den);
  if (scaled.den !== 1n) throw new RangeError(`more than ${digits} decimals`);
  const negative = scaled.num < 0n;
  const text = (negative ? -scaled.num : scaled.num).toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  const whole = text.slice(0, point);
  return `${negative ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(point)}`}`;
}

/** How many decimals `1/den` needs, or null when it never terminates. */
function terminatingDigits(den: bigint): number | null {
  let rest = den;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
