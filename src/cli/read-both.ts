import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import { readEvidenceText } from "../evidence/read-evidence-text.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { loadRubric } from "./load-rubric.js";
import { readEvidenceSource } from "./mistaken-file.js";

/** A rubric and the evidence in a file with their texts, or why one of them is not to be had. */
export type ReadBoth =
  | {
      readonly ok: true;
      readonly rubric: Rubric;
      readonly rubricText: string;
      readonly evidence: Source;
      readonly subjects: readonly ReadEvidence[];
    }
  | { readonly ok: false; readonly source: Source | null; readonly diagnostics: readonly Diagnostic[] };

/** Loads a rubric and reads the evidence of every subject in a file with it. */
export function readBoth(reference: string, file: string): ReadBoth {
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return { ok: false, source, diagnostics };
  const read = readEvidenceSource(file);
  if (!read.ok) return { ok: false, source: null, diagnostics: read.diagnostics };
  const subjects = readEvidenceText(rubric, read.source);
  return { ok: true, rubric, rubricText: source?.text ?? "", evidence: read.source, subjects };
}
