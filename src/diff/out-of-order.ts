/**
 * The fewest elements that must have been moved for an order to come about:
 * all but a longest run that is still ascending.
 *
 * @param order where each element stood before, in the order of now
 * @returns the indexes of now of those that moved
 * @example
 * outOfOrder([1, 2, 0, 3]); // => [2]
 * outOfOrder([0, 1, 2]); // => []
 */
export function outOfOrder(order: readonly number[]): readonly number[] {
  // The last element of the best run of each length so far, and before each element the one it follows.
  const tails: number[] = [];
  const from = order.map((): number | null => null);
  for (const [index, value] of order.entries()) {
    let place = tails.findIndex((tail) => (order[tail] ?? 0) > value);
    if (place < 0) place = tails.length;
    from[index] = tails[place - 1] ?? null;
    tails[place] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? null; at !== null; at = from[at] ?? null) kept.add(at);
  return order.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}
