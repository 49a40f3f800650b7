import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { type ReadEvidence, readEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import { assembleEvidence } from "./assemble-evidence.js";
import { answeredTwice } from "./cell-diagnostics.js";
import type { FilledForm } from "./filled-form.js";
import type { Questions } from "./questions.js";

/** What was filled in for one subject. */
export interface FormSubject {
  /** The evidence as JSON has it, with everything in it that could be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The evidence, or why it does not fit the rubric. The `path` of a diagnostic is a cell, as in `Input!D14`. */
  readonly read: ReadEvidence;
  /** The cell of the identifier of the subject. */
  readonly at: string;
}

/** Everything that a filled form holds, or why it cannot be read as one. */
export interface ReadForm {
  /** Whether the file as a whole is in order; the evidence of a subject may still not fit. */
  readonly ok: boolean;
  readonly subjects: readonly FormSubject[];
  /** What is said of the file as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of the form around a subject. */
export interface FormContext {
  readonly rubric: Rubric;
  readonly questions: Questions;
  readonly observations: number;
  readonly source: string;
}

/**
 * Reads what was filled in for one subject as evidence.
 *
 * @param said what was said of its cells already; an error among them keeps the evidence from being used
 */
export function readFilled(filled: FilledForm, said: readonly Diagnostic[], context: FormContext): FormSubject {
  const { rubric, questions, observations, source } = context;
  const at = filled.get("subject/id")?.at ?? "";
  const { data, locate, contradictions } = assembleEvidence(questions, filled, observations);
  const { report, diagnostics } = createCollector(source);
  for (const one of contradictions) report(answeredTwice, one.at, { name: one.part.name });
  const read = readEvidence(rubric, data, { source, locate: () => null });
  const placed = read.diagnostics.map((one) => ({ ...one, path: locate(one.path ?? "") ?? at }));
  const all = [...said, ...diagnostics, ...placed];
  if (read.ok && !hasErrors(all)) return { data, read: { ...read, diagnostics: all }, at };
  const within = read.ok ? Object.fromEntries(read.evidence.within ?? []) : read.within;
  return { data, read: { ok: false, subject: read.subject, within, evidence: null, diagnostics: all }, at };
}
