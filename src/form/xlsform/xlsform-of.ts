import type { Rubric } from "../../model/rubric.js";
import { type Questions, questionsOf } from "../questions.js";
import { answerRows } from "./answer-rows.js";
import { type ChoiceLists, createChoiceLists } from "./choice-lists.js";
import { fieldName, xmlName } from "./field-name.js";
import { formStamp, formVersion } from "./form-stamp.js";
import { joinedLabel, labelOf, labelText } from "./label-text.js";
import { KNOWN_PARTS, partLabel } from "./part-rows.js";
import { reference } from "./reference.js";
import type { SurveyRow, Xlsform } from "./survey-row.js";
import { bareParts, treeRows } from "./tree-rows.js";
import { WORDS } from "./words.js";

/** The fields of who is assessed, and of which rubric the form was made from. */
export const SUBJECT_ID = "subject_id";
export const SUBJECT_NAME = "subject_name";
export const STAMP = "patuh_rubric";

/**
 * The XLSForm of a rubric as data: one submission is the evidence of one
 * subject. Every answer, fact and published score that evidence can hold can be
 * entered; what does not apply is not asked.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * xlsformOf(rubric).survey.find(({ name }) => name === "answer_fee__shown").type; // => "select_one list3_fee__shown"
 */
export function xlsformOf(rubric: Rubric): Xlsform {
  const questions = questionsOf(rubric);
  const lists = createChoiceLists();
  const survey = [
    { type: "calculate", name: STAMP, calculation: `'${formStamp(rubric)}'` },
    ...subjectRows(questions),
    ...factRows(questions, lists),
    ...knownPartsRows(questions, lists),
    ...treeRows(questions, lists),
  ];
  return { survey, choices: lists.rows(), settings: settingsOf(rubric) };
}

function subjectRows({ levels }: Questions): readonly SurveyRow[] {
  return [
    { type: "begin_group", name: "subject", label: WORDS.subject, appearance: "field-list" },
    {
      ...{ type: "text", name: SUBJECT_ID, label: WORDS.subjectId, hint: WORDS.subjectIdHint, required: true },
      ...{ constraint: `${isLength(200)} and ${NOT_BLANK}`, constraintMessage: WORDS.subjectIdWrong },
    },
    {
      ...{ type: "text", name: SUBJECT_NAME, label: WORDS.subjectName },
      ...{ constraint: isLength(1000), constraintMessage: WORDS.subjectNameWrong },
    },
    ...levels.map((level): SurveyRow => {
      const label = joinedLabel(": ", WORDS.within, { id: labelText(level), en: labelText(level) });
      const bounds = { constraint: isLength(200), constraintMessage: WORDS.subjectIdWrong };
      return { type: "text", name: fieldName("within", level), label, ...bounds };
    }),
    { type: "end_group", name: "subject" },
  ];
}

const NOT_BLANK = "string-length(normalize-space(.)) > 0";

function isLength(most: number): string {
  return `string-length(.) <= ${most}`;
}

function factRows({ facts }: Questions, lists: ChoiceLists): readonly SurveyRow[] {
  if (facts.length === 0) return [];
  return [
    { type: "begin_group", name: "facts", label: WORDS.facts, appearance: "field-list" },
    ...facts.flatMap(({ name, title, answer }) =>
      answerRows({ asked: answer, name, slot: "", label: labelOf(title), hint: WORDS.factHint }, lists).map((row) => ({
        ...row,
        name: fieldName("fact", name),
      })),
    ),
    { type: "end_group", name: "facts" },
  ];
}

/** Which parts have a published score; of one that is not broken down nothing else is asked anyway. */
function knownPartsRows({ parts }: Questions, lists: ChoiceLists): readonly SurveyRow[] {
  const bare = bareParts(parts);
  const options = parts
    .filter((part) => !bare.has(part))
    .map((part) => ({ name: xmlName(part.name), label: partLabel(part) }));
  if (options.length === 0) return [];
  const type = `select_multiple ${lists.listOf("parts", options)}`;
  return [
    { type: "begin_group", name: "known", label: WORDS.known },
    { type, name: KNOWN_PARTS, label: WORDS.knownWhich, hint: WORDS.knownWhichHint },
    { type: "end_group", name: "known" },
  ];
}

function settingsOf({ id, year, hash, title }: Rubric): Xlsform["settings"] {
  return {
    form_title: labelOf(title).id,
    form_id: `${id}-${year}`,
    version: formVersion({ hash }),
    default_language: "Indonesia (id)",
    instance_name: `concat(${reference(SUBJECT_ID)}, ' ', ${reference(SUBJECT_NAME)})`,
  };
}
