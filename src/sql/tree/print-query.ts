import { match } from "../../text/match.js";
import type { Dialect } from "../dialects/dialect.js";
import { printExpression } from "./print-expression.js";
import type { SqlColumn, SqlQuery, SqlView } from "./query.js";

/** Writes the statement that creates a view, with its comments. */
export function printView({ name, about, query }: SqlView, dialect: Dialect): string {
  const lines = about.map((line) => `-- ${commentText(line)}`);
  return [...lines, `${dialect.createView} ${dialect.quoteName(name)} AS`, `${printQuery(query, dialect)};`, ""].join(
    "\n",
  );
}

/** Writes a query as the text of a dialect. */
export function printQuery(query: SqlQuery, dialect: Dialect): string {
  return match(query)
    .returnType<string>()
    .with({ kind: "select" }, ({ everything, columns, from, where, groupBy }) => {
      const written = [...(everything ? ["*"] : []), ...columns.map((one) => printColumn(one, dialect))];
      return [
        `SELECT${written.length === 1 ? ` ${written.join("")}` : `\n  ${written.join(",\n  ")}`}`,
        `FROM ${dialect.quoteName(from)}`,
        ...(where === null ? [] : [`WHERE ${printExpression(where, dialect)}`]),
        ...(groupBy.length === 0 ? [] : [`GROUP BY ${groupBy.map((key) => printExpression(key, dialect)).join(", ")}`]),
      ].join("\n");
    })
    .with({ kind: "values" }, ({ columns, rows }) => {
      const written = rows.map((row) => `(${row.map((cell) => printExpression(cell, dialect)).join(", ")})`);
      const named = columns.map(dialect.quoteName).join(", ");
      return `SELECT *\nFROM (VALUES\n  ${written.join(",\n  ")}\n) AS settled (${named})`;
    })
    .with({ kind: "union-all" }, ({ queries }) => queries.map((one) => printQuery(one, dialect)).join("\nUNION ALL\n"))
    .with({ kind: "with" }, ({ steps, query: last }) => {
      const written = steps.map(
        ({ name, about, query: step }) =>
          `-- ${commentText(about)}\n${dialect.quoteName(name)} AS ${dialect.step}(\n${indented(printQuery(step, dialect))}\n)`,
      );
      return `WITH\n${written.join(",\n")}\n${printQuery(last, dialect)}`;
    })
    .exhaustive();
}

function printColumn({ name, expression }: SqlColumn, dialect: Dialect): string {
  if (expression.kind === "column" && expression.name === name) return dialect.quoteName(name);
  return `${printExpression(expression, dialect)} AS ${dialect.quoteName(name)}`;
}

/** Invariant: a comment ends with its line, so nothing in it may begin another. */
function commentText(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, " ");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}
