import Papa from "papaparse";
import type { Evidence } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { isFormulaLike } from "../../text/formula-like.js";
import type { Localized } from "../../text/localized.js";
import type { FilledForm } from "../filled-form.js";
import { type FormCell, knownCells, partCells, subjectCells } from "../form-cells.js";
import { allowedWords, questionWords } from "../form-words.js";
import { questionsOf } from "../questions.js";
import { type RoomOptions, roomFor } from "../room-for.js";
import { CSV_COLUMNS } from "./csv-columns.js";

/** What a flat form is written with. */
export interface CsvFormOptions extends RoomOptions {
  /** What is filled in already, a subject each. */
  readonly evidence?: readonly Evidence[];
}

/**
 * Writes the form of a rubric as a flat table (CSV): a row for each thing that is asked, with its key, the question, what
 * may be entered, and columns for answer, source and note. The first rows say which rubric it is for. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front, which `readCsvForm` takes away again.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * writeCsvForm(rubric).split("\r\n")[0]; // => "\uFEFFpatuh-form,subject,question,allowed,answer,source,note"
 */
export function writeCsvForm(rubric: Rubric, options: CsvFormOptions = {}): string {
  const questions = questionsOf(rubric);
  const { forms, observations } = roomFor(questions, options);
  const { id, year, hash } = questions.rubric;
  const about = (key: string, words: string, text: string): readonly string[] => [key, "", words, "", text, "", ""];
  const rows = [
    about("form/rubric", "Rubrik / Rubric", `${id}@${year}`),
    about("form/hash", "Sidik rubrik / Fingerprint of the rubric", hash),
    about("form/observations", "Baris untuk pengamatan / Rows for observations", String(observations)),
    ...forms.flatMap((form, subject) => {
      const row = (cell: FormCell, words?: Localized): readonly string[] => rowOf(cell, words, form, subject);
      return [
        ...subjectCells(questions).map((cell) => row(cell)),
        ...questions.parts.flatMap((part) =>
          partCells(part, observations).map((cell) =>
            cell.key === part.name ? row(cell, questionWords(part, questions)) : row(cell),
          ),
        ),
        ...questions.parts.flatMap((part) => knownCells(part, questions).map((cell) => row(cell, knownWords(cell)))),
      ];
    }),
  ];
  const safe = [CSV_COLUMNS, ...rows].map((row) => row.map(escaped));
  // Spreadsheets take a file without this mark for another encoding.
  return `\uFEFF${Papa.unparse(safe, { newline: "\r\n" })}\r\n`;
}

function rowOf(cell: FormCell, words: Localized | undefined, form: FilledForm, subject: number): readonly string[] {
  const { key, title } = cell;
  const { value = null, source = null, note = null } = form.get(key) ?? {};
  const { id, en } = words ?? { id: title.id, en: title.en ?? title.id };
  const allowed = allowedWords(cell);
  const line = (one: Localized): string => (one.id === one.en ? one.id : `${one.id} / ${one.en}`);
  return [
    key,
    String(subject + 1),
    line({ id, en }),
    line({ id: allowed.id.replaceAll("\n", " | "), en: allowed.en.replaceAll("\n", " | ") }),
    value === null ? "" : String(value),
    source ?? "",
    note ?? "",
  ];
}

function knownWords({ place, title }: FormCell): Localized {
  const isScore = place.kind === "known" && place.measure === "score";
  return isScore
    ? { id: `Nilai yang terbit: ${title.id}`, en: `Published score: ${title.en ?? title.id}` }
    : { id: `Nilai terbit setelah dibobot: ${title.id}`, en: `Published points: ${title.en ?? title.id}` };
}

function escaped(cell: string): string {
  return cell.startsWith("'") || isFormulaLike(cell) ? `'${cell}` : cell;
}
