import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { duplicateSubject } from "../../evidence/evidence-diagnostics.js";
import type { InputRow, RowBatch } from "./input-row.js";
import type { Reject } from "./reject.js";
import type { RowOutcome } from "./row-outcome.js";
import type { RowScorer } from "./row-scorer.js";
import type { SeenIds } from "./seen-ids.js";

/** What became of a row: an outcome, or at least one reject. */
export type JudgedRow =
  | { readonly ok: true; readonly outcome: RowOutcome }
  | { readonly ok: false; readonly rejects: readonly Reject[] };

/** Notes the subject of a row; the row in which it was met before, or null. */
export function noteSubject({ number, data }: InputRow, seen: SeenIds): number | null {
  const id = idIn(data);
  return id === null ? null : seen.claim(id, number);
}

/**
 * Scores a row unless it cannot be used or its subject already has a row. The
 * first row of a subject is the one that counts, whether or not it could be
 * scored: otherwise which of two outcomes stands would hang on a fault.
 *
 * @param first the row in which its subject was met before
 */
export function judgeRow(
  row: InputRow,
  first: number | null,
  locate: RowBatch["locate"],
  scorer: RowScorer,
): JudgedRow {
  const { number, data, faults } = row;
  const subject = idIn(data);
  const rejected = (diagnostics: readonly Diagnostic[], whose: string | null): JudgedRow => ({
    ok: false,
    rejects: diagnostics.map((diagnostic) => ({
      row: number,
      subject: whose,
      diagnostic,
      ...locate(diagnostic.path, row),
      first,
    })),
  });
  if (faults.length > 0)
    return {
      ok: false,
      rejects: faults.map(({ diagnostic, place }) => ({ row: number, subject, diagnostic, ...place, first: null })),
    };
  if (subject !== null && first !== null) {
    const { report, diagnostics } = createCollector(null);
    report(duplicateSubject, "subject", { subject });
    return rejected(diagnostics, subject);
  }
  const scored = scorer.score(data);
  return scored.ok ? scored : rejected(scored.faults, scored.subject?.id ?? subject);
}

/** The identifier of the subject of some evidence, as far as it is a text. */
function idIn(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("subject" in data)) return null;
  const { subject } = data;
  if (typeof subject === "string") return subject;
  if (typeof subject !== "object" || subject === null || !("id" in subject)) return null;
  return typeof subject.id === "string" ? subject.id : null;
}
