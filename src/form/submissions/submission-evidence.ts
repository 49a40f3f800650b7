import type { Report } from "../../diagnostics/collect.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import type { PartQuestion } from "../questions.js";
import { NOT_APPLICABLE_CHOICE } from "../xlsform/choice-lists.js";
import { fieldName } from "../xlsform/field-name.js";
import { REPEATED, slotsFor } from "../xlsform/observation-rows.js";
import { SUBJECT_ID, SUBJECT_NAME } from "../xlsform/xlsform-of.js";
import type { Fields } from "./fields.js";
import type { FormFields } from "./form-fields.js";
import { type Given, readGiven } from "./read-given.js";
import { submissionRepeats } from "./submission-row-diagnostics.js";

/** Takes note of the field behind a path into the evidence. */
export type NotePlace = (path: string, field: string, fields: Fields) => void;

/** The evidence that a submission holds, in the shape that `readEvidence` takes, which also checks its values. */
export function submissionEvidence(form: FormFields, fields: Fields, report: Report, note: NotePlace): object {
  const { questions } = form;
  const given: Given = { form, fields, report, note };
  const id = textOf(given, SUBJECT_ID);
  const name = textOf(given, SUBJECT_NAME);
  note("subject", SUBJECT_ID, fields);
  note("subject.name", SUBJECT_NAME, fields);
  const sections = { answers: new Map<string, unknown>(), known: new Map<string, unknown>() };
  for (const part of questions.parts) readPart(part, given, sections);
  const facts = questions.facts.flatMap(({ name: fact, answer }) =>
    entry(fact, readGiven(answer, fieldsOf("fact", fact), given, [["facts", fact]])),
  );
  const within = questions.levels.flatMap((level) => {
    note(formatPath(["within", level]), fieldName("within", level), fields);
    return entry(level, textOf(given, fieldName("within", level)));
  });
  return {
    subject: name === undefined ? (id ?? "") : { id: id ?? "", name },
    facts: Object.fromEntries(facts),
    answers: Object.fromEntries(sections.answers),
    known: Object.fromEntries(sections.known),
    within: Object.fromEntries(within),
  };
}

interface Sections {
  readonly answers: Map<string, unknown>;
  readonly known: Map<string, unknown>;
}

/** Reads what is said of one part: its published score, that it does not apply, or its answer. */
function readPart(part: PartQuestion, given: Given, { answers, known }: Sections): void {
  const { name } = part;
  const { fields, report, note } = given;
  const beside = besideOf(given, name, "");
  const score = fields.get(fieldName("known", name), report);
  const kind = fields.get(fieldName("kind", name), report);
  const isAnswerable = part.answer !== null || part.mayBeNotApplicable;
  note(formatPath(["known", name]), fieldName("known", name), fields);
  if (score !== null) known.set(name, { [kind === null ? "" : String(kind)]: score, ...beside });
  const answer = readAnswer(part, given);
  if (answer !== undefined) answers.set(name, wrapped(answer, score === null ? beside : {}));
  else if (score === null && Object.keys(beside).length > 0)
    (isAnswerable ? answers : known).set(name, { ...(isAnswerable ? { answer: null } : {}), ...beside });
}

function readAnswer(part: PartQuestion, given: Given): unknown {
  const { name, answer, observations } = part;
  const { fields, report, note } = given;
  const apart = fieldName("na", name);
  if (given.form.fields.has(apart) && fields.get(apart, report) !== null) {
    note(formatPath(["answers", name]), apart, fields);
    const said = fields.get(apart, report);
    return said === NOT_APPLICABLE_CHOICE ? "n/a" : said;
  }
  if (answer === null) return undefined;
  if (observations !== null) return readObservations(part, observations.atLeast, given);
  const places: readonly (readonly PathStep[])[] = [
    ["answers", name],
    ["answers", name, "answer"],
  ];
  return readGiven(answer, fieldsOf("answer", name), given, places);
}

/** The observations that were filled in: those of the slots, then those of the repeat. */
function readObservations({ name, answer }: PartQuestion, atLeast: bigint, given: Given): unknown {
  const { fields, report } = given;
  const found: unknown[] = [];
  const take = (slot: string, from: Given): void => {
    if (answer === null) return;
    const at = [
      ["answers", name, found.length],
      ["answers", name, "answer", found.length],
    ] as const;
    const places = at.flatMap((path): readonly (readonly PathStep[])[] => [path, [...path, "answer"]]);
    const one = readGiven(answer, fieldsOf("answer", name, slot), from, places);
    const beside = besideOf(from, name, slot);
    if (one !== undefined || Object.keys(beside).length > 0) found.push(wrapped(one ?? null, beside));
  };
  for (const slot of slotsFor(atLeast)) take(slot, given);
  const more = fields.get(fieldName("more", name), report);
  const rounds = fields.rounds(fieldName("repeat", name));
  for (const round of rounds ?? []) take(REPEATED, { ...given, fields: round });
  if (rounds === null && more !== null && !/^0+$/.test(String(more)))
    report(submissionRepeats, fields.spanOf(fieldName("more", name)), { name, more: String(more) });
  return found.length === 0 ? undefined : found;
}

/** The names of the fields in which one answer is given. */
function fieldsOf(role: "answer" | "fact", name: string, slot = ""): (part: string) => string {
  return (part) => fieldName(part === "" ? `${role}${slot}` : `${part}${slot}`, name);
}

type Beside = { readonly source?: string; readonly note?: string };

function besideOf(given: Given, name: string, slot: string): Beside {
  const source = textOf(given, fieldName(`source${slot}`, name));
  const note = textOf(given, fieldName(`note${slot}`, name));
  return { ...(source === undefined ? {} : { source }), ...(note === undefined ? {} : { note }) };
}

function wrapped(answer: unknown, beside: Beside): unknown {
  return Object.keys(beside).length === 0 ? answer : { answer, ...beside };
}

/** What was written in a text field; servers may keep a number in it as one. */
function textOf({ fields, report }: Given, field: string): string | undefined {
  const value = fields.get(field, report);
  return value === null ? undefined : String(value);
}

function entry(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  return value === undefined ? [] : [[name, value]];
}
