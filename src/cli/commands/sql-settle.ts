import { createCollector } from "../../diagnostics/collect.js";
import type { Grid } from "../../population/grid.js";
import { readCsv } from "../../population/read-csv.js";
import { rubricSql } from "../../sql/rubric-sql.js";
import { type SettledRow, settle } from "../../sql/settle.js";
import { settleColumns } from "../../sql/sql-diagnostics.js";
import { printable } from "../../text/printable.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { loadRubric } from "../load-rubric.js";
import { readSource } from "../read-source.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";
import { named, refused, type SqlCommandOptions, sqlOptions } from "./sql.js";

/** `patuh sql RUBRIC --settle FILE`: scores the rows that an engine marked, and writes the view that has them. */
export function settleFile(
  reference: string,
  file: string,
  options: SqlCommandOptions,
  terminal: Terminal,
): ExitStatus {
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return refused(null, source, diagnostics, options, terminal);
  const sql = rubricSql(rubric, sqlOptions(options));
  if (!sql.ok) return refused(rubric, source, sql.diagnostics, options, terminal);
  const read = readSource(file);
  if (!read.ok) return refused(rubric, null, read.diagnostics, options, terminal);
  const { report, diagnostics: faults } = createCollector(read.source.name);
  const grid = readCsv(read.source, report);
  const wanted = sql.columns.map(({ name }) => name);
  if (grid !== null) {
    const found = new Set(grid.columns.map(({ name }) => name));
    const missing = wanted.filter((name) => !found.has(name));
    const unknown = [...found].filter((name) => !wanted.includes(name));
    if (missing.length + unknown.length > 0) report(settleColumns, null, { missing, unknown });
  }
  if (grid === null || faults.length > 0) return refused(rubric, read.source, faults, options, terminal);
  const settled = settle(rubric, sqlOptions(options), rowsOf(grid));
  if (!settled.ok) return refused(rubric, source, settled.diagnostics, options, terminal);
  const { view, rows } = settled;
  if (options.format === "json")
    writeJson([{ ...named(rubric), view, rows: rows.map((row) => rowJson(row, options)) }], terminal);
  else {
    terminal.out(view.sql.split("\n").map(printable).join("\n"));
    terminal.err(remarks(rows, options, terminal));
  }
  return rows.some(({ outcome }) => outcome === null) ? EXIT.inputErrors : EXIT.fine;
}

/** The rows of a table; an empty cell is no value. */
function rowsOf({ columns, lines }: Grid): readonly Readonly<Record<string, string>>[] {
  return lines.map(({ cells }) =>
    Object.fromEntries(
      columns.flatMap(({ name }) => {
        const text = cells.get(name)?.text ?? "";
        return text === "" ? [] : [[name, text] as const];
      }),
    ),
  );
}

function rowJson({ subject, outcome, diagnostics }: SettledRow, { lang }: SqlCommandOptions): object {
  const { score = null, category = null, range = null } = outcome ?? {};
  return {
    subject,
    score,
    category: category?.id ?? null,
    range,
    diagnostics: diagnosticsJson(diagnostics, null, lang ?? "en"),
  };
}

/** What is wrong with rows that could not be settled. */
function remarks(rows: readonly SettledRow[], options: SqlCommandOptions, { paintErr }: Terminal): string {
  const faults = rows.flatMap(({ outcome, diagnostics }) => (outcome === null ? diagnostics : []));
  return faults.length === 0 ? "" : showDiagnostics(faults, null, options, paintErr);
}
