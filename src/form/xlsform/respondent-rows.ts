import type { AskedAnswer } from "../asked-answer.js";
import { type Asking, askedRow, between } from "./asking.js";
import type { ChoiceLists, Option } from "./choice-lists.js";
import { fieldName } from "./field-name.js";
import { joinedLabel } from "./label-text.js";
import { reference } from "./reference.js";
import type { SurveyRow } from "./survey-row.js";
import { atLeastWords, countWords, WORDS } from "./words.js";

/** What respondents may be asked for. */
export type Respondents = Extract<AskedAnswer, { readonly kind: "respondents" }>;

/** In which ways their answers are given. */
export const COUNTS = "counts";
export const LIST = "list";
export const MEAN = "mean";

/** Of more answers than that, the chosen ones are listed instead of counting each. */
const MOST_COUNTED = 25;

/** The answers that are counted one by one; none where there are too many of them. */
export function countedChoices({ min, max }: Respondents): readonly bigint[] {
  const size = Number(max - min) + 1;
  return size > MOST_COUNTED ? [] : Array.from({ length: size }, (_, index) => min + BigInt(index));
}

/** The rows in which the answers of respondents are given: counted or listed, or as their mean. */
export function respondentRows(asking: Asking, asked: Respondents, lists: ChoiceLists): readonly SurveyRow[] {
  const { name, slot, label, hint = null, required = false } = asking;
  const { atLeast } = asked;
  const field = (role: string): string => fieldName(`${role}${slot}`, name);
  const choices = countedChoices(asked);
  const when = (way: string): string => `${reference(field("how"))} = '${way}'`;
  const enough = atLeast > 1n ? { hint: atLeastWords(atLeast) } : {};
  const first: Option =
    choices.length > 0 ? { name: COUNTS, label: WORDS.howCounts } : { name: LIST, label: WORDS.howList };
  const ways = lists.listOf(first.name, [first, { name: MEAN, label: WORDS.howMean }]);
  return [
    {
      ...askedRow(asking),
      type: `select_one ${ways}`,
      name: field("how"),
      hint: hint === null ? WORDS.how : joinedLabel(" · ", WORDS.how, hint),
    },
    ...choices.map((choice) => countRow(field(`count${choice}`), choice, when(COUNTS))),
    ...(choices.length > 0 ? [] : [listRow(field("list"), when(LIST))]),
    {
      ...{ type: "decimal", name: field("mean"), label: joinedLabel(": ", label, WORDS.mean) },
      ...{ relevant: when(MEAN), required, ...between(String(asked.min), String(asked.max)) },
    },
    {
      ...{ type: "integer", name: field("people"), label: WORDS.people, ...enough },
      ...{ relevant: when(MEAN), required: required && atLeast > 1n },
      ...{ constraint: ". >= 1", constraintMessage: WORDS.peopleWrong },
    },
  ];
}

function countRow(name: string, choice: bigint, relevant: string): SurveyRow {
  return {
    ...{ type: "integer", name, label: countWords(choice), relevant },
    ...{ constraint: ". >= 0", constraintMessage: WORDS.countWrong },
  };
}

function listRow(name: string, relevant: string): SurveyRow {
  return {
    ...{ type: "text", name, label: WORDS.list, relevant },
    ...{ constraint: "regex(., '^ *[0-9]+( +[0-9]+)* *$')", constraintMessage: WORDS.listWrong },
  };
}
