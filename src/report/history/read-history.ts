import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Rubric } from "../../model/rubric.js";
import type { GridLine } from "../../population/grid.js";
import { readCsv } from "../../population/read-csv.js";
import { readJsonRows } from "../../population/read-json-rows.js";
import { readRow } from "../../population/read-row.js";
import type { Row } from "../../population/row.js";
import type { Source } from "../../text/source.js";
import { chooseSubject } from "./choose-subject.js";
import {
  historyColumnMissing,
  historyRubricUnknown,
  historyYearDiffers,
  historyYearUnusable,
} from "./history-diagnostics.js";

/** A score of one year, and the rubric that it is read by. */
export interface RowOfYear {
  /** Four digits, or `2016-2019` where no more is known. */
  readonly year: string;
  readonly rubric: Rubric;
  /** Its score, exact or as published, and its cells: `source`, `note` and whatever else was written. */
  readonly row: Row;
}

/** How the history of a subject is read. */
export interface HistoryOptions {
  /** Finds the rubric of a row: by what its column `rubric` says, or by its year alone; null where there is none. */
  readonly rubricOf: (reference: string | null, year: string) => Rubric | null;
  /** The `id` of the subject, where the table holds several. */
  readonly subject: string | null;
  readonly decimal: "point" | "comma";
}

/** The rows of one subject in the order in which they were written, and what is wrong with the others. */
export interface HistoryTable {
  readonly rows: readonly RowOfYear[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the scores of one subject over years: CSV with a header line, or JSON
 * rows. Columns: `year` and `score` (as published) or `exact`; `rubric` where
 * the year alone does not say which; `id` and `name` of the subject; others,
 * such as `source` and `note`, are kept. A year may stand in several rows, as
 * where papers contradict each other.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const options = { rubricOf: () => rubric, subject: null, decimal: "point" };
 * const { rows } = readHistory({ name: "a.csv", text: "year,score\n2024,62.5\n" }, options);
 * rows.map(({ year, row }) => `${year} ${row.score}`); // => ["2024 62.50"]
 */
export function readHistory(source: Source, { rubricOf, subject, decimal }: HistoryOptions): HistoryTable {
  const { report, diagnostics } = createCollector(source.name);
  const isJson = /^\uFEFF?\s*[[{]/.test(source.text);
  const grid = isJson ? readJsonRows(source, report) : readCsv(source, report);
  const names = new Set(grid?.columns.map(({ name }) => name));
  if (grid === null || !hasColumns(names, report)) return { rows: [], diagnostics };
  const ids = grid.lines.map((line) => cell(line, "id"));
  const own = chooseSubject(ids, subject, report);
  const rows = grid.lines.flatMap((line): readonly RowOfYear[] => {
    const id = cell(line, "id");
    const rubric = id === own ? rubricFor(line, rubricOf, report) : null;
    if (rubric === null) return [];
    const row = readRow(id, line, { rubric, source: source.name, decimal, levels: [] }, report);
    return row === null ? [] : [{ year: cell(line, "year"), rubric, row }];
  });
  return { rows, diagnostics };
}

function cell({ cells }: GridLine, column: string): string {
  return cells.get(column)?.text.trim() ?? "";
}

function hasColumns(names: ReadonlySet<string>, report: Report): boolean {
  const lacksYear = !names.has("year");
  const lacksScore = !names.has("score") && !names.has("exact");
  if (lacksYear) report(historyColumnMissing, null, { column: "year", or: null });
  if (lacksScore) report(historyColumnMissing, null, { column: "score", or: "exact" });
  return !lacksYear && !lacksScore;
}

/** The rubric by which a line is read; null where there is none, which is reported. */
function rubricFor(line: GridLine, rubricOf: HistoryOptions["rubricOf"], report: Report): Rubric | null {
  const { number: row, span, cells } = line;
  const [year, named] = [cell(line, "year"), cell(line, "rubric")];
  if (!/^[0-9]{4}$/.test(year)) {
    report(historyYearUnusable, cells.get("year")?.span ?? span, { row, text: year });
    return null;
  }
  const reference = named === "" ? null : named;
  const place = (reference === null ? cells.get("year")?.span : cells.get("rubric")?.span) ?? span;
  const rubric = rubricOf(reference, year);
  if (rubric === null) report(historyRubricUnknown, place, { row, year, rubric: reference });
  else if (!isOfYear(rubric, year)) {
    report(historyYearDiffers, place, { row, year, rubric: `${rubric.id}@${rubric.year}` });
    return null;
  }
  return rubric;
}

/** Whether a year is that of a rubric, or one of those in which it stayed the same. */
function isOfYear({ year }: Rubric, text: string): boolean {
  const [from = year, to = from] = year.split("-");
  return text >= from && text <= to;
}
