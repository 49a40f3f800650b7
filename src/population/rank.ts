import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { categoryText } from "../evaluate/certain-of.js";
import { levelUnknown } from "../evaluate/level-diagnostics.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import type { Ties } from "../evaluate/rank-scores.js";
import type { Rank, Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { suggest } from "../text/suggest.js";
import { type Counts, countCategories } from "./count-categories.js";
import { type ExcludedRow, excludedRows } from "./excluded-rows.js";
import { levelNames, ownLevel } from "./level-names.js";
import { type Place, placesOf, type StandingRow, strataOf } from "./places.js";
import {
  rankedByPublished,
  rankNotStated,
  rowsBelowLevel,
  rowsUnusable,
  rowsWithoutStratum,
  rowsWithRange,
  stratumNotGiven,
  withinUnknown,
} from "./rank-diagnostics.js";
import { reportDoubled } from "./report-doubled.js";
import { cellOf, entryOf, type Row } from "./row.js";
import { type Standing, standingOf } from "./standing.js";

/** How rows are ranked, where it is not as the rubric says. */
export interface RankOptions {
  /** The level of the rows; where it is not given, the only one that is ranked, or the one below the lowest named. */
  readonly level?: string;
  /** The fact, level or column within whose values rows are ranked; null for all together. */
  readonly within?: string | null;
  readonly ties?: Ties;
  /** The place of the best row, where better ones are not in the table. */
  readonly first?: number;
  /** How many there are in all, where some are not in the table. */
  readonly of?: number;
}

const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1;

const OPTIONS: OptionRules<RankOptions> = {
  level: { words: "the name of a level", isFit: (value) => typeof value === "string" },
  within: { words: "the name of a fact or column, or null", isFit: (one) => one === null || typeof one === "string" },
  ties: { words: '"share" or "dense"', isFit: (value) => value === "share" || value === "dense" },
  first: { words: "a whole number from 1 up", isFit: isPlace },
  of: { words: "a whole number from 1 up", isFit: isPlace },
};

/** A row with its place. */
export interface RankedRow {
  readonly id: string;
  readonly name: string | null;
  /** The group within which it is ranked; null where all are together, or it names none. */
  readonly stratum: string | null;
  /** Null where there is no single score; `diagnostics` says so. */
  readonly rank: number | null;
  /** How many there are in its group. */
  readonly of: number;
  /** The published score. */
  readonly score: string | null;
  readonly exact: string | null;
  readonly range: Row["range"];
  /** Also there without a score where it is certain. */
  readonly category: OutcomeCategory | null;
}

/** Rows with their places, and how many are in each category. */
export interface Ranking {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  readonly level: string | null;
  readonly within: string | null;
  readonly ties: Ties;
  readonly by: Rank["by"];
  /** In the order in which they were given, without those that are excluded. */
  readonly rows: readonly RankedRow[];
  readonly excluded: readonly ExcludedRow[];
  readonly counts: Counts;
  /** The same for each group, in the order of their names; empty where all are together. */
  readonly strata: readonly { readonly stratum: string | null; readonly counts: Counts }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives every row its place, as the `rank` statement of the rubric says: within
 * which groups, what becomes of ties, by published or by exact scores. Where it
 * says nothing: together, ties share a place, by published scores; that is told.
 *
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = [createRow({ id: "a", score: "60.00" }), createRow({ id: "b", score: "80.00" })];
 * rank(rubric, rows).rows.map(({ id, rank: place, of }) => `${id} ${place}/${of}`); // => ["a 2/2", "b 1/2"]
 * rank(rubric, rows).counts.categories[0].percent; // => "100.00"
 */
export function rank(rubric: Rubric, rows: readonly Row[], options: RankOptions = {}): Ranking {
  checkOptions("rank", options, OPTIONS);
  return rankWith(rubric, rows, options, (row) => standingOf(rubric, row));
}

/** Ranks rows of which it may be known already where they stand. */
export function rankWith(
  rubric: Rubric,
  rows: readonly Row[],
  options: RankOptions,
  standing: (row: Row, by: Rank["by"]) => Standing,
): Ranking {
  const { report, diagnostics } = createCollector(rows.find(({ origin }) => origin !== null)?.origin?.source ?? null);
  const { id, year, hash } = rubric;
  const given = rows.filter(({ excluded }) => excluded === null);
  const level = options.level ?? levelOf(rubric, rows);
  const below = given.filter((row) => level !== null && entryOf(row.within, level) !== null);
  if (level !== null && below.length > 0) report(rowsBelowLevel, null, { level, rows: below.length });
  const levels = levelNames(rubric);
  if (options.level !== undefined && levels.length > 0 && !levels.includes(options.level))
    report(levelUnknown, null, { level: options.level, known: levels });
  reportDoubled(rows, report);
  const stated = rubric.ranks.find((one) => one.level === level) ?? null;
  if (stated === null && options.ties === undefined) report(rankNotStated, null, {});
  const within = strataBy(given, options.within, stated?.within ?? null, report);
  const ties = options.ties ?? stated?.ties ?? "share";
  const by = stated?.by ?? "published";
  const standings = given.map((row) => ({ row, ...standing(row, by) }));
  reportStandings(standings, by, report);
  const strata = strataOf(standings, within);
  const places = placesOf(strata, { ties, by, first: options.first ?? 1, of: options.of ?? null }, report);
  const countsOf = (members: readonly StandingRow[]): Counts =>
    countCategories(
      rubric,
      members.map(({ category }) => category),
    );
  return {
    rubric: { id, year, hash },
    level,
    within,
    ties,
    by,
    rows: standings.map((one) => rankedRow(one, places, within)),
    excluded: excludedRows(rows),
    counts: countsOf(standings),
    strata: (within === null ? [] : strata).map(({ stratum, members }) => ({ stratum, counts: countsOf(members) })),
    diagnostics,
  };
}

/** The level of rows: the only one that is ranked, or the one below the lowest that they name something of. */
function levelOf(rubric: Rubric, rows: readonly Row[]): string | null {
  const [only, ...others] = rubric.ranks;
  if (only !== undefined && others.length === 0) return only.level;
  return ownLevel(levelNames(rubric), (level) => rows.some(({ within }) => entryOf(within, level) !== null));
}

/** Within what rows are ranked, if they say it at all. */
function strataBy(
  rows: readonly Row[],
  asked: string | null | undefined,
  stated: string | null,
  report: Report,
): string | null {
  const within = asked === undefined ? stated : asked;
  if (within === null) return null;
  const without = rows.filter((row) => cellOf(row, within) === null);
  const isNowhere = without.length > 0 && without.length === rows.length;
  if (isNowhere && asked !== undefined)
    report(withinUnknown, null, { within, suggestion: suggest(within, columnsOf(rows)) });
  else if (isNowhere) report(stratumNotGiven, null, { within });
  else if (without.length > 0) report(rowsWithoutStratum, null, { within, ids: without.map(({ id }) => id) });
  return isNowhere ? null : within;
}

/** Everything by which rows could be parted. */
function columnsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ facts, within, cells }) => [facts, within, cells].flatMap((one) => Object.keys(one))));
}

