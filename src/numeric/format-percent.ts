import { formatExact } from "./format-exact.js";
import { multiply, type Rational, rational } from "./rational.js";

/**
 * Writes a share as a percentage, exactly.
 *
 * @example
 * formatPercent({ num: 437n, den: 2000n }); // => "21.85%"
 * formatPercent({ num: 1n, den: 14n }); // => "50/7%"
 */
export function formatPercent(share: Rational): string {
  return `${formatExact(multiply(share, rational(100n)))}%`;
}
