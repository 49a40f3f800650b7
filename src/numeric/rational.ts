import { tenTo } from "./ten-to.js";

/**
 * An exact number: `num / den`, in lowest terms, with `den > 0`.
 *
 * Weights, points and scores are rationals from the text of a file to the one
 * declared rounding; a binary float never stands in between.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * Makes the rational `num / den`, in lowest terms.
 *
 * @throws RangeError when `den` is zero: callers decide that case before.
 * @example
 * rational(2n, -6n); // => { num: -1n, den: 3n }
 */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 0n) throw new RangeError("division by zero");
  if (den === 1n) return Object.freeze({ num, den });
  const divisor = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n);
  return Object.freeze(divisor === 1n ? { num, den } : { num: num / divisor, den: den / divisor });
}

/** The rational 0. */
export const ZERO: Rational = rational(0n);

/** The rational 1. */
export const ONE: Rational = rational(1n);

/** `a + b`, exactly. */
export function add(a: Rational, b: Rational): Rational {
  if (b.num === 0n) return a;
  if (a.den === b.den) return rational(a.num + b.num, a.den);
  return rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** `a - b`, exactly. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** `-a`. */
export function negate(a: Rational): Rational {
  return Object.freeze({ num: -a.num, den: a.den });
}

/** `a * b`, exactly. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/**
 * `a / b`, exactly.
 *
 * @throws RangeError when `b` is zero.
 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

/**
 * The sum of a list; 0 for the empty list. A few numbers are added over a common
 * denominator, and only their sum is brought to lowest terms; of many, halves
 * are summed first, so that long numbers meet only near the end and the time
 * stays bounded.
 */
export function sum(numbers: readonly Rational[]): Rational {
  if (numbers.length > FEW) {
    const middle = numbers.length >> 1;
    return add(sum(numbers.slice(0, middle)), sum(numbers.slice(middle)));
  }
  let [total, common] = [0n, 1n];
  for (const { num, den } of numbers) {
    if (den === common) total += num;
    else if (common % den === 0n) total += num * (common / den);
    else {
      const factor = den / greatestCommonDivisor(common, den);
      total = total * factor + num * ((common * factor) / den);
      common *= factor;
    }
  }
  return rational(total, common);
}

/** Up to so many numbers are added over one denominator. */
const FEW = 12;

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a === b) return 0;
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether `a` and `b` are the same number. */
export function equals(a: Rational, b: Rational): boolean {
  return a.num === b.num && a.den === b.den;
}

/** Whether `a` is a whole number. */
export function isWhole(a: Rational): boolean {
  return a.den === 1n;
}

/** The lower of two. */
export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** The higher of two. */
export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** The power of ten `10^exponent`, for any whole exponent. */
export function powerOfTen(exponent: number): Rational {
  const size = tenTo(Math.abs(exponent));
  return Object.freeze(exponent < 0 ? { num: 1n, den: size } : { num: size, den: 1n });
}

/** Most numbers are short, and a `number` divides those several times faster. */
const LONGEST = BigInt(Number.MAX_SAFE_INTEGER);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y > LONGEST) [x, y] = [y, x % y];
  if (y === 0n) return x;
  // Exact: both are safe integers, as all remainders are.
  let [p, q] = [Number(y), Number(x % y)];
  while (q !== 0) {
    const rest = p % q;
    p = q;
    q = rest;
  }
  return BigInt(p);
}
