import { compare, type Rational } from "../numeric/rational.js";

/** How equal scores share places: `share` gives 1 2 2 4, `dense` gives 1 2 2 3. */
export type Ties = "share" | "dense";

/**
 * The place of every score among all of them, the highest first, in the order
 * in which they were given. Whether scores are compared as published or exact
 * is decided by the caller, who rounds or does not.
 *
 * @param first the place of the highest score; more than 1 where the better ones are not in the list
 * @example
 * rankScores([1n, 3n, 3n, 2n].map((score) => rational(score)), "share"); // => [4, 1, 1, 3]
 * rankScores([1n, 3n, 3n, 2n].map((score) => rational(score)), "dense", 91); // => [93, 91, 91, 92]
 */
export function rankScores(scores: readonly Rational[], ties: Ties, first = 1): readonly number[] {
  const order = scores.map((score, index) => ({ score, index })).toSorted((a, b) => compare(b.score, a.score));
  const places = new Array<number>(scores.length);
  let place = first;
  for (const [position, { score, index }] of order.entries()) {
    const before = order[position - 1];
    const isTied = before !== undefined && compare(before.score, score) === 0;
    if (before !== undefined && !isTied) place = ties === "dense" ? place + 1 : first + position;
    places[index] = place;
  }
  return places;
}
