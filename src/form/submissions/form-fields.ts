import type { Rubric } from "../../model/rubric.js";
import type { Localized } from "../../text/localized.js";
import { type Questions, questionsOf } from "../questions.js";
import { formStamp } from "../xlsform/form-stamp.js";
import type { ChoiceRow, SurveyRow } from "../xlsform/survey-row.js";
import { xlsformOf } from "../xlsform/xlsform-of.js";

/** One field of the form of a rubric. */
export interface FormField {
  readonly name: string;
  /** The choices by their names, with their labels; null where nothing is chosen. */
  readonly choices: ReadonlyMap<string, Localized> | null;
  readonly isMultiple: boolean;
  /** Whether it says only where an answer stands, so that a file may lack it. */
  readonly isBeside: boolean;
  /** Whether it stands in a repeat, which tables do not hold. */
  readonly isRepeated: boolean;
  readonly label: Localized | null;
}

/** What reading submissions needs to know of the form of a rubric. */
export interface FormFields {
  readonly questions: Questions;
  /** What every submission of this form says. */
  readonly stamp: string;
  readonly fields: ReadonlyMap<string, FormField>;
  readonly groups: ReadonlySet<string>;
  readonly repeats: ReadonlySet<string>;
}

/** The fields of the form that `writeXlsform` writes for a rubric. */
export function formFieldsOf(rubric: Rubric): FormFields {
  const { survey, choices } = xlsformOf(rubric);
  const lists = choicesByList(choices);
  const named = (type: string): ReadonlySet<string> =>
    new Set(survey.flatMap((row) => (row.type === type ? [row.name] : [])));
  const fields = new Map<string, FormField>();
  let depth = 0;
  for (const row of survey) {
    depth += DEPTH.get(row.type) ?? 0;
    if (!/^(?:begin|end)_/.test(row.type)) fields.set(row.name, fieldOf(row, lists, depth > 0));
  }
  return {
    ...{ questions: questionsOf(rubric), stamp: formStamp(rubric), fields },
    ...{ groups: named("begin_group"), repeats: named("begin_repeat") },
  };
}

const DEPTH: ReadonlyMap<string, number> = new Map([
  ["begin_repeat", 1],
  ["end_repeat", -1],
]);

type Lists = ReadonlyMap<string, ReadonlyMap<string, Localized>>;

function choicesByList(choices: readonly ChoiceRow[]): Lists {
  const lists = new Map<string, Map<string, Localized>>();
  for (const { list, name, label } of choices) {
    const options = lists.get(list) ?? new Map<string, Localized>();
    lists.set(list, options.set(name, label));
  }
  return lists;
}

function fieldOf({ type, name, label }: SurveyRow, lists: Lists, isRepeated: boolean): FormField {
  const [kind, list = ""] = type.split(" ");
  const isBeside = /^(?:source|note)(?:x[0-9]+)?_/.test(name);
  return {
    name,
    choices: lists.get(list) ?? null,
    isMultiple: kind === "select_multiple",
    isBeside,
    isRepeated,
    label: label ?? null,
  };
}
