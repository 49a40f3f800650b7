import type { Rational } from "../numeric/rational.js";

/** The least whole number that is no less than a rational. */
export function ceiling({ num, den }: Rational): bigint {
  return num > 0n ? (num + den - 1n) / den : num / den;
}

/** The greatest whole number that is no more than a rational. */
export function floor({ num, den }: Rational): bigint {
  return num < 0n ? (num - den + 1n) / den : num / den;
}
