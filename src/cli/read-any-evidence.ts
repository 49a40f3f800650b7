import { hasErrors } from "../diagnostics/has-errors.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import { readEvidenceText } from "../evidence/read-evidence-text.js";
import { isCsvForm } from "../form/csv/csv-columns.js";
import { readCsvForm } from "../form/csv/read-csv-form.js";
import { evidenceOfForm } from "../form/evidence-of-form.js";
import { isExport } from "../form/submissions/is-export.js";
import { readSubmittedEvidence } from "../form/submissions/read-submitted-evidence.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";

/** Reads a text as evidence: JSON, NDJSON, a flat form, or what KoboToolbox and ODK Central export of the form of the rubric. */
export function readAnyEvidence(rubric: Rubric, source: Source): readonly ReadEvidence[] {
  if (isCsvForm(source.text)) return evidenceOfForm(readCsvForm(rubric, source));
  if (!isExport(source.text)) return readEvidenceText(rubric, source);
  const { read, diagnostics } = readSubmittedEvidence(rubric, source);
  const [first, ...others] = read;
  // What concerns the export as a whole is told beside its submissions.
  if (first === undefined || hasErrors(diagnostics))
    return [{ ok: false, subject: null, within: {}, evidence: null, diagnostics }, ...read];
  return [{ ...first, diagnostics: [...diagnostics, ...first.diagnostics] }, ...others];
}
