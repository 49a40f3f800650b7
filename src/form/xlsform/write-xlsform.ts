import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Rubric } from "../../model/rubric.js";
import type { Localized } from "../../text/localized.js";
import type { SurveyRow } from "./survey-row.js";
import { xlsformOf } from "./xlsform-of.js";

/**
 * Writes the XLSForm of a rubric, which KoboToolbox and ODK Central take as it
 * stands: an `.xlsx` file with the sheets `survey`, `choices` and `settings`, in
 * Indonesian and English. Every cell is text, so nothing in it is a formula.
 *
 * What comes back from them is read by `readSubmissions`.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const bytes = await writeXlsform(rubric);
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 */
export async function writeXlsform(rubric: Rubric): Promise<Uint8Array> {
  const { survey, choices, settings } = xlsformOf(rubric);
  const sheet = (name: string, rows: readonly (readonly string[])[]): WriteSheet => ({
    name,
    rows: rows.map((row) => [...row]),
    freezePane: { rows: 1 },
  });
  return writeXlsx({
    sheets: [
      sheet("survey", [SURVEY.map(([header]) => header), ...survey.map((row) => SURVEY.map(([, cell]) => cell(row)))]),
      sheet("choices", [
        ["list_name", "name", ...LABELS],
        ...choices.map(({ list, name, label }) => [list, name, label.id, label.en]),
      ]),
      sheet("settings", [Object.keys(settings), Object.values(settings)]),
    ],
  });
}

const LANGUAGES = { id: "Indonesia (id)", en: "English (en)" } as const;
const LABELS = [`label::${LANGUAGES.id}`, `label::${LANGUAGES.en}`];

/** The columns of the survey, and what stands in each. */
const SURVEY: readonly (readonly [header: string, cell: (row: SurveyRow) => string])[] = [
  ["type", ({ type }) => type],
  ["name", ({ name }) => name],
  ...translated("label", ({ label }) => label),
  ...translated("hint", ({ hint }) => hint),
  ["required", ({ required }) => (required === true ? "yes" : "")],
  ["relevant", ({ relevant }) => relevant ?? ""],
  ["constraint", ({ constraint }) => constraint ?? ""],
  ...translated("constraint_message", ({ constraintMessage }) => constraintMessage),
  ["calculation", ({ calculation }) => calculation ?? ""],
  ["appearance", ({ appearance }) => appearance ?? ""],
  ["repeat_count", ({ repeatCount }) => repeatCount ?? ""],
];

function translated(
  header: string,
  text: (row: SurveyRow) => Localized | undefined,
): readonly (readonly [string, (row: SurveyRow) => string])[] {
  return (["id", "en"] as const).map((language) => [
    `${header}::${LANGUAGES[language]}`,
    (row) => text(row)?.[language] ?? "",
  ]);
}
