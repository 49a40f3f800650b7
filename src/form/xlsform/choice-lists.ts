import type { Localized } from "../../text/localized.js";
import type { Choice } from "../asked-answer.js";
import { fieldName, xmlName } from "./field-name.js";
import { joinedLabel, labelOf, labelText } from "./label-text.js";
import type { ChoiceRow } from "./survey-row.js";
import { WORDS } from "./words.js";

/** How a form writes that something does not apply, and that none of several is there: no name of a rubric becomes that. */
export const NOT_APPLICABLE_CHOICE = "n_a";
export const NONE_CHOICE = "n_one";

/** Something to choose: its name in the form, and its words. */
export type Option = Omit<ChoiceRow, "list">;

/** The lists of choices of a form; what is chosen from the same options shares one list. */
export interface ChoiceLists {
  /** The name of the list with these options, which is made if there is none yet. */
  readonly listOf: (name: string, options: readonly Option[]) => string;
  readonly rows: () => readonly ChoiceRow[];
}

export function createChoiceLists(): ChoiceLists {
  const lists = new Map<string, { readonly name: string; readonly options: readonly Option[] }>();
  return {
    listOf: (name, options) => {
      const key = JSON.stringify(options);
      const list = lists.get(key) ?? { name: fieldName(`list${lists.size + 1}`, name), options };
      lists.set(key, list);
      return list.name;
    },
    rows: () =>
      [...lists.values()].flatMap(({ name, options }) => options.map((option) => ({ list: name, ...option }))),
  };
}

/** The options of a list behind which names of the rubric, levels, or yes and no stand. */
export function optionsOf(choices: readonly Choice[]): readonly Option[] {
  return choices.map(({ value, title }) => ({ name: xmlName(value), label: choiceLabel(value, title) }));
}

/** A level shows its number before its words, as official forms do. */
function choiceLabel(value: string, title: Choice["title"]): Localized {
  const number = { id: labelText(value), en: labelText(value) };
  if (title === null) return number;
  return /^[0-9]+$/.test(value) ? joinedLabel(" · ", number, labelOf(title)) : labelOf(title);
}

export const NOT_APPLICABLE_OPTION: Option = { name: NOT_APPLICABLE_CHOICE, label: WORDS.notApplicable };
export const NONE_OPTION: Option = { name: NONE_CHOICE, label: WORDS.none };
