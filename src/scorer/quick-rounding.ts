import type { RoundingMode } from "../numeric/round.js";

/** What a whole value is multiplied with, and what is added, so that cutting off the fraction rounds it. */
export interface QuickRounding {
  readonly factor: number;
  readonly bias: number;
}

/** The quotient `value * times / per`, of values from 0 on, of which none is above `most`. */
export interface Quotient {
  readonly times: number;
  readonly per: number;
  readonly most: number;
}

/**
 * How quotients are rounded by one multiplication in doubles; null where that is
 * not proved to be exact.
 *
 * A quotient is a multiple of 1/per, so it is where the rounding turns, or at
 * least 1/(2 per) away from there. The bias sets the turn into the middle of that
 * gap. Three roundings of doubles, each at most 2^-53 of what it gives, stay
 * below the 1/(4 per) that is then left on either side, as long as
 * 4 per (3 most + 2) does not exceed 2^53.
 */
export function quickRounding({ times, per, most }: Quotient, mode: RoundingMode): QuickRounding | null {
  const isExact = 4 * per * (3 * most + 2) <= 2 ** 53 && most < 2 ** 30;
  // Of ties, half-even has to look at the last digit.
  if (!isExact || (mode === "half-even" && per % 2 === 0)) return null;
  return { factor: times / per, bias: BIAS[mode](per) };
}

const BIAS: Readonly<Record<RoundingMode, (per: number) => number>> = {
  "half-up": (per) => 0.5 + 0.25 / per,
  "half-even": (per) => 0.5 + 0.25 / per,
  down: (per) => 0.5 / per,
  up: (per) => 1 - 0.5 / per,
};
