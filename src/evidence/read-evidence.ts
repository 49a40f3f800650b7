import type { core } from "zod/mini";
import { createCollector, type Locate, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import { suggest } from "../text/suggest.js";
import { reportAnswerFault } from "./answer-diagnostics.js";
import type { Evidence } from "./evidence.js";
import { evidenceShape, rubricMismatch, unknownAnswerKey, unknownEvidenceKey } from "./evidence-diagnostics.js";
import { evidenceSchema } from "./evidence-schema.js";
import type { AnswerFault } from "./read-answer.js";

/** Evidence that fits a rubric, or why it does not. */
export type ReadEvidence =
  | { readonly ok: true; readonly evidence: Evidence; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly evidence: null; readonly diagnostics: readonly Diagnostic[] };

/** Where the value came from, so that diagnostics can point into the text. */
export interface EvidenceOrigin {
  readonly source: string;
  readonly locate: Locate;
}

/**
 * Reads unknown data as evidence for a rubric.
 *
 * The data is `{ subject, answers, rubric? }`; `subject` is an identifier or
 * `{ id, name? }`, and `answers` holds one value per indicator name: `true`,
 * `"ya"`, a number or its decimal text, the name of an option, or for
 * respondents a list, `{ counts }` or `{ mean, respondents? }`. A value may be
 * wrapped as `{ answer, source?, note? }`; null is no answer. Never throws for
 * bad data: every problem comes back as a diagnostic.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } }).ok; // => true
 * readEvidence(rubric, { subject: "loket-1", answers: { "fee-shwn": "ya" } }).diagnostics[0].code; // => "PTH5001"
 */
export function readEvidence(rubric: Rubric, value: unknown, origin: EvidenceOrigin | null = null): ReadEvidence {
  const { report, diagnostics } = createCollector(origin?.source ?? null, origin?.locate);
  const parsed = evidenceSchema(rubric).safeParse(ownAnswers(value));
  if (parsed.success) return { ok: true, evidence: parsed.data, diagnostics };
  const indicators = new Map(indicatorsOf(rubric).map((indicator) => [indicator.name, indicator]));
  for (const issue of parsed.error.issues) reportIssue(issue, rubric, indicators, report);
  return { ok: false, evidence: null, diagnostics };
}

/** The same data with answers that inherit nothing, so that an indicator may be called `toString`. */
function ownAnswers(value: unknown): unknown {
  if (!isRecord(value) || !isRecord(value["answers"])) return value;
  const answers = Object.assign(Object.create(null), Object.fromEntries(Object.entries(value["answers"])));
  return { ...value, answers };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function reportIssue(
  issue: core.$ZodIssue,
  rubric: Rubric,
  indicators: ReadonlyMap<string, Indicator>,
  report: Report,
): void {
  const path = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  const [section, name] = path;
  if (issue.code === "unrecognized_keys") {
    const inAnswers = section === "answers" && path.length === 1;
    const known = inAnswers ? [...indicators.keys()] : ["rubric", "subject", "answers", "id", "name"];
    for (const key of issue.keys) {
      const facts = { key, suggestion: suggest(lastStep(key), known) };
      report(inAnswers ? unknownAnswerKey : unknownEvidenceKey, formatPath([...path, key]), facts, { atKey: true });
    }
    return;
  }
  const indicator = section === "answers" && typeof name === "string" ? indicators.get(name) : undefined;
  const fault = issue.code === "custom" ? faultOf(issue.params) : null;
  if (indicator !== undefined && fault !== null) reportAnswerFault(fault, indicator.scale, formatPath(path), report);
  else if (section === "rubric") report(rubricMismatch, formatPath(path), { rubric: `${rubric.id}@${rubric.year}` });
  else report(evidenceShape, formatPath(path), { part: formatPath(path) });
}

function faultOf(params: { readonly [key: string]: unknown } | undefined): AnswerFault | null {
  // Invariant: only `answerSchema` writes `fault`, and only with an AnswerFault.
  return (params?.["fault"] as AnswerFault | undefined) ?? null;
}

/** The indicator's own name, where someone wrote its whole path. */
function lastStep(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