/** Reports scores that cannot be ranked, or only by what was published. */
function reportStandings(standings: readonly StandingRow[], by: Rank["by"], report: Report): void {
  const idsOf = (isMeant: (standing: StandingRow) => boolean): readonly string[] =>
    standings.filter(isMeant).map(({ row }) => row.id);
  const unusable = idsOf(({ isUnusable }) => isUnusable);
  const ranges = idsOf(({ isUnusable, published }) => !isUnusable && published === null);
  const coarse = by === "exact" ? idsOf(({ exact, published }) => exact === null && published !== null) : [];
  if (unusable.length > 0) report(rowsUnusable, null, { ids: unusable });
  if (ranges.length > 0) report(rowsWithRange, null, { ids: ranges });
  if (coarse.length > 0) report(rankedByPublished, null, { rows: coarse.length });
}

function rankedRow(
  { row, text, category }: StandingRow,
  places: ReadonlyMap<Row, Place>,
  within: string | null,
): RankedRow {
  const { rank: place, of } = places.get(row) ?? { rank: null, of: 0 };
  return {
    id: row.id,
    name: row.name,
    stratum: within === null ? null : cellOf(row, within),
    rank: place,
    of,
    score: text.published,
    exact: text.exact,
    range: row.range,
    category: category === null ? null : categoryText(category),
  };
}
