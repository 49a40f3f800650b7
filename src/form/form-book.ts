import { type Collector, createCollector, type Report } from "../diagnostics/collect.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Rubric } from "../model/rubric.js";
import { suggest } from "../text/suggest.js";
import type { FilledCell } from "./filled-form.js";
import { type FormCell, knownCells, partCells, subjectCells } from "./form-cells.js";
import {
  formNobody,
  formOtherEdition,
  formOtherRubric,
  formRowDoubled,
  formRowsMissing,
  formRowUnknown,
} from "./form-diagnostics.js";
import { type Questions, questionsOf } from "./questions.js";
import type { RawCell } from "./raw-cell.js";
import { readBeside, readCell } from "./read-cell.js";
import { type ReadForm, readFilled } from "./read-filled.js";
import { refuseDoubles } from "./refuse-doubles.js";

/** A cell of a form, and what stands beside it, as it was found in a file. */
export interface FoundCell {
  readonly key: string;
  /** Whose it is, counted from 0. */
  readonly subject: number;
  readonly raw: RawCell;
  readonly at: string;
  readonly source?: { readonly raw: RawCell; readonly at: string };
  readonly note?: { readonly raw: RawCell; readonly at: string };
}

/** What a file says of the form that it is. */
export interface FormIdentity {
  readonly rubric: string;
  readonly hash: string;
  readonly observations: number;
}

/** Takes what is found in a file, cell by cell, whatever its order, and makes evidence of it. */
export interface FormBook {
  readonly report: Report;
  readonly add: (found: FoundCell) => void;
  /** @param subjects how many subjects the file has room for */
  readonly close: (subjects: number) => ReadForm;
}

/** What the rows of a form say of it, by their keys; null where they say nothing. */
export function identityFrom(rows: ReadonlyMap<string, string>): FormIdentity | null {
  const [rubric, hash, observations] = ["form/rubric", "form/hash", "form/observations"].map((key) => rows.get(key));
  if (rubric === undefined || hash === undefined) return null;
  const isNumber = observations !== undefined && /^[1-9][0-9]{0,3}$/.test(observations);
  return { rubric, hash, observations: isNumber ? Number(observations) : 1 };
}

/** Whether a form was made for this rubric; says so where it was not. */
export function isFormOf({ id, year, hash }: Rubric, identity: FormIdentity, report: Report): boolean {
  const reference = `${id}@${year}`;
  if (identity.rubric !== reference) report(formOtherRubric, null, { form: identity.rubric, rubric: reference });
  else if (identity.hash !== hash) report(formOtherEdition, null, { rubric: reference, form: identity.hash, hash });
  return identity.rubric === reference && identity.hash === hash;
}

/** What was found for one subject. */
interface Page {
  readonly filled: Map<string, FilledCell>;
  /** Where each key was first found. */
  readonly found: Map<string, string>;
  readonly said: Collector;
}

/** An empty book for the form of a rubric. */
export function createFormBook(
  rubric: Rubric,
  { report, diagnostics }: Collector,
  source: string,
  observations: number,
): FormBook {
  const questions = questionsOf(rubric);
  const cells = allCells(questions, observations);
  const pages = new Map<number, Page>();
  const suggestFor = createSuggester([...cells.keys()]);
  const pageOf = (subject: number): Page => {
    const page = pages.get(subject) ?? { filled: new Map(), found: new Map(), said: createCollector(source) };
    pages.set(subject, page);
    return page;
  };
  return {
    report,
    add: (one) => {
      const { key, at } = one;
      const page = pageOf(one.subject);
      const cell = cells.get(key);
      const first = page.found.get(key);
      if (cell === undefined) reportUnknown(one, suggestFor, report);
      else if (first !== undefined) report(formRowDoubled, at, { key, first });
      else {
        page.found.set(key, at);
        fill(page, one, cell);
      }
    },
    close: (subjects) => {
      const found = Array.from({ length: subjects }, (_, subject) => pageOf(subject).found);
      reportMissing(questions, cells, found, report);
      const used = [...pages]
        .toSorted(([one], [other]) => one - other)
        .filter(([, page]) => isUsed(page))
        .map(([, { filled, said }]) =>
          readFilled(filled, said.diagnostics, { rubric, questions, observations, source }),
        );
      if (used.length === 0 && !hasErrors(diagnostics)) report(formNobody, null, {});
      const reads = refuseDoubles(used.map(({ read, at }) => ({ read, source, at })));
      const read = used.map((one, index) => ({ ...one, read: reads[index] ?? one.read }));
      return { ok: !hasErrors(diagnostics), subjects: read, diagnostics };
    },
  };
}

/** Whether anything was filled in; a form may have room for more subjects than there are. */
function isUsed({ filled, said }: Page): boolean {
  return said.diagnostics.length > 0 || [...filled].some(([key, { value }]) => key !== SUBJECT_ID || value !== null);
}

function reportUnknown(
  { key, raw, source, note, at }: FoundCell,
  suggestFor: (key: string) => string | null,
  report: Report,
): void {
  if ([raw, source?.raw, note?.raw].every((one) => one === undefined || one.kind === "empty")) return;
  report(formRowUnknown, at, { key, suggestion: key === "" ? null : suggestFor(key) });
}

/** Of more unknown keys than these it is not sought what was meant: that takes long, and another form was filled in. */
const MOST_SUGGESTED = 100;

function createSuggester(keys: readonly string[]): (key: string) => string | null {
  let asked = 0;
  return (key) => {
    asked += 1;
    return asked > MOST_SUGGESTED ? null : suggest(key, keys);
  };
}

function fill({ filled, said: { report } }: Page, { key, raw, at, source, note }: FoundCell, cell: FormCell): void {
  const read: FilledCell = {
    value: readCell(cell.asks, raw, at, report),
    source: source === undefined ? null : readBeside(source.raw, source.at, report),
    note: note === undefined ? null : readBeside(note.raw, note.at, report),
    at,
  };
  const isFilled = read.value !== null || read.source !== null || read.note !== null;
  // Where the identifier belongs is told even when it is lacking.
  if (isFilled || key === SUBJECT_ID) filled.set(key, read);
}

const SUBJECT_ID = "subject/id";

function allCells(questions: Questions, observations: number): ReadonlyMap<string, FormCell> {
  const { parts } = questions;
  const all = [
    ...subjectCells(questions),
    ...parts.flatMap((part) => [...partCells(part, observations), ...knownCells(part, questions)]),
  ];
  return new Map(all.map((cell) => [cell.key, cell]));
}

/** One message for each part at the top, and for what is not of a part: whole sheets are deleted at once. */
function reportMissing(
  { parts }: Questions,
  cells: ReadonlyMap<string, FormCell>,
  found: readonly ReadonlyMap<string, string>[],
  report: Report,
): void {
  const tops = new Map(parts.map(({ name, above }) => [name, above[0] ?? name]));
  const missing = new Map<string, string[]>();
  for (const [subject, keys] of found.entries())
    for (const [key, { place }] of cells) {
      if (keys.has(key)) continue;
      const owner = place.kind === "answer" ? (tops.get(place.name) ?? "") : `/${place.kind}`;
      const shown = found.length > 1 ? `${key} (${subject + 1})` : key;
      missing.set(owner, [...(missing.get(owner) ?? []), shown]);
    }
  for (const [key = "", ...others] of missing.values()) report(formRowsMissing, null, { key, others: others.length });
}
