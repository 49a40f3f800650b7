import { add, compare, divide, equals, type Rational, rational } from "../numeric/rational.js";
import type { ScoreBounds } from "./part-reach.js";

/** Scores between two ends; an open end does not belong to them. */
export interface Way extends ScoreBounds {
  readonly isOpen: { readonly low: boolean; readonly high: boolean };
}

/** A stretch of scores over which comparisons fall as they do for those that are looked at. */
export interface Piece extends Way {
  readonly seen: ScoreBounds;
}

/** Both ends belong to it. */
export const CLOSED: Way["isOpen"] = { low: false, high: false };

/**
 * Cuts scores where comparisons can turn: into the points themselves and what
 * lies between them, in order.
 */
export function pieces(way: Way, turns: readonly Rational[]): readonly Piece[] {
  const inside = turns.filter((turn) => compare(turn, way.low) > 0 && compare(turn, way.high) < 0).toSorted(compare);
  const edges = [way.low, ...inside, way.high].filter(
    (edge, index, all) => index === 0 || !equals(edge, all[index - 1] ?? edge),
  );
  return edges.flatMap((edge, index): readonly Piece[] => {
    const next = edges[index + 1];
    const isOut = (index === 0 && way.isOpen.low) || (next === undefined && way.isOpen.high);
    const point = isOut ? [] : [{ low: edge, high: edge, isOpen: CLOSED, seen: { low: edge, high: edge } }];
    if (next === undefined) return point;
    const between = divide(add(edge, next), rational(2n));
    return [
      ...point,
      { low: edge, high: next, isOpen: { low: true, high: true }, seen: { low: between, high: between } },
    ];
  });
}

/** One stretch from the first of some neighbouring pieces to the last. */
export function joinedPieces(first: Way, last: Way): Way {
  return { low: first.low, high: last.high, isOpen: { low: first.isOpen.low, high: last.isOpen.high } };
}
