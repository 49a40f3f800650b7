import { subjectNotGiven } from "../audit/record-diagnostics.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Evidence } from "../evidence/evidence.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import { readEvidenceText } from "../evidence/read-evidence-text.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";

/** The evidence of one subject, or why there is none; both are empty where none was given. */
export interface FoundEvidence {
  readonly evidence: Evidence | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the evidence of a subject; without a rubric it cannot be read. */
export type FindEvidence = (rubric: Rubric | null, subject: string) => FoundEvidence;

const NONE: FoundEvidence = { evidence: null, diagnostics: [] };

/** Finds the evidence of the subjects of many records in one text, which is read once as long as the rubric stays the same. */
export function createEvidenceFinder(source: Source | null): FindEvidence {
  let last: { readonly hash: string; readonly all: readonly ReadEvidence[] } | null = null;
  return (rubric, subject) => {
    if (source === null || rubric === null) return NONE;
    if (last?.hash !== rubric.hash) last = { hash: rubric.hash, all: readEvidenceText(rubric, source) };
    const read = last.all.find((one) => one.subject?.id === subject);
    if (read !== undefined) return { evidence: read.evidence, diagnostics: read.diagnostics.filter(isError) };
    return { evidence: null, diagnostics: lacking(last.all, subject, source.name) };
  };
}

/** Where nothing could be read at all, why; otherwise that this subject is not there. */
function lacking(all: readonly ReadEvidence[], subject: string, name: string): readonly Diagnostic[] {
  const broken = all.find((one) => one.subject === null && hasErrors(one.diagnostics));
  if (broken !== undefined) return broken.diagnostics.filter(isError);
  const { report, diagnostics } = createCollector(name);
  report(subjectNotGiven, null, { subject });
  return diagnostics;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
