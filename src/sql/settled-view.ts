import type { Outcome } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import type { Dialect } from "./dialects/dialect.js";
import type { RubricView } from "./rubric-sql.js";
import type { SqlExpression, SqlType } from "./tree/expression.js";
import { all, column, NULL, not, select, textValue } from "./tree/make.js";
import { printView } from "./tree/print-query.js";
import type { SqlQuery } from "./tree/query.js";

/** A column of the view, with what it tells of a settled subject. */
interface Told {
  readonly name: string;
  readonly type: SqlType;
  readonly of: (outcome: Outcome) => string | null;
}

const TEXT: SqlType = { kind: "text" };

/** Every subject with its score, those of the exact engine written into the text. */
export function settledView(
  rubric: Rubric,
  { name, scores }: { readonly name: string; readonly scores: string },
  about: readonly string[],
  outcomes: readonly Outcome[],
  dialect: Dialect,
): RubricView {
  const told = columnsOf(rubric);
  const names = told.map((one) => one.name);
  const subjects = outcomes.map(({ subject }) => subject.id);
  const isSettled: SqlExpression = {
    kind: "in",
    operand: { kind: "cast", operand: column("subject"), type: TEXT },
    values: subjects,
  };
  const others = select(
    scores,
    told.map((one) => ({ name: one.name, expression: cast(isOfEngine(one) ? column(one.name) : NULL, one.type) })),
    subjects.length === 0 ? {} : { where: not(all([column("needs_exact"), isSettled])) },
  );
  const rows = outcomes.map((outcome) => told.map((one) => cast(textOrNull(one.of(outcome)), one.type)));
  const query: SqlQuery =
    rows.length === 0 ? others : { kind: "union-all", queries: [others, { kind: "values", columns: names, rows }] };
  const first = "score and category of every subject; those that the engine had marked are settled";
  return { name, about: first, sql: printView({ name, about: [...about, first], query }, dialect) };
}

/** What a settled score lies between is told of no row of the engine. */
function isOfEngine({ name }: Told): boolean {
  return name !== "low" && name !== "high";
}

function columnsOf(rubric: Rubric): readonly Told[] {
  const { digits } = rubric.score;
  const has = (kind: string): boolean => rubric.rules.some(({ effect }) => effect.kind === kind);
  return [
    { name: "subject", type: TEXT, of: ({ subject }) => subject.id },
    { name: "score", type: { kind: "decimal", precision: 28, scale: digits }, of: ({ score }) => score },
    { name: "category", type: TEXT, of: ({ category }) => category?.id ?? null },
    { name: "title", type: TEXT, of: ({ category }) => category?.title ?? null },
    { name: "zone", type: TEXT, of: ({ category }) => category?.zone ?? null },
    ...(rubric.verdict === null ? [] : [{ name: "verdict", type: TEXT, of: ({ verdict }: Outcome) => verdict }]),
    ...(has("withhold-award") ? [{ name: "award", type: TEXT, of: ({ award }: Outcome) => award }] : []),
    ...(has("label")
      ? [{ name: "labels", type: TEXT, of: ({ labels }: Outcome) => labels.map(({ title }) => title).join("; ") }]
      : []),
    { name: "low", type: TEXT, of: ({ score, range }) => (score === null ? (range?.low ?? null) : null) },
    { name: "high", type: TEXT, of: ({ score, range }) => (score === null ? (range?.high ?? null) : null) },
    { name: "why", type: TEXT, of: ({ score }) => (score === null ? WHY_SETTLED : null) },
  ];
}

/** Why a settled subject has no score. */
const WHY_SETTLED = "no-single-score";

function cast(operand: SqlExpression, type: SqlType): SqlExpression {
  return { kind: "cast", operand, type };
}

function textOrNull(text: string | null): SqlExpression {
  return text === null ? NULL : textValue(text);
}
