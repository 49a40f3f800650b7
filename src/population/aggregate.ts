import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { levelUnknown } from "../evaluate/level-diagnostics.js";
import type { Level, Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { factsDiffer, levelColumnMissing, ownLevelAssumed, rowsUnplaced } from "./aggregate-diagnostics.js";
import { combineGroup, isExcluded } from "./combine-group.js";
import { type Counts, countCategories } from "./count-categories.js";
import { type ExcludedRow, excludedRows } from "./excluded-rows.js";
import { type Belonging, type Below, gather } from "./gather.js";
import type { Gathered, Group, MemberOfGroup } from "./group.js";
import { levelNames, ownLevel } from "./level-names.js";
import type { RefusedRow } from "./read-table.js";
import { reportDoubled } from "./report-doubled.js";
import { entryOf, type Row } from "./row.js";

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

/** The groups of one level, and how many are in each category. */
export interface AggregatedLevel {
  readonly level: string;
  /** In the order of their ids. */
  readonly groups: readonly Group[];
  readonly counts: Counts;
}

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
  const steps = stepsOf(rubric, rows, options, report);
  if (steps === null) return { ...answer, from: null, levels: [] };
  const [first] = steps;
  const unplaced = refused.filter(({ within }) => first !== undefined && entryOf(within, first.to) === null);
  if (first !== undefined && isNamedBy(rows, first.to) && unplaced.length > 0)
    report(rowsUnplaced, null, { level: first.to, rows: unplaced.map(({ number }) => number) });
  const levels: AggregatedLevel[] = [];
  let below: Below = {
    members: rows.filter((row) => row.excluded === null).map(memberOf),
    excluded: rows.filter((row) => row.excluded !== null),
    refused,
  };
  for (const [index, step] of steps.entries()) {
    const isNamed = isNamedBy(rows, step.to);
    if (!isNamed && index < steps.length - 1) {
      report(levelColumnMissing, null, { level: step.to, from: step.from });
      break;
    }
    const above = steps.slice(index + 1).map(({ to }) => to);
    const gathered = gather(below, { level: step.to, isNamed, above }, report);
    reportFacts(rubric, step.to, gathered, report);
    const groups = gathered.map((group) => combineGroup(rubric, step, group));
    const counts = countCategories(
      rubric,
      groups.map(({ category }) => category),
    );
    levels.push({ level: step.to, groups: groups.map(({ origin: _, ...group }) => group), counts });
    below = {
      members: gathered.flatMap((group, place) => (isExcluded(group) ? [] : (groups[place] ?? []))),
      excluded: gathered.filter(isExcluded),
      refused: [...gathered.flatMap(otherPlaces), ...(isNamed ? homeless(below, step.to) : [])],
    };
  }
  return { ...answer, from: steps[0]?.from ?? null, levels };
}

/** What names nothing of a level, but may belong to something above it; that is not whole without it. */
function homeless({ members, refused }: Below, level: string): readonly Belonging[] {
  return [...members, ...refused].filter(({ within }) => entryOf(within, level) === null);
}

/** Where else a group would belong whose members name several parents; those are not whole without it. */
function otherPlaces({ split }: Gathered): readonly Belonging[] {
  return split.flatMap(({ above, parents }) => parents.slice(1).map((parent) => ({ within: { [above]: parent } })));
}

/** Reports groups in which those do not agree within which the level, or one above it, is ranked. */
function reportFacts(rubric: Rubric, level: string, gathered: readonly Gathered[], report: Report): void {
  const names = levelNames(rubric);
  const ranks = rubric.ranks.filter((rank) => names.indexOf(rank.level) >= names.indexOf(level));
  for (const fact of new Set(ranks.flatMap(({ within }) => within ?? []))) {
    for (const { id, members } of gathered) {
      const values = [...new Set(members.flatMap(({ facts }) => entryOf(facts, fact) ?? []))];
      if (values.length > 1) report(factsDiffer, null, { id, level, fact, values });
    }
  }
}

function isNamedBy(rows: readonly Row[], level: string): boolean {
  return rows.some(({ within }) => entryOf(within, level) !== null);
}

/** Every step from the level of the rows to the last one asked for; null where there are none. */
function stepsOf(
  rubric: Rubric,
  rows: readonly Row[],
  { to, from, flat = false }: AggregateOptions,
  report: Report,
): readonly Level[] | null {
  const names = levelNames(rubric);
  const top = to ?? names.at(-1) ?? "";
  const upTo = names.slice(0, names.indexOf(top) + 1);
  if (upTo.length < 2) {
    report(levelUnknown, null, { level: top, known: names.slice(1) });
    return null;
  }
  const isNamed = (level: string): boolean => isNamedBy(rows, level);
  const own = from ?? ownLevel(upTo, isNamed) ?? "";
  const start = upTo.indexOf(own);
  if (start < 0 || own === top) {
    report(levelUnknown, null, { level: own, known: upTo.slice(0, -1) });
    return null;
  }
  if (from === undefined && rows.length > 1 && !upTo.some(isNamed))
    report(ownLevelAssumed, null, { level: own, to: top, rows: rows.length });
  const levels = upTo
    .slice(start)
    .flatMap((name) => rubric.levels.filter((level) => level.from === name && name !== top));
  return flat ? levels.slice(-1).map((last) => flatStep(own, last)) : levels;
}

/** All rows straight to the top, as their plain mean. */
function flatStep(from: string, last: Level): Level {
  return { ...last, from, combine: "mean", weightedBy: null, atLeast: 1n, rounded: null };
}

function memberOf({ id, score, exact, range, within, facts, origin }: Row): MemberOfGroup {
  const known = exact ?? score;
  return { id, range: known === null ? range : { low: known, high: known }, within, facts, origin };
}
