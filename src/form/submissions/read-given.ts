import type { Report } from "../../diagnostics/collect.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import { match } from "../../text/match.js";
import type { AskedAnswer } from "../asked-answer.js";
import { NONE_CHOICE, NOT_APPLICABLE_CHOICE } from "../xlsform/choice-lists.js";
import { rubricName } from "../xlsform/field-name.js";
import { countedChoices, type Respondents } from "../xlsform/respondent-rows.js";
import type { Fields } from "./fields.js";
import type { FormFields } from "./form-fields.js";
import { submissionLabel } from "./submission-diagnostics.js";
import type { NotePlace } from "./submission-evidence.js";
import { submissionNoneAndSome } from "./submission-row-diagnostics.js";

/** A submission, and who is told what is wrong with it. */
export interface Given {
  readonly form: FormFields;
  readonly fields: Fields;
  readonly report: Report;
  readonly note: NotePlace;
}

/** Names the fields of one answer: its own for "", or that of a part of it. */
type FieldOf = (part: string) => string;

/**
 * Reads one answer, or one fact, as evidence writes it; undefined where nothing was filled in. Values that do not fit are
 * passed on as they are: the reader of evidence knows what to say of them.
 *
 * @param places the paths in the evidence under which the answer may stand
 */
export function readGiven(
  asked: AskedAnswer,
  fieldOf: FieldOf,
  given: Given,
  places: readonly (readonly PathStep[])[],
): unknown {
  const { fields, report, note } = given;
  const field = fieldOf("");
  const value = (): unknown => fields.get(field, report) ?? undefined;
  for (const place of places) note(formatPath(place), field, fields);
  return match(asked)
    .returnType<unknown>()
    .with({ kind: "one-of" }, () => chosen(value(), field, given))
    .with({ kind: "whole" }, { kind: "number" }, () => trimmed(value()))
    .with({ kind: "checklist" }, () => ticked(value(), field, given))
    .with({ kind: "respondents" }, (respondents) => answered(respondents, fieldOf, given, places))
    .exhaustive();
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** The value behind the name of a choice. A level may come as a number. */
function chosen(value: unknown, field: string, { form, fields, report }: Given): unknown {
  if (value === undefined) return undefined;
  const name = String(value).trim();
  if (name === NOT_APPLICABLE_CHOICE) return "n/a";
  const choices = form.fields.get(field)?.choices;
  if (choices?.has(name) === true) return rubricName(name) ?? name;
  const labelled = [...(choices ?? [])].find(([, { id, en }]) => id === name || en === name);
  if (labelled === undefined) return typeof value === "string" ? name : value;
  report(submissionLabel, fields.spanOf(field), { label: name, name: labelled[0] });
  return undefined;
}

/** The items that were chosen, by their names in the rubric. */
function ticked(value: unknown, field: string, given: Given): unknown {
  if (value === undefined) return undefined;
  const { form, fields, report } = given;
  const label = [...(form.fields.get(field)?.choices ?? [])].find(([, { id, en }]) => id === value || en === value);
  if (label !== undefined && label[0] !== value) return chosen(value, field, given);
  const names = String(value).trim().split(/\s+/);
  const items = names.filter((name) => name !== NONE_CHOICE);
  if (items.length > 0 && items.length < names.length) {
    report(submissionNoneAndSome, fields.spanOf(field), { name: field });
    return undefined;
  }
  return items.map((name) => rubricName(name) ?? name);
}

/** What respondents chose: how many each answer, a list, or their mean; all that was filled in, so that nothing is lost. */
function answered(
  asked: Respondents,
  fieldOf: FieldOf,
  given: Given,
  places: readonly (readonly PathStep[])[],
): unknown {
  const { fields, report, note } = given;
  const get = (part: string, ...path: readonly PathStep[]): unknown => {
    for (const place of places) note(formatPath([...place, ...path]), fieldOf(part), fields);
    return trimmed(fields.get(fieldOf(part), report) ?? undefined);
  };
  const how = get("how");
  const counts = countedChoices(asked).flatMap((choice) => {
    const count = get(`count${choice}`, "counts", String(choice));
    return count === undefined ? [] : [[String(choice), count]];
  });
  const list = countedChoices(asked).length > 0 ? undefined : get("list");
  const mean = get("mean", "mean");
  const respondents = get("people", "respondents");
  const summary = {
    ...(mean === undefined ? {} : { mean }),
    ...(respondents === undefined ? {} : { respondents }),
    ...(counts.length === 0 ? {} : { counts: Object.fromEntries(counts) }),
  };
  const isEmpty = Object.keys(summary).length === 0;
  if (list !== undefined && isEmpty) return String(list).split(/\s+/);
  if (list !== undefined) return { ...summary, list };
  return isEmpty ? (how === undefined ? undefined : { counts: {} }) : summary;
}
