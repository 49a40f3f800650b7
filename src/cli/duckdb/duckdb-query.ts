import { indicatorsOf } from "../../model/indicators.js";
import type { Rubric } from "../../model/rubric.js";
import { DUCKDB } from "../../sql/dialects/duckdb.js";
import { type RubricSql, rubricSql, type SqlOptions, settledNames } from "../../sql/rubric-sql.js";
import { match } from "../../text/match.js";
import type { PlainColumn } from "../stream/plain-columns.js";

/** How a column is stored. */
export type StoredType = "text" | "integer" | "decimal" | "double" | "boolean";

/** A column of the file: what it holds, and how. */
export interface StoredColumn {
  readonly plain: PlainColumn;
  readonly type: StoredType;
}

/** Where the rows stand, in DuckDB's words; its columns are called `c0`, `c1` ... */
export interface FileSource {
  readonly from: string;
  readonly columns: readonly StoredColumn[];
}

/** The statements that lead to the scores of a file, and the query that tells them, in the order of the file. */
export type DuckdbQuery =
  | { readonly ok: true; readonly before: readonly string[]; readonly query: string }
  | Extract<RubricSql, { ok: false }>;

/** What the columns of the query are called, in their order. */
export const TOLD = ["units", "category", "subject", "name", "cells"] as const;

/**
 * Writes what scores a file in DuckDB. Every row is told with its published
 * score in units of the last digit, the place of its category, and who it is
 * about; one that is not of the simplest kind, or that the views do not score,
 * with its cells as texts instead.
 *
 * What goes through the views as `subject` is the row itself: they hand it on untouched.
 */
export function duckdbQuery(
  rubric: Rubric,
  { from, columns }: FileSource,
  assume: { readonly assumeUndisclosed?: "equal" },
): DuckdbQuery {
  const options: SqlOptions = { dialect: "duckdb", table: "patuh_rows", types: "fitting", ...assume };
  const sql = rubricSql(rubric, options);
  if (!sql.ok) return sql;
  const { scores } = settledNames(rubric, options);
  const answers = new Map(
    columns.flatMap(({ plain, type }, index) =>
      "indicator" in plain ? [[plain.indicator, answerOf(rubric, plain, type, `c${index}`)] as const] : [],
    ),
  );
  const cells = columns.map((_, index) => `c${index} := c${index}`);
  const isPlain = [
    ...[...answers.values()].map((answer) => `${answer} IS NOT NULL`),
    ...columns.flatMap(({ plain, type }, index) => ("indicator" in plain ? [] : [isSimple(plain, type, `c${index}`)])),
  ].join(" AND ");
  const [subject, ...others] = sql.columns;
  const named = others.map(({ wanted, name }) => {
    const answer = answers.get(wanted) ?? "NULL::VARCHAR";
    answers.delete(wanted);
    return `${answer} AS ${DUCKDB.quoteName(name)}`;
  });
  const row = `struct_pack(plain := ${isPlain}, ${cells.join(", ")}) AS ${DUCKDB.quoteName(subject?.name ?? "subject")}`;
  return {
    ok: true,
    before: [
      `CREATE VIEW patuh_rows AS SELECT ${[row, ...named].join(", ")} FROM ${from}`,
      ...sql.views.filter(({ name }) => name === scores).map((view) => view.sql),
    ],
    query: toldQuery(rubric, columns, scores),
  };
}

function toldQuery(
  { score: { digits }, categories }: Rubric,
  columns: readonly StoredColumn[],
  scores: string,
): string {
  const placeOf = categories.map(({ id }, place) => `WHEN ${DUCKDB.quoteText(id)} THEN ${place}`).join(" ");
  const category = categories.length === 0 ? "-1" : `CASE category ${placeOf} ELSE -1 END`;
  // So many digits are whole numbers that a double holds exactly.
  const fitting = `TRY_CAST(score AS DECIMAL(15, ${digits}))`;
  const units = `CAST(CAST(${fitting} * ${10n ** BigInt(digits)} AS BIGINT) AS DOUBLE)`;
  const textOf = (kind: PlainColumn["kind"]): string => {
    const index = columns.findIndex(({ plain }) => plain.kind === kind);
    return index < 0 ? "NULL::VARCHAR" : `s.c${index}::VARCHAR`;
  };
  const cells = `[${columns.map((_, index) => `s.c${index}::VARCHAR`).join(", ")}]`;
  return `SELECT CASE WHEN ok THEN ${units} END AS units, CAST(${category} AS INTEGER) AS category,
  ${textOf("subject")} AS subject, ${textOf("name")} AS name, CASE WHEN ok THEN NULL ELSE ${cells} END AS cells
FROM (SELECT subject AS s, score, category, coalesce(subject.plain AND ${fitting} IS NOT NULL AND NOT needs_exact, false) AS ok
  FROM ${DUCKDB.quoteName(scores)})`;
}

/** A number of the simplest kind, as text. */
const NUMBER = "(0|[1-9][0-9]{0,8})([.][0-9]{1,6})?";

/** An answer of the simplest kind as the views read it; null for any other. */
function answerOf(
  rubric: Rubric,
  column: Extract<PlainColumn, { readonly indicator: string }>,
  type: StoredType,
  cell: string,
): string {
  if (column.kind === "word") {
    const words = [...column.words].map(([word, is]) => `WHEN ${DUCKDB.quoteText(word)} THEN ${DUCKDB.quoteText(is)}`);
    return `CASE ${cell}::VARCHAR ${words.join(" ")} END`;
  }
  if (isWhole(rubric, column.indicator)) return wholeOf(type, cell);
  return type === "integer" ? `CAST(${cell} AS BIGINT)` : matching(`${cell}::VARCHAR`);
}

function matching(text: string): string {
  return `CASE WHEN regexp_full_match(${text}, '${NUMBER}') THEN ${text} END`;
}

/** A whole number that is written in the one usual way. */
function wholeOf(type: StoredType, cell: string): string {
  return match(type)
    .returnType<string>()
    .with("integer", () => `CAST(${cell} AS BIGINT)`)
    .with(
      "double",
      () => `CASE WHEN ${cell} BETWEEN 0 AND 1e9 AND floor(${cell}) = ${cell} THEN CAST(${cell} AS BIGINT) END`,
    )
    .with("text", "decimal", "boolean", () => {
      const text = `${cell}::VARCHAR`;
      return `CASE WHEN CAST(TRY_CAST(${text} AS BIGINT) AS VARCHAR) = ${text} THEN TRY_CAST(${text} AS BIGINT) END`;
    })
    .exhaustive();
}

/** Whether a scale is answered with a whole number, which the views take from a column of integers. */
function isWhole(rubric: Rubric, indicator: string): boolean {
  const kind = indicatorsOf(rubric).find(({ name }) => name === indicator)?.scale.kind;
  return kind === "levels" || kind === "count";
}

/** Whether a cell that no score hangs on is empty, which that of the subject may not be, or a text of the simplest kind. */
function isSimple({ kind }: PlainColumn, type: StoredType, cell: string): string {
  const isGiven = `${cell} IS NOT NULL`;
  if (type === "integer") return kind === "subject" ? isGiven : "true";
  if (type !== "text") return kind === "subject" ? "false" : `NOT (${isGiven})`;
  const isText = `regexp_full_match(${cell}, '[!-~]([ -~]{0,198}[!-~])?')`;
  return kind === "subject" ? `(${isGiven} AND ${isText})` : `(${cell} IS NULL OR ${cell} = '' OR ${isText})`;
}
