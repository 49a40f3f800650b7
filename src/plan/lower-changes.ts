import { type Ladder, someRungs } from "./ladder.js";
import type { Choices } from "./way.js";

/** How many rungs are tried one by one where a higher one may be worse. */
const MOST_TRIED = 50;

/**
 * Lowers each change to the least answer with which the goal is still reached,
 * one after the other. A lower one costs no more, and no less either where
 * nothing cheaper reaches the goal.
 *
 * @param isRising whether a better answer never does harm, so that halving finds the least
 */
export function lowerChanges(
  choices: Choices,
  ladderOf: (leaf: number) => Ladder,
  isReached: (choices: Choices) => boolean,
  isRising: boolean,
): Choices {
  let lowered = choices;
  for (const [leaf, rung] of choices) {
    const ladder = ladderOf(leaf);
    const isEnough = (index: bigint): boolean => isReached(new Map([...lowered, [leaf, index]]));
    const least = isRising ? leastByHalving(rung, isEnough) : leastInOrder(rung, ladder, isEnough);
    lowered = new Map([...lowered, [leaf, least]]);
  }
  return lowered;
}

/** The first of the indices up to one that is enough from which on all are. */
function leastByHalving(enough: bigint, isEnough: (index: bigint) => boolean): bigint {
  let [low, high] = [0n, enough];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (isEnough(middle)) high = middle;
    else low = middle + 1n;
  }
  return high;
}

function leastInOrder(enough: bigint, ladder: Ladder, isEnough: (index: bigint) => boolean): bigint {
  const { indices } = someRungs(ladder, MOST_TRIED);
  return indices.find((index) => index < enough && isEnough(index)) ?? enough;
}
