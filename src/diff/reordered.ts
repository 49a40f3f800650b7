import type { Change, Place } from "./change.js";
import type { Effect } from "./effect.js";
import { outOfOrder } from "./out-of-order.js";

/**
 * What stands elsewhere among the same siblings: as few as explain the order.
 *
 * @param before all siblings of then, among which positions are counted
 * @param pairs those that are in both, in the order of now
 */
export function tellReordered<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: readonly { readonly before: T; readonly after: T }[],
  placeOf: (one: T) => Place,
  effect: Effect,
): readonly Change[] {
  const [then, now] = [placesIn(before), placesIn(after)];
  return outOfOrder(pairs.map((pair) => then(pair.before))).flatMap((index): readonly Change[] => {
    const pair = pairs[index];
    if (pair === undefined) return [];
    const positions = { before: then(pair.before) + 1, after: now(pair.after) + 1 };
    return [{ kind: "reordered", place: placeOf(pair.after), ...positions, effect, because: null }];
  });
}

function placesIn<T>(all: readonly T[]): (one: T) => number {
  const places = new Map(all.map((one, index) => [one, index]));
  return (one) => places.get(one) ?? 0;
}
