import type { Localized } from "../../text/localized.js";
import type { AskedAnswer } from "../asked-answer.js";
import { isHeldExactly } from "./held-exactly.js";
import type { SurveyRow } from "./survey-row.js";
import { betweenWords } from "./words.js";

/** What is asked, where in the form, and in which words. */
export interface Asking {
  readonly asked: AskedAnswer;
  /** The name in the rubric that it is about. */
  readonly name: string;
  /** What tells the fields of one observation from those of another; empty where there is only one. */
  readonly slot: string;
  readonly label: Localized;
  readonly hint?: Localized;
  readonly required?: boolean;
  readonly relevant?: string;
  /** Whether `n/a` is one of the choices. */
  readonly mayBeNotApplicable?: boolean;
}

/** What a row says whatever it asks for. */
export function askedRow({ label, hint, required, relevant }: Asking): Omit<SurveyRow, "type" | "name"> {
  return {
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(required === true ? { required } : {}),
    ...(relevant === undefined ? {} : { relevant }),
  };
}

/** What keeps a number between two bounds; a bound that XPath would round keeps nothing out. */
export function between(min: string, max: string): Pick<SurveyRow, "constraint" | "constraintMessage"> {
  const tests = [...(isHeldExactly(min) ? [`. >= ${min}`] : []), ...(isHeldExactly(max) ? [`. <= ${max}`] : [])];
  if (tests.length === 0) return {};
  return { constraint: tests.join(" and "), constraintMessage: betweenWords(min, max) };
}
