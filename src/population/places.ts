import type { Report } from "../diagnostics/collect.js";
import { rankScores, type Ties } from "../evaluate/rank-scores.js";
import type { Rank } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { addTo } from "./add-to.js";
import { placesImpossible } from "./rank-diagnostics.js";
import { cellOf, type Row } from "./row.js";
import type { Standing } from "./standing.js";

/** A row and what is known of its score. */
export interface StandingRow extends Standing {
  readonly row: Row;
}

/** The rows that are ranked among each other. */
export interface Stratum {
  /** Null where all are together, or for the rows that name none. */
  readonly stratum: string | null;
  readonly members: readonly StandingRow[];
}

/** The place of a row, null for one without a single score, and how many there are in all. */
export interface Place {
  readonly rank: number | null;
  readonly of: number;
}

/** Parts rows by what they hold for `within`, in the order of its values; those that name none come last. */
export function strataOf(rows: readonly StandingRow[], within: string | null): readonly Stratum[] {
  const parted = new Map<string | null, StandingRow[]>();
  for (const standing of rows) addTo(parted, within === null ? null : cellOf(standing.row, within), standing);
  const inOrder = (a: string | null, b: string | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a < b ? -1 : Number(a > b);
  };
  return [...parted.keys()].toSorted(inOrder).map((stratum) => ({ stratum, members: parted.get(stratum) ?? [] }));
}

/** How places are counted. */
interface Counting {
  readonly ties: Ties;
  readonly by: Rank["by"];
  readonly first: number;
  /** How many there are in all; null where all are in the table. */
  readonly of: number | null;
}

/** The place of every row within its stratum. */
export function placesOf(strata: readonly Stratum[], counting: Counting, report: Report): ReadonlyMap<Row, Place> {
  const places = new Map<Row, Place>();
  const isPossible = canBeCounted(strata, counting, report);
  for (const { members } of strata) {
    const scored = members.filter((one) => scoreBy(one, counting.by) !== null);
    const all = counting.of ?? lastPlace(scored.length, counting.first);
    for (const { row } of members) places.set(row, { rank: null, of: all });
    const scores = scored.flatMap((one) => scoreBy(one, counting.by) ?? []);
    const ranks = isPossible ? rankScores(scores, counting.ties, counting.first) : [];
    for (const [index, { row }] of scored.entries()) places.set(row, { rank: ranks[index] ?? null, of: all });
  }
  return places;
}

function scoreBy({ published, exact }: StandingRow, by: Rank["by"]): Rational | null {
  return by === "exact" ? (exact ?? published) : published;
}

function lastPlace(scored: number, first: number): number {
  return scored === 0 ? 0 : first + scored - 1;
}

/** Reports a first place or a number of all that cannot be. */
function canBeCounted(strata: readonly Stratum[], { by, first, of }: Counting, report: Report): boolean {
  if (first === 1 && of === null) return true;
  const last = strata.map(({ members }) => lastPlace(members.filter((one) => scoreBy(one, by) !== null).length, first));
  const [only = 0, ...others] = last;
  const isPossible = others.length === 0 && (of === null || only <= of);
  if (!isPossible) report(placesImpossible, null, { first, of: of ?? only, strata: last.length, last: only });
  return isPossible;
}
