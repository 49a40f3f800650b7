import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Subject } from "../evidence/evidence.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import { type PlacedEvidence, refuseDoubles } from "../form/refuse-doubles.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { loadRubric } from "./load-rubric.js";
import type { EvaluationOptions } from "./options.js";
import { type ReadEvidenceFile, readEvidenceFile } from "./read-evidence-file.js";
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

/**
 * Loads a rubric and evaluates every subject of one or several files, which may
 * be workbooks: of several the first evidence of a subject stands.
 */
export async function evaluateFiles(
  reference: string,
  files: readonly string[],
  { assume, lang }: Pick<EvaluationOptions, "assume" | "lang">,
): Promise<EvaluatedFile> {
  const options: EvaluateOptions = assume === undefined ? {} : { assumeUndisclosed: assume };
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return { rubric, source, failure: diagnostics, subjects: [] };
  const [first, ...others] = await Promise.all(files.map((file) => readEvidenceFile(rubric, file)));
  if (first !== undefined && others.length === 0) {
    if (!first.ok) return { rubric, source: null, failure: first.diagnostics, subjects: [] };
    const subjects = mapWithProgress(first.subjects, UNITS.subjects, lang, (one) => evaluated(rubric, one, options));
    return { rubric, source: first.source, failure: [], subjects };
  }
  const placed = [first, ...others].flatMap((read, index) => placedOf(read, files[index] ?? null));
  return {
    rubric,
    source: null,
    failure: [],
    subjects: mapWithProgress(refuseDoubles(placed), UNITS.subjects, lang, (one) => evaluated(rubric, one, options)),
  };
}

/** The evidence of one of several files; of a file that cannot be read what is said of it. */
function placedOf(read: ReadEvidenceFile | undefined, source: string | null): readonly PlacedEvidence[] {
  if (read === undefined) return [];
  const none = { ok: false, subject: null, within: {}, evidence: null } as const;
  const subjects = read.ok ? read.subjects : [{ ...none, diagnostics: read.diagnostics }];
  return subjects.map((one) => ({ read: one, source, at: null }));
}

function evaluated(rubric: Rubric, read: ReadEvidence, options: EvaluateOptions): Evaluated {
  if (!read.ok) return { subject: read.subject, outcome: null, diagnostics: read.diagnostics };
  const outcome = evaluate(rubric, read.evidence, options);
  return { subject: read.subject, outcome, diagnostics: [...read.diagnostics, ...outcome.diagnostics] };
}

/** Whether anything in the file kept a score from being found. */
export function hasFailed({ failure, subjects }: EvaluatedFile): boolean {
  return hasErrors(failure) || subjects.some(({ diagnostics }) => hasErrors(diagnostics));
}
