import type { Report } from "../diagnostics/collect.js";
import { agreed } from "../evaluate/agreed.js";
import { factText } from "../evaluate/condition-step.js";
import { rankScores, type Ties } from "../evaluate/rank-scores.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import type { Concluded } from "./simulate-conclude.js";
import { stratumUnknown } from "./simulate-diagnostics.js";

/** How the units of one level are ranked. */
export interface Ranking {
  /** The fact within whose values they are ranked; null for all together. */
  readonly within: string | null;
  readonly ties: Ties;
  readonly by: "published" | "exact";
}

/** The places of those that are ranked together. */
export type Stratum = readonly number[];

/** How a level is ranked: as the rubric writes, otherwise all together by published scores, ties sharing a place. */
export function rankingOf({ ranks }: Rubric, level: string | null): Ranking {
  const { within, ties, by } = ranks.find((rank) => rank.level === level) ?? ALL_TOGETHER;
  return { within, ties, by };
}

const ALL_TOGETHER: Ranking = { within: null, ties: "share", by: "published" };

/**
 * Who is ranked with whom.
 *
 * @param units who is ranked, each with the facts of its subjects
 */
export function strataOf(
  { within }: Ranking,
  units: readonly { readonly id: string; readonly facts: readonly Facts[] }[],
  report: Report,
): readonly Stratum[] {
  if (within === null) return [units.map((_, index) => index)];
  const strata = new Map<string, number[]>();
  for (const [index, { id, facts }] of units.entries()) {
    const value = agreed(
      facts.map((one) => factText(one.get(within))),
      String,
    );
    if (value == null) report(stratumUnknown, id, { id, fact: within });
    else strata.set(value, [...(strata.get(value) ?? []), index]);
  }
  return [...strata.values()];
}

/** The place of every unit within its stratum. */
export function ranksOf(
  { ties, by }: Ranking,
  strata: readonly Stratum[],
  concluded: readonly Concluded[],
): readonly number[] {
  const ranks = new Array<number>(concluded.length).fill(0);
  for (const stratum of strata) {
    const scores = stratum.map((index) => comparedOf(by, concluded[index]));
    for (const [place, rank] of rankScores(scores, ties).entries()) ranks[stratum[place] ?? 0] = rank;
  }
  return ranks;
}

/** The score by which a unit is ranked; published ones in units of the last decimal. */
export function comparedOf(by: Ranking["by"], concluded: Concluded | undefined): Concluded["exact"] {
  if (concluded === undefined) return { num: 0n, den: 1n };
  return by === "exact" ? concluded.exact : { num: concluded.published, den: 1n };
}
