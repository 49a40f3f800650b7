import type { Rational } from "../numeric/rational.js";

/** Several numbers as whole ones over the smallest denominator that they have in common. */
export interface OverDenominator {
  readonly nums: readonly bigint[];
  readonly den: bigint;
}

/**
 * Brings numbers to their smallest common denominator.
 *
 * @example
 * overCommonDenominator([{ num: 1n, den: 2n }, { num: 2n, den: 3n }]); // => { nums: [3n, 4n], den: 6n }
 */
export function overCommonDenominator(numbers: readonly Rational[]): OverDenominator {
  const den = numbers.reduce((all, one) => (all / greatestCommonDivisor(all, one.den)) * one.den, 1n);
  return { nums: numbers.map((one) => one.num * (den / one.den)), den };
}

/** The greatest whole number that divides both; 0 only for two zeros. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
