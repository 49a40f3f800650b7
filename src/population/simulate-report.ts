import type { Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { type Rational, rational } from "../numeric/rational.js";
import type { RankedLevel } from "./simulate-level.js";
import type { SimulatedLevel, Stability } from "./simulate-outcome.js";
import type { Counted, Tallies, Tally } from "./simulate-tally.js";

/** What was counted over the draws of one level, as plain data. */
export function reportLevel(
  rubric: Rubric,
  { name, ranking, strata, units: counted }: RankedLevel,
  tallies: Tallies,
  draws: number,
): SimulatedLevel {
  const sizes = new Map(strata.flatMap((stratum) => stratum.map((index) => [index, stratum.length] as const)));
  const units = counted.map(({ id, institution }, index): Stability => {
    const { category = 0, published = 0n } = tallies.nominal[index] ?? {};
    const tally = tallies.units[index] ?? NOTHING;
    return {
      id,
      institution,
      nominal: {
        score: scoreText(rubric, rational(published)),
        category: rubric.categories[category]?.id ?? "",
        rank: tallies.ranks[index] ?? 0,
        of: sizes.get(index) ?? 0,
      },
      stability: shareText(tally.categories.get(category) ?? 0, draws),
      categories: rubric.categories.flatMap((one, place) => {
        const times = tally.categories.get(place);
        return times === undefined ? [] : [{ id: one.id, draws: times, share: shareText(times, draws) }];
      }),
      score: scoresOf(rubric, tally, draws),
      rank: ranksIn(tally, draws),
    };
  });
  const idOf = (index: number): string => counted[index]?.id ?? "";
  const swaps = tallies.pairs
    .filter((pair) => pair.swaps > 0)
    .toSorted((a, b) => b.swaps - a.swaps || a.ahead - b.ahead)
    .slice(0, MOST_SWAPS)
    .map((pair) => ({
      ahead: idOf(pair.ahead),
      behind: idOf(pair.behind),
      draws: pair.swaps,
      share: shareText(pair.swaps, draws),
    }));
  return { name, ranking, units, steady: units.filter(({ stability }) => stability === "1").length, swaps };
}

const MOST_SWAPS = 20;

const NOTHING: Tally = { categories: new Map(), scores: [], ranks: [] };

function scoresOf(rubric: Rubric, { scores }: Tally, draws: number): Stability["score"] {
  const at = (place: number): bigint => BigInt(atPlace(scores, place));
  const [lower, upper] = [at(Math.ceil(draws / 2)), at(Math.floor(draws / 2) + 1)];
  return {
    lowest: scoreText(rubric, rational(at(1))),
    median: scoreText(rubric, rational(lower + upper, 2n)),
    highest: scoreText(rubric, rational(at(draws))),
  };
}

/** Whole counts are compared, so that no share is rounded: the first rank by which 5 % and 95 % of the draws are reached. */
function ranksIn({ ranks }: Tally, draws: number): Stability["rank"] {
  const at = (place: number): number => Number(atPlace(ranks, place));
  return {
    lowest: at(1),
    highest: at(draws),
    from5: at(Math.ceil(draws / 20)),
    to95: at(Math.ceil((draws * 19) / 20)),
    counts: ranks.map(([rank, times]) => ({ rank: Number(rank), draws: times })),
  };
}

/** The number at a place, counted from 1, of all that came out. */
function atPlace(counted: Counted, place: number): number | bigint {
  let passed = 0;
  for (const [number, times] of counted) {
    passed += times;
    if (passed >= place) return number;
  }
  return 0;
}

/** A score in units of the last published decimal; half a unit shows one more decimal. */
function scoreText({ score: { digits } }: Rubric, units: Rational): string {
  const score = rational(units.num, units.den * 10n ** BigInt(digits));
  return units.den === 1n ? formatFixed(score, digits) : formatFixed(score, digits + 1);
}

function shareText(times: number, draws: number): string {
  return formatExact(rational(BigInt(times), BigInt(draws)));
}
