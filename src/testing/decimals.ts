import { add, compare, multiply, negate, powerOfTen, type Rational, rational, subtract } from "../numeric/rational.js";

/** More decimals than this are never tried: no scheme publishes or asks for half as many. */
export const MOST_DIGITS = 12;

/** The next number with `digits` decimals at or below a value. */
export function floorTo(value: Rational, digits: number): Rational {
  const { num, den } = multiply(value, powerOfTen(digits));
  const rest = ((num % den) + den) % den;
  return multiply(rational((num - rest) / den), powerOfTen(-digits));
}

/** The next number with `digits` decimals at or above a value. */
export function ceilTo(value: Rational, digits: number): Rational {
  return negate(floorTo(negate(value), digits));
}

/** The decimals beside a value that lie between two bounds, itself first where it is one; at most two. */
export function decimalsNear(value: Rational, digits: number, low: Rational, high: Rational): readonly Rational[] {
  const [below, above] = [floorTo(value, digits), ceilTo(value, digits)];
  const near = compare(below, above) === 0 ? [below] : [below, above];
  return near.filter((one) => compare(one, low) >= 0 && compare(one, high) <= 0);
}

/** Some decimals spread evenly between two bounds, with as few digits as keep them apart. */
export function spread(low: Rational, high: Rational, count: number): readonly Rational[] {
  const size = subtract(high, low);
  const step = multiply(size, rational(1n, BigInt(count - 1)));
  let digits = 0;
  while (digits < MOST_DIGITS && compare(powerOfTen(-digits), step) > 0) digits += 1;
  return Array.from({ length: count }, (_, index) => add(low, multiply(step, rational(BigInt(index))))).flatMap(
    (value) => decimalsNear(value, digits, low, high).slice(0, 1),
  );
}
