import type { Rational } from "../numeric/rational.js";

/** How many digits all different denominators of a rubric may have together. */
export const MAX_FINENESS = 5000;

/**
 * Whether numbers can be added up in bounded time. The sum of fractions has at
 * most the product of their different denominators, so their digits bound it.
 */
export function canBeSummed(numbers: readonly Rational[], most = MAX_FINENESS): boolean {
  // A number that was read from the same text is mostly the same object, which is told sooner than equal numbers.
  const different = new Set(numbers);
  const denominators = new Set<bigint>();
  for (const { den } of different) denominators.add(den);
  let digits = 0;
  for (const denominator of denominators) digits += denominator.toString().length;
  return digits <= most;
}
