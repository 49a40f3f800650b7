import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import { duplicateSubject } from "../evidence/evidence-diagnostics.js";
import { readEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import { DIALECTS } from "./dialects/dialects.js";
import { evidenceOfRow } from "./evidence-of-row.js";
import { header, type RubricView, rubricSql, type SqlOptions, settledNames } from "./rubric-sql.js";
import { settledView } from "./settled-view.js";

/** A row that was settled, or what is wrong with it. */
export interface SettledRow {
  /** Null where not even the name of the subject fits. */
  readonly subject: string | null;
  readonly outcome: Outcome | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The view of all scores with those of the exact engine in it, or why the rubric cannot be a query. */
export type Settled =
  | { readonly ok: true; readonly view: RubricView; readonly rows: readonly SettledRow[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Scores the rows that an engine marked `needs_exact` with `evaluate`, and
 * writes a view that tells of every subject: what the engine found, and of the
 * settled ones what was found here, with the range where there is no score.
 * A row that does not fit, and the second of a subject, is not in the view.
 *
 * @param rows cells by the names of the columns in the table
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const settled = settle(rubric, { dialect: "duckdb", table: "counters" }, [{ subject: "loket-1", "fee-shown": "ya" }]);
 * settled.view.name; // => "counters_settled"
 * settled.rows[0].outcome.score; // => "100.00"
 */
export function settle(
  rubric: Rubric,
  options: SqlOptions,
  rows: readonly Readonly<Record<string, unknown>>[],
): Settled {
  const sql = rubricSql(rubric, options);
  if (!sql.ok) return sql;
  const seen = new Set<string>();
  const assume = options.assumeUndisclosed === undefined ? {} : { assumeUndisclosed: options.assumeUndisclosed };
  const settled = rows.map((row): SettledRow => {
    const read = readEvidence(rubric, evidenceOfRow(rubric, sql.columns, row));
    if (!read.ok) return { subject: read.subject?.id ?? null, outcome: null, diagnostics: read.diagnostics };
    const { id } = read.subject;
    if (seen.has(id)) return { subject: id, outcome: null, diagnostics: doubled(id) };
    seen.add(id);
    const outcome = evaluate(rubric, read.evidence, assume);
    return { subject: id, outcome, diagnostics: [...read.diagnostics, ...outcome.diagnostics] };
  });
  const outcomes = settled.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  return {
    ok: true,
    view: settledView(rubric, settledNames(rubric, options), header(rubric), outcomes, DIALECTS[options.dialect]),
    rows: settled,
  };
}

function doubled(subject: string): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  report(duplicateSubject, "subject", { subject });
  return diagnostics;
}
