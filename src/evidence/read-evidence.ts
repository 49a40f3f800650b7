import type { core } from "zod/mini";
import { createCollector, type Locate, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Part, Rubric } from "../model/rubric.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import { suggest } from "../text/suggest.js";
import { reportAnswerFault } from "./answer-diagnostics.js";
import type { AnswerFault } from "./answer-fault.js";
import type { Evidence, Subject } from "./evidence.js";
import {
  alreadyDecided,
  evidenceShape,
  knownForm,
  rubricMismatch,
  subjectForm,
  unknownAnswerKey,
  unknownEvidenceKey,
  unknownFact,
  unknownKnown,
} from "./evidence-diagnostics.js";
import { levelsAbove } from "./evidence-names.js";
import { evidenceSchema, subjectSchema } from "./evidence-schema.js";
import { expectedFact, expectedOf, numberBetween } from "./expected-answer.js";
import { isPlain } from "./is-plain.js";
import { readPlainly } from "./read-plainly.js";
import { unknownWithin, withinForm } from "./within-diagnostics.js";

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
      /** What it belongs to, by the name of the level, as far as that could be read. */
      readonly within: Readonly<Record<string, string>>;
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
 * The data is `{ subject, answers, facts?, known?, within?, rubric?, $schema? }`; `subject` is an
 * identifier or `{ id, name? }`, and `answers` holds one value per indicator
 * name: `true`, `"ya"`, a number or its decimal text, the name of an option,
 * for a checklist the list of what is there, for respondents a list,
 * `{ counts }` or `{ mean, respondents? }`, for several observations a list of
 * such values, and `"n/a"` where the rubric allows it. A value may be wrapped
 * as `{ answer, source?, note? }`; null is no answer. `facts` holds one value
 * per fact, `known` a published `{ score }` or `{ points }` (what a part adds to
 * its parent) in place of the answers below a part, `within` the id of what the
 * subject belongs to for each level above it. Objects are plain ones, as JSON gives them. Never throws for bad data: every problem comes back
 * as a diagnostic (an exception from a getter of the data itself passes through).
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } }).ok; // => true
 * readEvidence(rubric, { subject: "loket-1", answers: { "fee-shwn": "ya" } }).diagnostics[0].code; // => "PTH5001"
 */
export function readEvidence(rubric: Rubric, value: unknown, origin: EvidenceOrigin | null = null): ReadEvidence {
  const plain = readPlainly(rubric, value);
  if (plain !== null) return { ok: true, subject: plain.subject, evidence: plain, diagnostics: [] };
  const { report, diagnostics } = createCollector(origin?.source ?? null, origin?.locate);
  const parsed = evidenceSchema(rubric).safeParse(ownAnswers(value));
  if (parsed.success) return { ok: true, subject: parsed.data.subject, evidence: parsed.data, diagnostics };
  const names = {
    parts: new Map(partsBelow(rubric.children).map((part) => [part.name, part])),
    facts: new Map(rubric.facts.map((fact) => [fact.name, fact])),
    levels: levelsAbove(rubric).map(({ name }) => name),
  };
  const { issues } = parsed.error;
  const misspelt = misspeltKeys(issues);
  for (const issue of issues) {
    const [key] = issue.path;
    // A misspelt key has its own message; what it was meant to be is not missing too.
    const excused = issue.path.length === 1 && typeof key === "string" && misspelt.has(key) && !hasKey(value, key);
    if (!excused) reportIssue(issue, rubric, names, report);
  }
  const subject = subjectSchema.safeParse(isPlain(value) ? value["subject"] : undefined);
  const within = isPlain(value) ? namedParents(value["within"]) : {};
  return { ok: false, subject: subject.success ? subject.data : null, within, evidence: null, diagnostics };
}

/** Parents that are named in data in which something else is wrong. */
function namedParents(within: unknown): Readonly<Record<string, string>> {
  if (!isPlain(within)) return {};
  return Object.fromEntries(
    Object.entries(within).flatMap(([level, parent]) => (typeof parent === "string" ? [[level, parent]] : [])),
  );
}

function hasKey(value: unknown, key: string): boolean {
  return isPlain(value) && Object.hasOwn(value, key);
}

/** The same data with names that inherit nothing, so that an indicator may be called `toString`. */
function ownAnswers(value: unknown): unknown {
  if (!isPlain(value)) return null;
  const own: Record<string, unknown> = { ...value, answers: withoutPrototype(value["answers"]) };
  for (const section of ["facts", "known", "within"])
    if (value[section] !== undefined) own[section] = withoutPrototype(value[section]);
  return own;
}

