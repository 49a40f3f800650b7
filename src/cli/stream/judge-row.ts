import { createCollector } from "../../diagnostics/collect.js";
import { duplicateSubject } from "../../evidence/evidence-diagnostics.js";
import type { InputRow, RowBatch } from "./input-row.js";
import type { Reject } from "./reject.js";
import type { RowOutcome, RowScorer } from "./row-scorer.js";
import type { SeenIds } from "./seen-ids.js";

/** What became of a row: an outcome, or at least one reject. */
export type JudgedRow =
  | { readonly ok: true; readonly outcome: RowOutcome }
  | { readonly ok: false; readonly rejects: readonly Reject[] };

/** Notes the subject of a row, without scoring it. */
export function noteSubject({ number, data }: InputRow, seen: SeenIds): void {
  const id = idIn(data);
  if (id !== null) seen.claim(id, number);
}

/**
 * Scores a row unless it cannot be used or its subject already has a row. The
 * first row of a subject is the one that counts, whether or not it could be
 * scored: otherwise which of two outcomes stands would hang on a fault.
 */
export function judgeRow(row: InputRow, locate: RowBatch["locate"], seen: SeenIds, scorer: RowScorer): JudgedRow {
  const { number, data, faults } = row;
  const subject = idIn(data);
  const first = subject === null ? null : seen.claim(subject, number);
  if (faults.length > 0)
    return {
      ok: false,
      rejects: faults.map(({ diagnostic, place }) => ({ row: number, subject, diagnostic, ...place, first: null })),
    };
  if (subject !== null && first !== null) {
    const { report, diagnostics } = createCollector(null);
    report(duplicateSubject, "subject", { subject });
    const place = locate("subject", row);
    return {
      ok: false,
      rejects: diagnostics.map((diagnostic) => ({ row: number, subject, diagnostic, ...place, first })),
    };
  }
  const scored = scorer.score(data);
  if (scored.ok) return scored;
  const rejects = scored.faults.map((diagnostic) => {
    const place = locate(diagnostic.path, row);
    return { row: number, subject: scored.subject?.id ?? subject, diagnostic, ...place, first: null };
  });
  return { ok: false, rejects };
}

/** The identifier of the subject of some evidence, as far as it is a text. */
function idIn(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("subject" in data)) return null;
  const { subject } = data;
  if (typeof subject === "string") return subject;
  if (typeof subject !== "object" || subject === null || !("id" in subject)) return null;
  return typeof subject.id === "string" ? subject.id : null;
}
