import { powerOfTen, type Rational, rational } from "../numeric/rational.js";

/** Below it, every sum and product of whole numbers in doubles is exact. */
const LIMIT = 2n ** 53n;

/** Whether scores up to `most` are whole numbers below the limit in a scale, also while they are rounded. */
export function fits({ num, den }: Rational, scale: bigint, digits: readonly number[]): boolean {
  return digits.every((places) => {
    const { num: times, den: per } = inUnits(scale, places);
    // What is looked at while a quotient is rounded: twice the value, times `times`, plus twice `per`.
    return 2n * (num * scale * times + per * den) < LIMIT * den;
  });
}

/** What a value in a scale is multiplied with, then divided by, to come to units of the last of some decimals. */
export function quotientOf(scale: bigint, digits: number): { readonly times: number; readonly per: number } {
  if (scale === 0n) return { times: 1, per: 1 };
  const { num, den } = inUnits(scale, digits);
  return { times: Number(num), per: Number(den) };
}

function inUnits(scale: bigint, digits: number): Rational {
  return rational(powerOfTen(digits).num, scale);
}
