import Papa from "papaparse";
import { createCollector } from "../../diagnostics/collect.js";
import type { Rubric } from "../../model/rubric.js";
import type { Source } from "../../text/source.js";
import { createFormBook, type FormIdentity, identityFrom, isFormOf } from "../form-book.js";
import { csvFormColumn, csvFormRow, formForeign, formHeaderDoubled } from "../form-diagnostics.js";
import type { RawCell } from "../raw-cell.js";
import type { ReadForm } from "../read-filled.js";
import { columnLetters } from "../workbook/cell-name.js";
import { CSV_COLUMNS } from "./csv-columns.js";

type Column = (typeof CSV_COLUMNS)[number];

/**
 * Reads a flat form that `writeCsvForm` made, separated by commas, semicolons or tabs. Rows are found by their keys and
 * columns by their heads. The `path` of a diagnostic is the cell as a spreadsheet shows it, as in `E14`.
 *
 * Never throws for bad text: whatever is wrong comes back as a diagnostic.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const text = writeCsvForm(rubric).replace(/^(subject.id,1,.*?),,,$/m, "$1,loket-1,,");
 * readCsvForm(rubric, { name: "form.csv", text }).subjects[0].data; // => { subject: "loket-1", answers: {} }
 */
export function readCsvForm(rubric: Rubric, { name, text }: Source): ReadForm {
  const collector = createCollector(name);
  const { report, diagnostics } = collector;
  const nothing: ReadForm = { ok: false, subjects: [], diagnostics };
  const { data, errors } = Papa.parse<string[]>(text.startsWith("\uFEFF") ? text.slice(1) : text, {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: false,
  });
  for (const { row = 0 } of errors.filter(({ type }) => type === "Quotes")) report(csvFormRow, `A${row + 1}`, {});
  const [head = [], ...rows] = data;
  const columns = new Map(head.map((cell, index) => [cell.trim().toLowerCase(), index]));
  for (const column of ["patuh-form", "answer", "source", "note"] as const)
    if (!columns.has(column)) report(csvFormColumn, "A1", { column });
  for (const [index, cell] of head.entries()) {
    const header = cell.trim().toLowerCase();
    const first = head.findIndex((other) => other.trim().toLowerCase() === header);
    if (isColumn(header) && first < index)
      report(formHeaderDoubled, `${columnLetters(index)}1`, { header, first: `${columnLetters(first)}1` });
  }
  if (diagnostics.length > 0) return nothing;
  const at = (row: readonly string[], column: Column): string => unescaped(row[columns.get(column) ?? -1] ?? "");
  const about = new Map(rows.map((row) => [at(row, "patuh-form").trim(), at(row, "answer").trim()]));
  const identity: FormIdentity | null = identityFrom(about);
  if (identity === null) report(formForeign, null, {});
  if (identity === null || !isFormOf(rubric, identity, report)) return nothing;
  const book = createFormBook(rubric, collector, name, identity.observations);
  const subjects = rows.map((row, index) => {
    const key = at(row, "patuh-form").trim();
    if (key.startsWith("form/")) return 1;
    const subject = subjectOf(at(row, "subject"));
    const cell = (column: Column): { raw: RawCell; at: string } => ({
      raw: rawCell(at(row, column)),
      at: `${columnLetters(columns.get(column) ?? 0)}${index + 2}`,
    });
    book.add({ key, subject: subject - 1, ...cell("answer"), source: cell("source"), note: cell("note") });
    return subject;
  });
  return book.close(subjects.reduce((most, one) => Math.max(most, one), 1));
}

function isColumn(header: string): boolean {
  return CSV_COLUMNS.some((column) => column === header);
}

/** Counted from 1, which it is where nothing else is written. */
function subjectOf(cell: string): number {
  const number = Number(cell.trim());
  return Number.isInteger(number) && number >= 1 && number <= MOST_SUBJECTS ? number : 1;
}

const MOST_SUBJECTS = 100;

function rawCell(text: string): RawCell {
  return text.trim() === "" ? { kind: "empty" } : { kind: "text", text, isBare: true };
}

function unescaped(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
