import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Rubric } from "../../model/rubric.js";
import type { DialectName } from "../../sql/dialects/dialect.js";
import { rubricSql, type SqlOptions } from "../../sql/rubric-sql.js";
import { printable } from "../../text/printable.js";
import type { Source } from "../../text/source.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { loadRubric } from "../load-rubric.js";
import type { EvaluationOptions } from "../options.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** How `sql` is asked. */
export interface SqlCommandOptions extends EvaluationOptions {
  readonly dialect: DialectName;
  readonly layout: NonNullable<SqlOptions["layout"]>;
  readonly table: string;
  readonly types: NonNullable<SqlOptions["types"]>;
  /** A table of rows that the engine marked; they are scored. */
  readonly settle?: string;
}

/** `patuh sql RUBRIC --dialect duckdb`: the views that score every row of a table. */
export function sql(reference: string, options: SqlCommandOptions, terminal: Terminal): ExitStatus {
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return refused(null, source, diagnostics, options, terminal);
  const { dialect, layout } = options;
  const made = rubricSql(rubric, sqlOptions(options));
  if (!made.ok) return refused(rubric, source, made.diagnostics, options, terminal);
  const { columns, views } = made;
  if (options.format === "json")
    writeJson([{ ...named(rubric), dialect, layout, columns, views, diagnostics: [] }], terminal);
  else terminal.out(views.map((view) => view.sql.split("\n").map(printable).join("\n")).join("\n"));
  return EXIT.fine;
}

/** What a program would ask for. */
export function sqlOptions({ dialect, layout, table, types, assume }: SqlCommandOptions): SqlOptions {
  return { dialect, layout, table, types, ...(assume === undefined ? {} : { assumeUndisclosed: assume }) };
}

/** Says why there is no SQL. */
export function refused(
  rubric: Rubric | null,
  source: Source | null,
  diagnostics: readonly Diagnostic[],
  options: SqlCommandOptions,
  terminal: Terminal,
): ExitStatus {
  if (options.format === "json") {
    const told = diagnosticsJson(diagnostics, source, options.lang ?? "en");
    writeJson(
      [
        {
          ...named(rubric),
          dialect: options.dialect,
          layout: options.layout,
          columns: [],
          views: [],
          diagnostics: told,
        },
      ],
      terminal,
    );
  } else terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
  return EXIT.inputErrors;
}

/** The rubric as answers name it. */
export function named(rubric: Rubric | null): object {
  if (rubric === null) return { rubric: null };
  const { id, year, hash } = rubric;
  return { rubric: { id, year, hash } };
}
