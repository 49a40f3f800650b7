import { extname } from "node:path";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { readEvidenceSource } from "./mistaken-file.js";
import { readAnyEvidence } from "./read-any-evidence.js";
import { readBytes } from "./read-source.js";

/** The evidence of a file, or why it cannot be read. */
export type ReadEvidenceFile =
  | {
      readonly ok: true;
      /** The text that diagnostics point into; null for a workbook, of which they name cells. */
      readonly source: Source | null;
      readonly subjects: readonly ReadEvidence[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads a file of evidence, be it text or a workbook. What reads workbooks is loaded only for one. */
export async function readEvidenceFile(rubric: Rubric, file: string): Promise<ReadEvidenceFile> {
  if (!isWorkbookFile(file)) {
    const read = readEvidenceSource(file);
    if (!read.ok) return read;
    return { ok: true, source: read.source, subjects: readAnyEvidence(rubric, read.source) };
  }
  const { report, diagnostics } = createCollector(file);
  const bytes = readBytes(file, report);
  if (bytes === null) return { ok: false, diagnostics };
  const { readWorkbook } = await import("../form/workbook/read-workbook.js");
  const { evidenceOfForm } = await import("../form/evidence-of-form.js");
  const form = await readWorkbook(rubric, bytes, file);
  // A file that is no form at all has no subject to speak of.
  if (!form.ok && form.subjects.length === 0) return { ok: false, diagnostics: form.diagnostics };
  return { ok: true, source: null, subjects: evidenceOfForm(form) };
}

/** Whether a file is a workbook by its name, of whichever kind: of those that are not read it is told why. */
export function isWorkbookFile(file: string): boolean {
  return [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"].includes(extname(file).toLowerCase());
}
