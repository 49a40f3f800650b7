import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { type AggregatedLevel, combineBelow, combineLevels, type Ground } from "./combine-levels.js";
import { type ExcludedRow, excludedRows } from "./excluded-rows.js";
import type { MemberOfGroup } from "./group.js";
import type { RefusedRow } from "./read-table.js";
import { reportDoubled } from "./report-doubled.js";
import { entryOf, type Row } from "./row.js";

export type { AggregatedLevel } from "./combine-levels.js";

/** How rows are combined. */
export interface AggregateOptions {
  /** The level to stop at; the top of the rubric where it is not given. */
  readonly to?: string;
  /** The level of the rows; where it is not given, the one below the lowest level that they name. */
  readonly from?: string;
  /** Whether all rows go straight to the level `to`, as their plain mean, instead of by every level between. */
  readonly flat?: boolean;
  /** The rows that could not be read, as `readTable` gives them: what they belong to gets no score. */
  readonly refused?: readonly RefusedRow[];
}

const OPTIONS: OptionRules<AggregateOptions> = {
  to: { words: "the name of a level", isFit: (value) => typeof value === "string" },
  from: { words: "the name of a level", isFit: (value) => typeof value === "string" },
  flat: { words: "true or false", isFit: (value) => typeof value === "boolean" },
  refused: { words: "a list, as readTable gives it", isFit: Array.isArray },
};

/** What rows come to, level by level. */
export interface Aggregation {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  /** The level of the rows; null where nothing could be combined. */
  readonly from: string | null;
  readonly flat: boolean;
  /** From the bottom up. */
  readonly levels: readonly AggregatedLevel[];
  readonly excluded: readonly ExcludedRow[];
  /** What concerns the rows; what keeps one group from a score is with the group. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Combines the scores of rows into those of the levels above, bottom up, as the
 * rubric declares each level: exact means of exact scores, each rounded once
 * for publication. Where only a published score is known, that counts.
 *
 * A group that cannot be combined is in the answer without a score and says
 * why, and so is all above it; one whose rows are all excluded is excluded
 * above as well. Ranges of rows become ranges of groups. Where
 * no row names something of the level `to`, all belong to one, called like the
 * level. The order of the rows changes nothing.
 *
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * const rows = [createRow({ id: "a", exact: "100" }), createRow({ id: "b", exact: "1/3" })];
 * aggregate(rubric, rows).levels[0].groups.map(({ id, score }) => `${id} ${score}`); // => ["office 50.17"]
 */
export function aggregate(rubric: Rubric, rows: readonly Row[], options: AggregateOptions = {}): Aggregation {
  checkOptions("aggregate", options, OPTIONS);
  const { flat = false, refused = [] } = options;
  const { report, diagnostics } = createCollector(rows.find(({ origin }) => origin !== null)?.origin?.source ?? null);
  const { id, year, hash } = rubric;
  const answer = { rubric: { id, year, hash }, flat, excluded: excludedRows(rows), diagnostics };
  reportDoubled(rows, report);
  const ground: Ground = {
    size: rows.length,
    isNamed: (level) => rows.some(({ within }) => entryOf(within, level) !== null),
    refused,
    combineFirst: (step, into) => {
      const members = rows.filter((row) => row.excluded === null).map(memberOf);
      const excluded = rows.filter((row) => row.excluded !== null);
      return combineBelow(rubric, step, into, { members, excluded, refused }, report);
    },
  };
  return { ...answer, ...combineLevels(rubric, ground, options, report) };
}

function memberOf({ id, score, exact, range, within, facts, origin }: Row): MemberOfGroup {
  const known = exact ?? score;
  return { id, range: known === null ? range : { low: known, high: known }, within, facts, origin };
}