function withoutPrototype(value: unknown): unknown {
  return isPlain(value) ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(value))) : null;
}

/** What evidence may name. */
interface Names {
  readonly parts: ReadonlyMap<string, Part>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The levels above subjects. */
  readonly levels: readonly string[];
}

function reportIssue(issue: core.$ZodIssue, rubric: Rubric, names: Names, report: Report): void {
  const path = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  const [section] = path;
  const place = formatPath(path);
  if (issue.code === "unrecognized_keys") reportUnknownKeys(issue.keys, path, names, report);
  else if (section === "rubric") report(rubricMismatch, place, { rubric: `${rubric.id}@${rubric.year}` });
  else if (section === "subject") report(subjectForm, place, {});
  else if (section === "within" && path.length > 1) report(withinForm, place, { level: String(path[1]) });
  else if (issue.code !== "custom" || path.length < 2) report(evidenceShape, place, { part: place });
  else reportGiven(issue, path, rubric, names, report);
}

/** Reports what is wrong with one answer, fact or subtotal. */
function reportGiven(
  issue: Extract<core.$ZodIssue, { code: "custom" }>,
  path: readonly PathStep[],
  rubric: Rubric,
  names: Names,
  report: Report,
): void {
  const place = formatPath(path);
  const name = String(path[1]);
  const { fault, other } = paramsOf(issue.params);
  const expected = expectedAt(path, rubric, names);
  if (other !== null) report(alreadyDecided, place, { name, other });
  else if (fault !== null && expected !== null) reportAnswerFault(fault, expected, place, report);
  else if (path[0] === "known") report(knownForm, place, {});
  else reportEnvelopeIssue(issue, place, report);
}

/** What should stand at a place of the evidence, in words. */
function expectedAt([section, name]: readonly PathStep[], { score }: Rubric, names: Names): Localized | null {
  const part = names.parts.get(String(name));
  const fact = names.facts.get(String(name));
  if (section === "facts") return fact === undefined ? null : expectedFact(fact.type);
  if (section === "known") return numberBetween(score.min, score.max);
  return part === undefined ? null : expectedOf(part);
}

/** The top keys that an unknown one most likely was meant to be. */
function misspeltKeys(issues: readonly core.$ZodIssue[]): ReadonlySet<string | null> {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  return new Set(unknown.slice(0, MAX_SUGGESTED).map((key) => KEY_TRANSLATIONS.get(key) ?? suggest(key, TOP_KEYS)));
}

const TOP_KEYS = ["rubric", "subject", "facts", "answers", "known", "within"];

function reportUnknownKeys(
  keys: readonly string[],
  path: readonly PathStep[],
  { parts, facts, levels }: Names,
  report: Report,
): void {
  const section = path.length === 1 ? path[0] : null;
  const indicators = [...parts.values()].filter((part) => part.kind === "indicator" || part.mayBeNotApplicable);
  const [kind, known] = match(section)
    .with("answers", () => [unknownAnswerKey, indicators.map(({ name }) => name)] as const)
    .with("facts", () => [unknownFact, [...facts.keys()]] as const)
    .with("known", () => [unknownKnown, [...parts.keys()]] as const)
    .with("within", () => [unknownWithin, levels] as const)
    .otherwise(() => [unknownEvidenceKey, [...TOP_KEYS, "id", "name"]] as const);
  // Official forms name indicators by their number, as in `U1`.
  const coded = new Map([...parts.values()].map(({ code, name }) => [code?.toLowerCase(), name]));
  for (const [index, key] of keys.entries()) {
    const near = index < MAX_SUGGESTED ? (coded.get(key.toLowerCase()) ?? suggest(lastStep(key), known)) : null;
    const suggestion = kind === unknownEvidenceKey ? (KEY_TRANSLATIONS.get(key) ?? near) : near;
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
  ["fakta", "facts"],
  ["diketahui", "known"],
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

function paramsOf(params: { readonly [key: string]: unknown } | undefined): {
  readonly fault: AnswerFault | null;
  readonly other: string | null;
} {
  // Invariant: only the evidence schema writes `fault`, and only with an AnswerFault.
  const fault = (params?.["fault"] as AnswerFault | undefined) ?? null;
  const other = params?.["conflict"];
  return { fault, other: typeof other === "string" ? other : null };
}

/** The indicator's own name, where someone wrote its whole path. */
function lastStep(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
