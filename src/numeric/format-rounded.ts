import { withPoint } from "./format-exact.js";
import type { Rational } from "./rational.js";
import type { RoundingMode } from "./round.js";
import { roundQuotient } from "./round-quotient.js";
import { tenTo } from "./ten-to.js";

/**
 * Writes a rational rounded to `digits` decimals by a named mode.
 *
 * @example
 * formatRounded({ num: 15599n, den: 200n }, 2, "half-up"); // => "78.00"
 */
export function formatRounded({ num, den }: Rational, digits: number, mode: RoundingMode): string {
  return withPoint(roundQuotient(num * tenTo(digits), den, mode), digits);
}
