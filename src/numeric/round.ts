import { divide, powerOfTen, type Rational, rational } from "./rational.js";
import { roundQuotient } from "./round-quotient.js";

/**
 * How a score between two neighbours of the published precision is settled.
 *
 * - `half-up`: to the nearer one, a tie away from zero (the usual school rule)
 * - `half-even`: to the nearer one, a tie to the even last digit
 * - `down`: towards zero (the further digits are cut off)
 * - `up`: away from zero
 */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** All rounding modes, in the order in which they are offered to an author. */
export const ROUNDING_MODES = ["half-up", "half-even", "down", "up"] as const;

/**
 * Rounds to `digits` decimals by a named mode. The result is exact again.
 *
 * @example
 * formatExact(round({ num: 15599n, den: 200n }, 2, "half-up")); // => "78"
 * formatExact(round({ num: 15599n, den: 200n }, 2, "down")); // => "77.99"
 */
export function round(value: Rational, digits: number, mode: RoundingMode): Rational {
  const unit = powerOfTen(digits);
  return divide(rational(roundQuotient(value.num * unit.num, value.den * unit.den, mode)), unit);
}
