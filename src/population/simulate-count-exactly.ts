import type { Rubric } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import type { Concluded } from "./simulate-conclude.js";
import { createDraws } from "./simulate-draws.js";
import { combineAll, type RankedLevel } from "./simulate-level.js";
import { neighboursIn } from "./simulate-neighbours.js";
import { comparedOf, ranksOf } from "./simulate-ranking.js";
import type { Specification } from "./simulate-specification.js";
import type { PreparedSubject } from "./simulate-subject.js";
import type { Tallies, Tally } from "./simulate-tally.js";

/** Everything that is the same in every draw. */
export interface Ready {
  /** In the order of their ids. */
  readonly subjects: readonly PreparedSubject[];
  /** The subjects themselves, and the level above where one is asked for. */
  readonly levels: readonly RankedLevel[];
}

/** How draws are counted: for each level what its units came to. */
export type CountDraws = (
  rubric: Rubric,
  ready: Ready,
  specification: Specification,
  nominal: readonly Concluded[],
  told?: (drawn: number) => void,
) => readonly Tallies[];

/** Counts draws of which every score is a quotient of whole numbers of any length: for all that there is. */
export const countExactly: CountDraws = (rubric, { subjects, levels }, specification, nominal, told) => {
  const counters = levels.map((level) => createCounter(level, combineAll(level, nominal)));
  const draw = createDraws(rubric, subjects, specification);
  for (let drawn = 0; drawn < specification.draws; drawn += 1) {
    const { concluded } = draw();
    for (const { count } of counters) count(concluded);
    told?.(drawn + 1);
  }
  return counters.map(({ tallies }) => tallies());
};

interface Counter {
  readonly count: (concluded: readonly Concluded[]) => void;
  readonly tallies: () => Tallies;
}

function createCounter(level: RankedLevel, nominal: readonly Concluded[]): Counter {
  const { ranking, strata } = level;
  const units = nominal.map(() => ({
    categories: new Map<number, number>(),
    scores: new Map<bigint, number>(),
    ranks: new Map<number, number>(),
  }));
  const pairs = neighboursIn(ranking, strata, nominal);
  return {
    count: (concluded) => {
      const combined = combineAll(level, concluded);
      const ranks = ranksOf(ranking, strata, combined);
      for (const [index, { categories, scores, ranks: own }] of units.entries()) {
        const { category, published } = combined[index] ?? { category: 0, published: 0n };
        add(categories, category);
        add(scores, published);
        add(own, ranks[index] ?? 0);
      }
      for (const pair of pairs) {
        const [ahead, behind] = [pair.ahead, pair.behind].map((index) => comparedOf(ranking.by, combined[index]));
        if (ahead !== undefined && behind !== undefined && compare(behind, ahead) > 0) pair.swaps += 1;
      }
    },
    tallies: () => ({
      nominal,
      ranks: ranksOf(ranking, strata, nominal),
      pairs,
      units: units.map(
        ({ categories, scores, ranks }): Tally => ({ categories, scores: ascending(scores), ranks: ascending(ranks) }),
      ),
    }),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ascending<Key extends number | bigint>(counts: ReadonlyMap<Key, number>): readonly (readonly [Key, number])[] {
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
