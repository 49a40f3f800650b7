import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { type ReadEvidence, readEvidence } from "../../evidence/read-evidence.js";
import type { Rubric } from "../../model/rubric.js";
import type { Source } from "../../text/source.js";
import { readSubmissions, type Submission } from "./read-submissions.js";
import { submissionDoubled } from "./submission-row-diagnostics.js";

/** What an export came to: the evidence of each submission, and what is to be said of the export as a whole. */
export interface SubmittedEvidence {
  readonly read: readonly ReadEvidence[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the submissions of an export as evidence, and checks each: what
 * `readEvidenceText` does for files of evidence. Of a subject that was submitted
 * twice the first submission stands and the others say so.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * readSubmittedEvidence(rubric, { name: "ekspor.csv", text: "" }).read; // => []
 */
export function readSubmittedEvidence(rubric: Rubric, source: Source): SubmittedEvidence {
  const { submissions, diagnostics } = readSubmissions(rubric, source);
  const seen = new Map<string, Submission>();
  return { read: submissions.map((one) => judged(one, rubric, source, seen)), diagnostics };
}

function judged(one: Submission, rubric: Rubric, source: Source, seen: Map<string, Submission>): ReadEvidence {
  const { number, evidence, locate, diagnostics } = one;
  const read = readEvidence(rubric, evidence, { source: source.name, locate });
  const id = read.subject?.id ?? null;
  const first = id === null ? undefined : seen.get(id);
  const { report, diagnostics: doubled } = createCollector(source.name, locate);
  if (id !== null && first === undefined) seen.set(id, one);
  if (id !== null && first !== undefined)
    report(submissionDoubled, "subject", { subject: id, number, first: first.number });
  const said = [...diagnostics, ...doubled, ...read.diagnostics];
  if (read.ok && !hasErrors(said)) return { ...read, diagnostics: said };
  const within = read.ok ? Object.fromEntries(read.evidence.within ?? []) : read.within;
  return { ok: false, subject: read.subject, within, evidence: null, diagnostics: said };
}
