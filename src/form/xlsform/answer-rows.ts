import { match } from "../../text/match.js";
import { type Asking, askedRow, between } from "./asking.js";
import { type ChoiceLists, NONE_CHOICE, NONE_OPTION, NOT_APPLICABLE_OPTION, optionsOf } from "./choice-lists.js";
import { fieldName } from "./field-name.js";
import { reference } from "./reference.js";
import { respondentRows } from "./respondent-rows.js";
import type { SurveyRow } from "./survey-row.js";
import { WORDS } from "./words.js";

/** The rows of the survey in which one answer is given. */
export function answerRows(asking: Asking, lists: ChoiceLists): readonly SurveyRow[] {
  const { asked, name, slot } = asking;
  const row = { ...askedRow(asking), name: fieldName(`answer${slot}`, name) };
  return match(asked)
    .returnType<readonly SurveyRow[]>()
    .with({ kind: "one-of" }, ({ choices }) => {
      const options = [...optionsOf(choices), ...(asking.mayBeNotApplicable === true ? [NOT_APPLICABLE_OPTION] : [])];
      return [{ ...row, type: `select_one ${lists.listOf(name, options)}` }];
    })
    .with({ kind: "whole" }, ({ min, max }) => [{ ...row, type: "integer", ...between(String(min), String(max)) }])
    .with({ kind: "number" }, ({ min, max }) => [{ ...row, type: "decimal", ...between(min, max) }])
    .with({ kind: "respondents" }, (respondents) => respondentRows(asking, respondents, lists))
    .with({ kind: "checklist" }, ({ items }) => [
      {
        ...row,
        type: `select_multiple ${lists.listOf(name, [...optionsOf(items), NONE_OPTION])}`,
        constraint: `not(selected(., '${NONE_CHOICE}') and count-selected(.) > 1)`,
        constraintMessage: WORDS.noneWrong,
      },
    ])
    .exhaustive();
}

/** When an answer was given. */
export function isGiven({ asked, name, slot }: Pick<Asking, "asked" | "name" | "slot">): string {
  const role = asked.kind === "respondents" ? "how" : "answer";
  return `${reference(fieldName(`${role}${slot}`, name))} != ''`;
}
