import { match } from "ts-pattern";
import { multiply, powerOfTen, type Rational, rational } from "./rational.js";

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
  const scaled = multiply(value, powerOfTen(digits));
  const negative = scaled.num < 0n;
  const num = negative ? -scaled.num : scaled.num;
  const floor = num / scaled.den;
  const twiceRest = 2n * (num % scaled.den);
  const away = match(mode)
    .returnType<boolean>()
    .with("half-up", () => twiceRest >= scaled.den)
    .with("half-even", () => twiceRest > scaled.den || (twiceRest === scaled.den && floor % 2n === 1n))
    .with("down", () => false)
    .with("up", () => twiceRest > 0n)
    .exhaustive();
  const rounded = away ? floor + 1n : floor;
  return multiply(rational(negative ? -rounded : rounded), powerOfTen(-digits));
}
