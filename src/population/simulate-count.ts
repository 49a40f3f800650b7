import type { Rubric } from "../model/rubric.js";
import { powerOfTen } from "../numeric/rational.js";
import { type Concluded, createPlacing } from "./simulate-conclude.js";
import { type CountDraws, countExactly } from "./simulate-count-exactly.js";
import { combineAll, type RankedLevel } from "./simulate-level.js";
import { compareNear, createNearCategory, createPublish, type NearScores } from "./simulate-near-level.js";
import { createNearMeans } from "./simulate-near-means.js";
import { createRanker } from "./simulate-near-ranks.js";
import { isToldIn, unitsIn } from "./simulate-near-shape.js";
import { createNearDraws, type NearDraws } from "./simulate-near-subjects.js";
import { neighboursIn } from "./simulate-neighbours.js";
import { ranksOf } from "./simulate-ranking.js";
import type { Counted, Pair, Tallies, Tally } from "./simulate-tally.js";
import { countedIn, countIn, createWindows } from "./simulate-windows.js";

/**
 * Counts draws in doubles where these can tell what comes out, with the same
 * counts as {@link countExactly}, which counts all others.
 */
export const countDraws: CountDraws = (rubric, ready, specification, nominal, told) => {
  const { subjects, levels } = ready;
  const draws = createNearDraws(rubric, subjects, specification);
  const counters = levels.map((level) => (draws === null ? null : createCounter(rubric, level, draws, nominal)));
  const able = counters.filter((counter) => counter !== null);
  if (draws === null || able.length < counters.length) return countExactly(rubric, ready, specification, nominal, told);
  for (let drawn = 0; drawn < specification.draws; drawn += 1) {
    draws.draw();
    for (const { count } of able) count();
    told?.(drawn + 1);
  }
  return able.map(({ tallies }) => tallies());
};

interface Counter {
  /** Counts the draw that was made last. */
  readonly count: () => void;
  readonly tallies: () => Tallies;
}

/** Makes what counts the units of one level; null where their scores are too large, or too near to one another, for doubles. */
function createCounter(
  rubric: Rubric,
  level: RankedLevel,
  draws: NearDraws,
  subjects: readonly Concluded[],
): Counter | null {
  const { ranking, strata, means } = level;
  const nominal = combineAll(level, subjects);
  const ranks = ranksOf(ranking, strata, nominal);
  const mean = means === null ? null : createNearMeans(level, means, draws);
  const near = mean?.near ?? draws.near;
  const units = unitsIn(rubric.score.digits);
  const isTold = near.errors.every((error) => isToldIn(draws.reach + 1, error, units));
  if (!isTold || (mean !== null && !mean.isTold)) return null;
  const publish = createPublish(rubric);
  const scores = createWindows(nominal.map(({ published }) => Number(published)));
  const places = createWindows(ranks);
  const categories = rubric.score.comparison === "exact" ? createCategories(rubric, near) : null;
  const found = new Int32Array(nominal.length);
  const rankAll = strata.map((stratum) => createRanker(Int32Array.from(stratum), near, ranking));
  const pairs = neighboursIn(ranking, strata, nominal);
  const isAhead = ranking.by === "exact" ? isAheadExactly : isAheadAsPublished;
  return {
    count: () => {
      mean?.combine();
      publish(near);
      countIn(scores, near.published);
      categories?.count();
      for (const rankStratum of rankAll) rankStratum(found);
      countIn(places, found);
      for (let index = 0; index < pairs.length; index += 1) {
        const pair = pairs[index] as Pair;
        if (isAhead(near, pair.behind, pair.ahead)) pair.swaps += 1;
      }
    },
    tallies: () => ({
      nominal,
      ranks,
      pairs,
      units: nominal.map((_, unit): Tally => {
        const counted = countedIn(scores, unit);
        return {
          categories: categories?.of(unit) ?? categoriesOf(rubric, counted),
          scores: counted,
          ranks: countedIn(places, unit),
        };
      }),
    }),
  };
}

function isAheadAsPublished({ published }: NearScores, one: number, other: number): boolean {
  return (published[one] as number) > (published[other] as number);
}

function isAheadExactly(near: NearScores, one: number, other: number): boolean {
  const difference = (near.published[one] as number) - (near.published[other] as number);
  return difference === 0 ? compareNear(near, one, other) > 0 : difference > 0;
}

/** Categories follow from published scores, which were counted already. */
function categoriesOf(rubric: Rubric, scores: Counted): ReadonlyMap<number, number> {
  const place = createPlacing(rubric);
  const den = powerOfTen(rubric.score.digits).num;
  const counts = new Map<number, number>();
  for (const [published, times] of scores) {
    const { category } = place({ num: BigInt(published), den });
    counts.set(category, (counts.get(category) ?? 0) + times);
  }
  return counts;
}

/** Categories that hang on exact scores are counted in every draw. */
function createCategories(
  rubric: Rubric,
  near: NearScores,
): { readonly count: () => void; readonly of: (unit: number) => ReadonlyMap<number, number> } {
  const categoryOf = createNearCategory(rubric);
  const size = rubric.categories.length;
  const counts = new Uint32Array(near.scores.length * size);
  return {
    count: () => {
      for (let unit = 0; unit < near.scores.length; unit += 1) {
        const at = unit * size + categoryOf(near, unit);
        counts[at] = (counts[at] as number) + 1;
      }
    },
    of: (unit) => {
      const own = [...counts.subarray(unit * size, unit * size + size)];
      return new Map(own.flatMap((times, category) => (times > 0 ? [[category, times] as const] : [])));
    },
  };
}
