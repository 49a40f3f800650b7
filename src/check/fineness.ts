import type { Rational } from "../numeric/rational.js";

/** How many digits all different denominators of a rubric may have together. */
export const MAX_FINENESS = 5000;

/**
 * Whether numbers can be added up in bounded time. The sum of fractions has at
 * most the product of their different denominators, so their digits bound it.
 */
export function canBeSummed(numbers: readonly Rational[], most = MAX_FINENESS): boolean {
  const denominators = new Set(numbers.map(({ den }) => den));
  let digits = 0;
  for (const denominator of denominators) digits += denominator.toString().length;
  return digits <= most;
}
