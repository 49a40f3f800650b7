import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { findRubric } from "./find-rubric.js";
import { evidenceInPlace, rubricInPlace } from "./mistaken-file-diagnostics.js";
import { type ReadSource, readSource } from "./read-source.js";

const EVIDENCE_NAME = /\.(?:json|ndjson|csv|tsv|parquet|xlsx|xls|ods)$/i;
const RUBRIC_TEXT = /^\s*(?:#[^\n]*\n\s*)*rubric\s+[\w-]+\s+[0-9]{4}/;

/** That what stands in place of a rubric is evidence, by its name or its beginning; null where it is not, or not there. */
export function evidenceForRubric(file: string, read: ReadSource): readonly Diagnostic[] | null {
  const isThere = read.ok || !read.diagnostics.some(({ name }) => name === "file-not-found");
  const isEvidence = EVIDENCE_NAME.test(file) || (read.ok && /^\s*[{[]/.test(read.source.text));
  if (!isThere || !isEvidence || (read.ok && RUBRIC_TEXT.test(read.source.text))) return null;
  const { report, diagnostics } = createCollector(file === "-" ? "<stdin>" : file);
  report(evidenceInPlace, null, { file });
  return diagnostics;
}

/** Reads evidence, or a table; a rubric that stands in its place is named as what it is. */
export function readEvidenceSource(...given: Parameters<typeof readSource>): ReadSource {
  const [file] = given;
  const read = readSource(...given);
  const isRubric = read.ok ? RUBRIC_TEXT.test(read.source.text) : findRubric(file).kind === "shipped";
  if (!isRubric) return read;
  const { report, diagnostics } = createCollector(file === "-" ? "<stdin>" : file);
  report(rubricInPlace, null, { file });
  return { ok: false, diagnostics };
}
