/**
 * Forms that people fill in, written from a rubric and read back as evidence.
 *
 * @module patuh/form
 */
export type { AskedAnswer, Choice } from "./asked-answer.js";
export { readCsvForm } from "./csv/read-csv-form.js";
export { type CsvFormOptions, writeCsvForm } from "./csv/write-csv-form.js";
export { type Bounds, type FactQuestion, type PartQuestion, type Questions, questionsOf } from "./questions.js";
export type { FormSubject, ReadForm } from "./read-filled.js";
export { readSubmissions, type Submission, type Submissions } from "./submissions/read-submissions.js";
export { readSubmittedEvidence, type SubmittedEvidence } from "./submissions/read-submitted-evidence.js";
export { readWorkbook } from "./workbook/read-workbook.js";
export { type WorkbookOptions, type WrittenWorkbook, writeWorkbook } from "./workbook/write-workbook.js";
export { writeXlsform } from "./xlsform/write-xlsform.js";
