import { compare } from "../numeric/rational.js";
import type { Concluded } from "./simulate-conclude.js";
import type { RankedLevel } from "./simulate-level.js";
import { comparedOf, type Ranking, ranksOf, type Stratum } from "./simulate-ranking.js";

/** How often what came out for one unit. */
export interface Tally {
  /** Draws by the place of the category. */
  readonly categories: Map<number, number>;
  /** Draws by the published score in units of its last decimal. */
  readonly scores: Map<bigint, number>;
  readonly ranks: Map<number, number>;
}

/** Two neighbours in the ranking, by their places, and in how many draws the lower one was ahead. */
export interface Pair {
  readonly ahead: number;
  readonly behind: number;
  swaps: number;
}

/** What is counted over the draws, for the units of one level. */
export interface Tallies {
  /** What the units come to as things stand, with their ranks. */
  readonly nominal: readonly Concluded[];
  readonly ranks: readonly number[];
  readonly units: readonly Tally[];
  readonly pairs: readonly Pair[];
  /** Counts one draw. */
  readonly count: (concluded: readonly Concluded[]) => void;
}

/** Prepares the counting for the units of one level. */
export function createTallies(
  { ranking, strata }: Pick<RankedLevel, "ranking" | "strata">,
  nominal: readonly Concluded[],
): Tallies {
  const units = nominal.map((): Tally => ({ categories: new Map(), scores: new Map(), ranks: new Map() }));
  const pairs = strata.flatMap((stratum) => neighbours(ranking, stratum, nominal));
  const count = (concluded: readonly Concluded[]): void => {
    const ranks = ranksOf(ranking, strata, concluded);
    for (const [index, { categories, scores, ranks: own }] of units.entries()) {
      const { category, published } = concluded[index] ?? { category: 0, published: 0n };
      add(categories, category);
      add(scores, published);
      add(own, ranks[index] ?? 0);
    }
    for (const pair of pairs) {
      const [ahead, behind] = [pair.ahead, pair.behind].map((index) => comparedOf(ranking.by, concluded[index]));
      if (ahead !== undefined && behind !== undefined && compare(behind, ahead) > 0) pair.swaps += 1;
    }
  };
  return { nominal, ranks: ranksOf(ranking, strata, nominal), units, pairs, count };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Each unit with the next one below it in the ranking, where the two do not tie. */
function neighbours({ by }: Ranking, stratum: Stratum, nominal: readonly Concluded[]): readonly Pair[] {
  const score = (index: number): Concluded["exact"] => comparedOf(by, nominal[index]);
  // The units stand in the order of their names, which settles which of several that tie is the neighbour.
  const order = stratum.toSorted((a, b) => compare(score(b), score(a)) || a - b);
  return order.flatMap((ahead, place) => {
    const behind = order[place + 1];
    return behind === undefined || compare(score(ahead), score(behind)) === 0 ? [] : [{ ahead, behind, swaps: 0 }];
  });
}
