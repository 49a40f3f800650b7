import { createCollector, type Locate } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Rubric } from "../../model/rubric.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { STAMP, SUBJECT_ID } from "../xlsform/xlsform-of.js";
import type { Fields, RawSubmission } from "./fields.js";
import { type FormFields, formFieldsOf } from "./form-fields.js";
import { readListing } from "./read-listing.js";
import { readTable } from "./read-table.js";
import { submissionForm, submissionRubric, submissionVersion } from "./submission-diagnostics.js";
import { submissionEvidence } from "./submission-evidence.js";
import { submissionNone, submissionRejected } from "./submission-row-diagnostics.js";

/** One submission of a form, as evidence that `readEvidence` takes. */
export interface Submission {
  /** Its row in a table, of which the header is 1; its place in a list, from 1 on. */
  readonly number: number;
  /** Where it begins in the text. */
  readonly span: Span;
  readonly evidence: object;
  /** Finds the field behind a path into the evidence, so that diagnostics point into the export. */
  readonly locate: Locate;
  /** What is wrong with this submission beside its values; with an error among them its evidence is not whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The submissions of an export, and what is to be said of the export as a whole. */
export interface Submissions {
  readonly submissions: readonly Submission[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what KoboToolbox or ODK Central exports of the form that
 * `writeXlsform` wrote: a CSV file (commas or semicolons, with or without names
 * of groups, choices in one cell or in a column each), or the JSON of their
 * APIs. Values must be exported by name, not by label.
 *
 * Submissions of another form, or of another version of it, are told and left
 * out, and so are those that were rejected on the server. Values are passed on
 * as they are; `readEvidence` says what is wrong with them.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * readSubmissions(rubric, { name: "ekspor.json", text: "[]" }).diagnostics[0].code; // => "PTH7362"
 */
export function readSubmissions(rubric: Rubric, source: Source): Submissions {
  const form = formFieldsOf(rubric);
  const { report, diagnostics } = createCollector(source.name);
  const read = isJson(source.text) ? readListing : readTable;
  const raw = read(source.text, form, report);
  if (raw.length === 0 && diagnostics.length === 0) report(submissionNone, { start: 0, end: 0 }, {});
  const ours = ofThisForm(raw, form, report);
  const kept = ours.filter(({ number, span, fields, isRejected }) => {
    if (isRejected) report(submissionRejected, span, { number, subject: String(fields.get(SUBJECT_ID, report) ?? "") });
    return !isRejected;
  });
  return { submissions: kept.map((one) => submissionOf(one, form, source)), diagnostics };
}

/** Whether a text is JSON rather than a table. */
export function isJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

type Report = ReturnType<typeof createCollector>["report"];

/** The submissions of this form and version; of all others it is told once how many there are. */
function ofThisForm(raw: readonly RawSubmission[], { stamp }: FormFields, report: Report): readonly RawSubmission[] {
  const others = new Map<string, RawSubmission[]>();
  const ours = raw.filter((one) => {
    const given = String(one.fields.get(STAMP, report) ?? "").trim();
    if (given !== stamp) others.set(given, [...(others.get(given) ?? []), one]);
    return given === stamp;
  });
  for (const [given, submissions] of others) {
    const [first] = submissions;
    const facts = { given, expected: stamp, submissions: submissions.length };
    const place = first?.fields.spanOf(STAMP) ?? first?.span ?? null;
    if (given === "") report(submissionForm, place, { field: STAMP });
    else report(given.split(" ")[0] === stamp.split(" ")[0] ? submissionVersion : submissionRubric, place, facts);
  }
  return ours;
}

function submissionOf({ number, span, fields }: RawSubmission, form: FormFields, source: Source): Submission {
  const { report, diagnostics } = createCollector(source.name);
  const evidence = submissionEvidence(form, fields, report, () => {});
  let places: ReadonlyMap<string, Place> | null = null;
  // Where things stand is sought only when something is wrong with them.
  const locate: Locate = (path) => {
    places ??= placesIn(form, fields);
    return spanAt(path, places) ?? span;
  };
  return { number, span, evidence, locate, diagnostics };
}

interface Place {
  readonly field: string;
  readonly fields: Fields;
}

function placesIn(form: FormFields, fields: Fields): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const { report } = createCollector(null);
  submissionEvidence(form, fields, report, (path, field, from) => places.set(path, { field, fields: from }));
  return places;
}

/** The field of the longest part of a path that has one. */
function spanAt(path: string, places: ReadonlyMap<string, Place>): Span | null {
  for (let part = path; part !== ""; part = part.replace(LAST_STEP, "")) {
    const place = places.get(part);
    const span = place?.fields.spanOf(place.field) ?? null;
    if (span !== null || !LAST_STEP.test(part)) return span;
  }
  return null;
}

const LAST_STEP = /(?:\.[^.[\]]+|\[(?:[0-9]+|"(?:[^"\\]|\\.)*")\])$/;
