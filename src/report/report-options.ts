import type { OptionRules } from "../text/check-options.js";
import { isCalendarDate } from "../text/is-calendar-date.js";
import { isLanguage, type Language } from "../text/localized.js";

/** What every report can be told. */
export interface ReportOptions {
  /** Indonesian unless asked otherwise. */
  readonly language?: Language;
  /** The date of the report, as in `2024-05-31`; without it the report has none. */
  readonly at?: string | null;
  /** What stands above it, in place of the name of what it is about. */
  readonly title?: string;
}

export const REPORT_OPTIONS: OptionRules<ReportOptions> = {
  language: { words: '"id" or "en"', isFit: isLanguage },
  at: {
    words: "a date as in 2024-05-31, or null",
    isFit: (value) => value === null || (typeof value === "string" && isCalendarDate(value)),
  },
  title: { words: "a text", isFit: (value) => typeof value === "string" },
};
