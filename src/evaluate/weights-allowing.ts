import type { ScoreRange } from "../model/rubric.js";
import {
  compare,
  divide,
  max as higher,
  min as lower,
  negate,
  ONE,
  type Rational,
  sum,
  ZERO,
} from "../numeric/rational.js";

/** Between what a weight lies; `from` is above `to` where nothing fits. */
export interface WeightBounds {
  readonly from: Rational;
  readonly to: Rational;
}

/** The weights of at most `most` with which a score in the range makes these points. */
export function weightsAllowing(
  points: Rational,
  most: Rational,
  { min, max }: Pick<ScoreRange, "min" | "max">,
): WeightBounds {
  let [from, to] = [ZERO, most];
  // min * weight <= points <= max * weight
  const nothing = negate(ONE);
  if (max.num > 0n) from = higher(from, divide(points, max));
  else if (max.num < 0n) to = lower(to, divide(points, max));
  else if (points.num > 0n) to = nothing;
  if (min.num > 0n) to = lower(to, divide(points, min));
  else if (min.num < 0n) from = higher(from, divide(points, min));
  else if (points.num < 0n) to = nothing;
  return { from, to };
}

/** Whether a whole can be split into weights between these bounds. */
export function canSplit(whole: Rational, bounds: readonly WeightBounds[]): boolean {
  if (bounds.some(({ from, to }) => compare(from, to) > 0)) return false;
  return (
    compare(sum(bounds.map(({ from }) => from)), whole) <= 0 && compare(sum(bounds.map(({ to }) => to)), whole) >= 0
  );
}
