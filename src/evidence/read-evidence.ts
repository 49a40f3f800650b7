import type { core } from "zod/mini";
import { createCollector, type Locate, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import { suggest } from "../text/suggest.js";
import { reportAnswerFault } from "./answer-diagnostics.js";
import type { Evidence, Subject } from "./evidence.js";
import {
  evidenceShape,
  rubricMismatch,
  subjectForm,
  unknownAnswerKey,
  unknownEvidenceKey,
} from "./evidence-diagnostics.js";
import { evidenceSchema, subjectSchema } from "./evidence-schema.js";
import type { AnswerFault } from "./read-answer.js";

/** Evidence that fits a rubric, or why it does not. */
export type ReadEvidence =
  | {
      readonly ok: true;
      readonly subject: Subject;
      readonly evidence: Evidence;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      /** Who it is about, when at least that could be read. */
      readonly subject: Subject | null;
      readonly evidence: null;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Where the value came from, so that diagnostics can point into the text; `readEvidenceText` makes it for JSON. */
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
 * wrapped as `{ answer, source?, note? }`; null is no answer. Objects are plain
 * ones, as JSON gives them. Never throws for bad data: every problem comes back
 * as a diagnostic (an exception from a getter of the data itself passes through).
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } }).ok; // => true
 * readEvidence(rubric, { subject: "loket-1", answers: { "fee-shwn": "ya" } }).diagnostics[0].code; // => "PTH5001"
 */
export function readEvidence(rubric: Rubric, value: unknown, origin: EvidenceOrigin | null = null): ReadEvidence {
  const { report, diagnostics } = createCollector(origin?.source ?? null, origin?.locate);
  const parsed = evidenceSchema(rubric).safeParse(ownAnswers(value));
  if (parsed.success) return { ok: true, subject: parsed.data.subject, evidence: parsed.data, diagnostics };
  const indicators = new Map(indicatorsOf(rubric).map((indicator) => [indicator.name, indicator]));
  const { issues } = parsed.error;
  const misspelt = misspeltKeys(issues);
  for (const issue of issues) {
    const [key] = issue.path;
    // A misspelt key has its own message; what it was meant to be is not missing too.
    const excused = issue.path.length === 1 && typeof key === "string" && misspelt.has(key) && !hasKey(value, key);
    if (!excused) reportIssue(issue, rubric, indicators, report);
  }
  const subject = subjectSchema.safeParse(isPlain(value) ? value["subject"] : undefined);
  return { ok: false, subject: subject.success ? subject.data : null, evidence: null, diagnostics };
}

function hasKey(value: unknown, key: string): boolean {
  return isPlain(value) && Object.hasOwn(value, key);
}

/** The same data with answers that inherit nothing, so that an indicator may be called `toString`. */
function ownAnswers(value: unknown): unknown {
  if (!isPlain(value) || !isPlain(value["answers"])) return isPlain(value) ? { ...value, answers: null } : null;
  const answers = Object.assign(Object.create(null), Object.fromEntries(Object.entries(value["answers"])));
  return { ...value, answers };
}

/** An object whose whole content is its own enumerable text keys; maps, dates and instances hide theirs elsewhere. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  return (
    Object.prototype.toString.call(value) === "[object Object]" &&
    Reflect.ownKeys(value).length === Object.keys(value).length
  );
}

function reportIssue(
  issue: core.$ZodIssue,
  rubric: Rubric,
  indicators: ReadonlyMap<string, Indicator>,
  report: Report,
): void {
  const path = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  const [section, name] = path;
  const place = formatPath(path);
  const indicator = section === "answers" && typeof name === "string" ? indicators.get(name) : undefined;
  const fault = issue.code === "custom" ? faultOf(issue.params) : null;
  if (issue.code === "unrecognized_keys") reportUnknownKeys(issue.keys, path, indicators, report);
  else if (indicator !== undefined && fault !== null) reportAnswerFault(fault, indicator.scale, place, report);
  else if (indicator !== undefined) reportEnvelopeIssue(issue, place, report);
  else if (section === "rubric") report(rubricMismatch, place, { rubric: `${rubric.id}@${rubric.year}` });
  else if (section === "subject") report(subjectForm, place, {});
  else report(evidenceShape, place, { part: place });
}

/** The top keys that an unknown one most likely was meant to be. */
function misspeltKeys(issues: readonly core.$ZodIssue[]): ReadonlySet<string | null> {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  return new Set(
    unknown
      .slice(0, MAX_SUGGESTED)
      .map((key) => KEY_TRANSLATIONS.get(key) ?? suggest(key, ["rubric", "subject", "answers"])),
  );
}

function reportUnknownKeys(
  keys: readonly string[],
  path: readonly PathStep[],
  indicators: ReadonlyMap<string, Indicator>,
  report: Report,
): void {
  const inAnswers = path.length === 1 && path[0] === "answers";
  const known = inAnswers ? [...indicators.keys()] : ["rubric", "subject", "answers", "id", "name"];
  for (const [index, key] of keys.entries()) {
    const near = index < MAX_SUGGESTED ? suggest(lastStep(key), known) : null;
    const suggestion = inAnswers ? near : (KEY_TRANSLATIONS.get(key) ?? near);
    const kind = inAnswers ? unknownAnswerKey : unknownEvidenceKey;
    report(kind, formatPath([...path, key]), { key, suggestion }, { atKey: true });
  }
}

/** How many unknown keys are compared with every known one; more are no misspellings but another form. */
const MAX_SUGGESTED = 50;

/** The names that Indonesian authors give to the parts of evidence. */
const KEY_TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ["subjek", "subject"],
  ["jawaban", "answers"],
  ["rubrik", "rubric"],
  ["nama", "name"],
]);

/** The names that they give to what stands around an answer. */
const ENVELOPE_TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ["jawaban", "answer"],
  ["sumber", "source"],
  ["bukti", "source"],
  ["catatan", "note"],
]);

/** An answer in braces with a key that does not belong there, or a source or note that is no text. */
function reportEnvelopeIssue(issue: core.$ZodIssue, path: string, report: Report): void {
  const keys = issue.code === "custom" ? issue.params?.["keys"] : undefined;
  if (!Array.isArray(keys)) report(evidenceShape, path, { part: path });
  else {
    for (const key of keys.map(String)) {
      const suggestion = ENVELOPE_TRANSLATIONS.get(key) ?? suggest(key, ["answer", "source", "note"]);
      report(unknownEvidenceKey, path, { key, suggestion });
    }
  }
}

function faultOf(params: { readonly [key: string]: unknown } | undefined): AnswerFault | null {
  // Invariant: only `answerSchema` writes `fault`, and only with an AnswerFault.
  return (params?.["fault"] as AnswerFault | undefined) ?? null;
}

/** The indicator's own name, where someone wrote its whole path. */
function lastStep(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
