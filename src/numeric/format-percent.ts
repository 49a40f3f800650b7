import { formatExact } from "./format-exact.js";
import { multiply, powerOfTen, type Rational } from "./rational.js";
import { round } from "./round.js";

/**
 * Writes a share as a percentage for a message: exactly where that terminates,
 * otherwise as the fraction with its rounded percentage beside it.
 *
 * @example
 * formatPercent({ num: 437n, den: 2000n }); // => "21.85%"
 * formatPercent({ num: 1n, den: 14n }); // => "1/14 (≈7.14%)"
 */
export function formatPercent(share: Rational): string {
  const percent = multiply(share, powerOfTen(2));
  const text = formatExact(percent);
  return text.includes("/") ? `${formatExact(share)} (≈${formatExact(round(percent, 2, "half-up"))}%)` : `${text}%`;
}
