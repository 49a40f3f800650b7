import { compare } from "../numeric/rational.js";
import type { Concluded } from "./simulate-conclude.js";
import { comparedOf, type Ranking, type Stratum } from "./simulate-ranking.js";
import type { Pair } from "./simulate-tally.js";

/** Each unit with the next one below it in the ranking of its stratum, where the two do not tie. */
export function neighboursIn({ by }: Ranking, strata: readonly Stratum[], nominal: readonly Concluded[]): Pair[] {
  const score = (index: number): Concluded["exact"] => comparedOf(by, nominal[index]);
  return strata.flatMap((stratum) => {
    // The units stand in the order of their names, which settles which of several that tie is the neighbour.
    const order = stratum.toSorted((a, b) => compare(score(b), score(a)) || a - b);
    return order.flatMap((ahead, place) => {
      const behind = order[place + 1];
      return behind === undefined || compare(score(ahead), score(behind)) === 0 ? [] : [{ ahead, behind, swaps: 0 }];
    });
  });
}
