import { NOT_APPLICABLE } from "../evidence/not-applicable.js";
import { partsBelow } from "../model/indicators.js";
import type { Indicator, Part, Rubric } from "../model/rubric.js";
import { itemKey, knownKey, respondentsKey, type SourceColumn } from "./source.js";

/**
 * The evidence in a row of a table that has the columns of `rubricSql`, as
 * `readEvidence` takes it. Null is no answer; whether the rest fits is for
 * `readEvidence`.
 *
 * @param columns as `rubricSql` gives them
 * @param row cells by the names of the columns in the table
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const sql = rubricSql(rubric, { dialect: "duckdb", table: "counters" });
 * evidenceOfRow(rubric, sql.columns, { subject: "loket-1", "fee-shown": "ya" }); // => { subject: "loket-1", answers: { "fee-shown": "ya" }, facts: {}, known: {}, within: {} }
 */
export function evidenceOfRow(
  rubric: Rubric,
  columns: readonly SourceColumn[],
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = new Map(columns.map(({ wanted, name }) => [wanted, name]));
  const cell = (wanted: string): unknown => {
    const name = names.get(wanted);
    return name === undefined ? null : (row[name] ?? null);
  };
  const given = (entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(entries.filter(([, value]) => value !== null));
  const parts = partsBelow(rubric.children);
  return {
    subject: cell("subject"),
    answers: given(parts.map((part) => [part.name, answerIn(part, cell)] as const)),
    facts: given(
      rubric.facts.map(({ name, type }) => [name, type.kind === "yes-no" ? truthOf(cell(name)) : cell(name)] as const),
    ),
    known: given(parts.map(({ name }) => [name, knownIn(name, cell)] as const)),
    within: given(rubric.levels.map(({ to }) => [to, cell(to)] as const)),
  };
}

type CellOf = (wanted: string) => unknown;

function answerIn(part: Part, cell: CellOf): unknown {
  const own = cell(part.name);
  if (part.kind !== "indicator") return own;
  const { scale, name } = part;
  if (scale.kind === "checklist" && own === null) return ticksIn(part, cell);
  if (scale.kind === "yes-no") return truthOf(own);
  if (scale.kind !== "mean" || own === null || NOT_APPLICABLE.includes(own)) return own;
  const respondents = cell(respondentsKey(name));
  return respondents === null ? { mean: own } : { mean: own, respondents };
}

/** What was said of the items of a checklist; null where nothing was. */
function ticksIn({ name, scale }: Indicator, cell: CellOf): unknown {
  if (scale.kind !== "checklist") return null;
  const told = scale.items.flatMap((item) => {
    const tick = cell(itemKey(name, item.name));
    return tick === null ? [] : [[item.name, truthOf(tick)] as const];
  });
  return told.length === 0 ? null : Object.fromEntries(told);
}

function knownIn(name: string, cell: CellOf): unknown {
  const [score, points] = [cell(knownKey(name, "score")), cell(knownKey(name, "points"))];
  if (score === null && points === null) return null;
  return { ...(score === null ? {} : { score }), ...(points === null ? {} : { points }) };
}

/** A truth value as engines write it to text; anything else as it is. */
function truthOf(cell: unknown): unknown {
  if (cell === "true" || cell === "t") return true;
  return cell === "false" || cell === "f" ? false : cell;
}
