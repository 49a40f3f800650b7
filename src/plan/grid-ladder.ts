import { compare, multiply, negate, powerOfTen, type Rational, rational, subtract } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Ladder, Rung } from "./ladder.js";

/** Between what a number may be raised, or lowered where lower is better. */
export interface Climb {
  readonly from: Rational;
  readonly to: Rational;
  /** Whether `from` itself is better than what stands in evidence, which is nothing. */
  readonly isFromBetter: boolean;
  /** How many decimals a number between the two may have. */
  readonly digits: number;
}

/**
 * Every number between two others with so many decimals, and the last one
 * whatever its decimals. Numbers beyond those decimals are not looked at, so a
 * raise is rounded to them, away from where it begins.
 */
export function gridLadder({ from, to, isFromBetter, digits }: Climb, rungAt: (number: Rational) => Rung): Ladder {
  const isUp = compare(to, from) >= 0;
  const mirrored = (number: Rational): Rational => (isUp ? number : negate(number));
  const [low, high] = [mirrored(from), mirrored(to)];
  const scale = powerOfTen(digits).num;
  const first = floor(multiply(low, rational(scale))) + 1n;
  // The last place of the grid below the end; the end itself comes on top.
  const last = -floor(negate(multiply(high, rational(scale)))) - 1n;
  const between = last >= first ? last - first + 1n : 0n;
  const before = isFromBetter && compare(low, high) < 0 ? 1n : 0n;
  const after = compare(low, high) < 0 || isFromBetter ? 1n : 0n;
  const size = before + between + after;
  const number = (index: bigint): Rational => {
    if (index < before) return low;
    return index < before + between ? rational(first + index - before, scale) : high;
  };
  return { size, rung: (index) => rungAt(mirrored(number(index))), complete: true };
}

function floor({ num, den }: Rational): bigint {
  const quotient = num / den;
  return num < 0n && num % den !== 0n ? quotient - 1n : quotient;
}

/** How many whole steps lie between two whole numbers. */
export function stepsBetween(a: Rational, b: Rational): bigint {
  const { num } = round(subtract(a, b), 0, "half-up");
  return num < 0n ? -num : num;
}
