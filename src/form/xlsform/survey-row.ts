import type { Localized } from "../../text/localized.js";

/** One row of the sheet `survey`: a question, or the beginning or end of a group. What is left out is an empty cell. */
export interface SurveyRow {
  readonly type: string;
  readonly name: string;
  readonly label?: Localized;
  readonly hint?: Localized;
  readonly required?: boolean;
  readonly relevant?: string;
  readonly constraint?: string;
  readonly constraintMessage?: Localized;
  readonly calculation?: string;
  readonly appearance?: string;
  readonly repeatCount?: string;
}

/** One row of the sheet `choices`. */
export interface ChoiceRow {
  readonly list: string;
  readonly name: string;
  readonly label: Localized;
}

/** The sheets of an XLSForm as data. */
export interface Xlsform {
  readonly survey: readonly SurveyRow[];
  readonly choices: readonly ChoiceRow[];
  readonly settings: Readonly<Record<string, string>>;
}
