import type { Report } from "../../diagnostics/collect.js";
import { recordOfLine } from "../record/read-record.js";

/** Of whom a record speaks, and by which rubric. */
export interface RecordEntry {
  readonly subject: string;
  /** `id@year` */
  readonly rubric: string;
  /** The id of the key that the record says it was signed with; null when it is not signed. */
  readonly keyId: string | null;
}

/**
 * Finds out of whom a line speaks, signed or not, or reports why it is no
 * record. What the record says is not verified here.
 *
 * @param base where in the source the line begins
 */
export function entryOfRecord(line: string, base: number, report: Report): RecordEntry | null {
  const { statement, envelope } = recordOfLine(line, base, report);
  if (statement === null) return null;
  const { subject, rubric } = statement.predicate.outcome;
  return { subject: subject.id, rubric: `${rubric.id}@${rubric.year}`, keyId: envelope?.keyId ?? null };
}
