import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Subject } from "../evidence/evidence.js";
import { readEvidenceText } from "../evidence/read-evidence-text.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { loadRubric } from "./load-rubric.js";
import { readEvidenceSource } from "./mistaken-file.js";
import type { EvaluationOptions } from "./options.js";
import { mapWithProgress, UNITS } from "./with-progress.js";

/** What became of one subject: an outcome, or the diagnostics that prevented it. */
export interface Evaluated {
  /** Null when not even that could be read. */
  readonly subject: Subject | null;
  readonly outcome: Outcome | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything a command needs to speak of a rubric and the evidence in a file. */
export interface EvaluatedFile {
  readonly rubric: Rubric | null;
  /** The source that the diagnostics of a failure point into. */
  readonly source: Source | null;
  /** Why nothing could be evaluated at all. */
  readonly failure: readonly Diagnostic[];
  readonly subjects: readonly Evaluated[];
}

/** Loads a rubric and an evidence file and evaluates every subject in it. */
export function evaluateFile(
  reference: string,
  file: string,
  { assume, lang }: Pick<EvaluationOptions, "assume" | "lang">,
): EvaluatedFile {
  const options: EvaluateOptions = assume === undefined ? {} : { assumeUndisclosed: assume };
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return { rubric, source, failure: diagnostics, subjects: [] };
  const read = readEvidenceSource(file);
  if (!read.ok) return { rubric, source: null, failure: read.diagnostics, subjects: [] };
  const subjects = mapWithProgress(readEvidenceText(rubric, read.source), UNITS.subjects, lang, (one): Evaluated => {
    if (!one.ok) return { subject: one.subject, outcome: null, diagnostics: one.diagnostics };
    const outcome = evaluate(rubric, one.evidence, options);
    return { subject: one.subject, outcome, diagnostics: [...one.diagnostics, ...outcome.diagnostics] };
  });
  return { rubric, source: read.source, failure: [], subjects };
}

/** Whether anything in the file kept a score from being found. */
export function hasFailed({ failure, subjects }: EvaluatedFile): boolean {
  return hasErrors(failure) || subjects.some(({ diagnostics }) => hasErrors(diagnostics));
}
