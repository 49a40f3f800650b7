import type { Rational } from "../numeric/rational.js";

/** The smallest number from 1 up that all of them divide. */
export function commonMultiple(numbers: readonly bigint[]): bigint {
  return numbers.reduce((all, one) => (all / greatestCommonDivisor(all, one)) * one, 1n);
}

/** The largest number that divides all of them; 1 for none. */
export function commonDivisor(numbers: readonly bigint[]): bigint {
  const found = numbers.reduce(greatestCommonDivisor, 0n);
  return found === 0n ? 1n : found;
}

/** A rational as the numerator over a denominator that it fits. */
export function numeratorOver({ num, den }: Rational, over: bigint): bigint {
  return (num * over) / den;
}

/** The largest whole number at or below, and the smallest at or above. */
export function floorOf({ num, den }: Rational): bigint {
  const whole = num / den;
  return num < 0n && num % den !== 0n ? whole - 1n : whole;
}

export function ceilingOf({ num, den }: Rational): bigint {
  return -floorOf({ num: -num, den });
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
