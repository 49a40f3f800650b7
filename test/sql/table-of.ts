import type { RubricSql } from "../../src/sql/rubric-sql.js";
import type { Engine } from "./engine.js";
import type { TableRow } from "./random-row.js";

type Made = Extract<RubricSql, { ok: true }>;

/** Creates the table of a rubric with some rows, all columns being text, and its views. */
export async function createTable(
  engine: Engine,
  { columns, views }: Made,
  table: string,
  rows: readonly TableRow[],
): Promise<void> {
  const names = columns.map(({ name }) => `${quoted(name)} ${engine.name === "duckdb" ? "VARCHAR" : "text"}`);
  await engine.run(`CREATE TABLE ${quoted(table)} (${names.join(", ")})`);
  const values = rows.map(({ subject, cells }) => {
    const row = columns.map(({ wanted }, index) => literal(index === 0 ? subject : cells.get(wanted)));
    return `(${row.join(", ")})`;
  });
  if (rows.length > 0) await engine.run(`INSERT INTO ${quoted(table)} VALUES ${values.join(", ")}`);
  for (const { sql } of views) await engine.run(sql);
}

/** The same for a table that holds one answer in each row. */
export async function createLongTable(
  engine: Engine,
  { views }: Made,
  table: string,
  rows: readonly TableRow[],
): Promise<void> {
  const text = engine.name === "duckdb" ? "VARCHAR" : "text";
  await engine.run(`CREATE TABLE ${quoted(table)} (subject ${text}, item ${text}, value ${text})`);
  const values = rows.flatMap(({ subject, cells }) => [
    `(${literal(subject)}, NULL, NULL)`,
    ...[...cells].map(([item, value]) => `(${literal(subject)}, ${literal(item)}, ${literal(value)})`),
  ]);
  if (values.length > 0) await engine.run(`INSERT INTO ${quoted(table)} VALUES ${values.join(", ")}`);
  for (const { sql } of views) await engine.run(sql);
}

export async function dropTable(engine: Engine, { views }: Made, table: string): Promise<void> {
  for (const { name } of views.toReversed()) await engine.run(`DROP VIEW ${quoted(name)}`);
  await engine.run(`DROP TABLE ${quoted(table)}`);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(value: unknown): string {
  return value === undefined ? "NULL" : `'${String(value).replaceAll("'", "''")}'`;
}
