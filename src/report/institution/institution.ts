import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Level, Rubric } from "../../model/rubric.js";
import { aggregate } from "../../population/aggregate.js";
import type { ExcludedRow } from "../../population/excluded-rows.js";
import type { Group } from "../../population/group.js";
import type { RefusedRow } from "../../population/read-table.js";
import { entryOf, type Row } from "../../population/row.js";
import { standingOf } from "../../population/standing.js";

/** The units that were read, as `readTable` gives them, or `rowOfOutcome` of each outcome. */
export interface UnitsGiven {
  readonly rubric: Rubric;
  readonly rows: readonly Row[];
  /** The rows that could not be read: what they belong to gets no score. */
  readonly refused?: readonly RefusedRow[];
  /** What was said of the rows while they were read. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The level to report on; the top of the rubric where it is not given. */
  readonly level?: string;
}

/** An institution, with all that it is combined from. */
export interface Institution {
  readonly rubric: Rubric;
  /** How its score is combined from its members. */
  readonly level: Level;
  readonly group: Group;
  /** What is directly below it: units, or groups of units. */
  readonly members: readonly InstitutionMember[];
  readonly excluded: readonly ExcludedRow[];
  /** The ids, or else the row numbers, of what belongs to it and could not be read. */
  readonly refused: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One of what an institution is combined from. Exact numbers are text. */
export interface InstitutionMember extends Pick<Group, "id" | "score" | "exact" | "range" | "category" | "facts"> {
  readonly name: string | null;
}

/**
 * The institutions that units belong to, in the order of their ids, each
 * combined as the rubric declares. Empty where the rubric combines nothing
 * into that level; where no unit names an institution, all belong to one.
 *
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * const rows = [createRow({ id: "a", exact: "100" }), createRow({ id: "b", exact: "50" })];
 * institutionsOf({ rubric, rows }).map(({ group }) => group.score); // => ["75.00"]
 */
export function institutionsOf(given: UnitsGiven): readonly Institution[] {
  const { rubric, rows, refused = [], diagnostics = [] } = given;
  const to = given.level;
  const { levels, diagnostics: said } = aggregate(rubric, rows, { refused, ...(to === undefined ? {} : { to }) });
  const top = levels.at(-1);
  const level = rubric.levels.find((one) => one.to === top?.level);
  if (top === undefined || level === undefined) return [];
  const below = levels.at(-2);
  const isNamed = rows.some(({ within }) => entryOf(within, top.level) !== null);
  return top.groups.map((group): Institution => {
    const isIn = ({ within }: Pick<Row, "within">): boolean => !isNamed || entryOf(within, top.level) === group.id;
    const own = rows.filter(isIn);
    return {
      rubric,
      level,
      group,
      members:
        below === undefined
          ? own.filter(({ excluded }) => excluded === null).map((row) => memberOf(rubric, row))
          : below.groups.filter(isIn).map((one) => ({ ...one, name: null })),
      excluded: own.flatMap(({ id, name, excluded }) => (excluded === null ? [] : [{ id, name, reason: excluded }])),
      refused: refused.filter(isIn).map(({ id, number }) => id ?? `#${number}`),
      diagnostics: [...diagnostics, ...said, ...group.diagnostics],
    };
  });
}

function memberOf(rubric: Rubric, row: Row): InstitutionMember {
  const { id, name, range, facts } = row;
  const { text, category } = standingOf(rubric, row);
  const found =
    category === null
      ? null
      : { id: category.id, title: category.title.id, titleEn: category.title.en, zone: category.zone };
  return { id, name, score: text.published, exact: text.exact ?? row.score, range, facts, category: found };
}
