import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { UNPRINTABLE } from "../text/printable.js";
import type { Source } from "../text/source.js";
import { addTo } from "./add-to.js";
import type { Delimiter, Grid, GridLine } from "./grid.js";
import { levelNames } from "./level-names.js";
import { readCsv } from "./read-csv.js";
import { readHeader } from "./read-header.js";
import { readJsonRows } from "./read-json-rows.js";
import { readRow } from "./read-row.js";
import type { Row } from "./row.js";
import { rowIdMissing, rowIdRepeated, rowNameUnusable, rowsOfOtherYear } from "./row-diagnostics.js";

/** A table of scores as it was read: what can be used, and what cannot. */
export interface Table {
  /** The names of the columns, in the order in which they were written. */
  readonly columns: readonly string[];
  /** What stands between two cells; null for JSON. */
  readonly delimiter: Delimiter | null;
  /** In the order of the text. */
  readonly rows: readonly Row[];
  readonly refused: readonly RefusedRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A row that cannot be used, as far as it could be read; `diagnostics` of the table says why. */
export interface RefusedRow {
  /** As a spreadsheet counts: the header of a CSV file is 1; in JSON the first object is. */
  readonly number: number;
  readonly id: string | null;
  /** What it belongs to: a mean without it would be wrong. */
  readonly within: Readonly<Record<string, string>>;
}

/** How a table is read. */
export interface TableOptions {
  /** What stands before the decimals in the whole table; `point` where it is not given. */
  readonly decimal?: "point" | "comma";
}

const OPTIONS: OptionRules<TableOptions> = {
  decimal: { words: '"point" or "comma"', isFit: (value) => value === "point" || value === "comma" },
};

/**
 * Reads a table of scores: CSV with a header line (comma, semicolon or tab), a
 * JSON list of objects, or one object per line.
 *
 * Columns: `id` and `score` (as published) or `exact`; `name`, `year`, and
 * `excluded` with a reason in words for a row that does not count; one column
 * for each level that a row belongs to, called as in the rubric, and one for
 * each fact. Others are kept in `cells`. Never throws for a bad table: every
 * problem comes back as a diagnostic, and the other rows stay.
 *
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const read = readTable(rubric, { name: "scores.csv", text: "id,score\na,62.5\nb,6x\n" });
 * read.rows.map(({ id, score }) => `${id} ${score}`); // => ["a 62.50"]
 * read.diagnostics[0].code; // => "PTH5073"
 */
export function readTable(rubric: Rubric, source: Source, options: TableOptions = {}): Table {
  checkOptions("readTable", options, OPTIONS);
  const { report, diagnostics } = createCollector(source.name);
  const isJson = /^\uFEFF?\s*[[{]/.test(source.text);
  const grid = isJson ? readJsonRows(source, report) : readCsv(source, report);
  if (grid === null) return { columns: [], delimiter: null, rows: [], refused: [], diagnostics };
  const { columns, delimiter, ragged } = grid;
  const unread = ragged.map((number) => ({ number, id: null, within: {} }));
  // In JSON the keys of the rows are the header: where no row can be read there is none to speak of.
  const isWithoutHeader = isJson && grid.lines.length === 0;
  const isReadable = !isWithoutHeader && readHeader(rubric, grid, report);
  const { rows, refused } = isReadable
    ? readRows(rubric, grid, source.name, options.decimal ?? "point", report)
    : { rows: [], refused: [] };
  return {
    columns: columns.map(({ name }) => name).filter((name) => name !== ""),
    delimiter,
    rows,
    refused: [...refused, ...unread].toSorted((a, b) => a.number - b.number),
    diagnostics,
  };
}

function readRows(
  rubric: Rubric,
  { lines, columns }: Grid,
  source: string,
  decimal: "point" | "comma",
  report: Report,
): { readonly rows: readonly Row[]; readonly refused: readonly RefusedRow[] } {
  const facts = new Set(rubric.facts.map(({ name }) => name));
  const levels = levelNames(rubric)
    .slice(1)
    .filter((level) => !facts.has(level) && columns.some(({ name }) => name === level));
  const isOfYear = yearsOf(rubric);
  const strays = new Map<string, GridLine[]>();
  const seen = new Map<string, GridLine>();
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const line of lines) {
    const id = line.cells.get("id")?.text.trim() ?? "";
    const year = line.cells.get("year")?.text.trim() ?? "";
    const isStray = year !== "" && !isOfYear(year);
    if (isStray) addTo(strays, year, line);
    const isNamed = !isStray && reportNames(line, ["id", ...levels], report) && reportId(id, line, seen, report);
    const row = isNamed ? readRow(id, line, { rubric, source, decimal, levels }, report) : null;
    if (row === null) refused.push(refusedRow(id, line, levels));
    else rows.push(row);
  }
  for (const [year, [first, ...more]] of strays) {
    const place = first?.cells.get("year")?.span ?? null;
    report(rowsOfOtherYear, place, { year, rows: more.length + 1, rubric: `${rubric.id}@${rubric.year}` });
  }
  return { rows, refused };
}

/** Whether a year is that of the rubric, or one of those in which it stayed the same. */
function yearsOf({ year }: Rubric): (text: string) => boolean {
  const [from = year, to = from] = year.split("-");
  return (text) => text === year || (/^[0-9]{4}$/.test(text) && text >= from && text <= to);
}

/** Reports names that no screen can show. */
function reportNames({ number, span, cells }: GridLine, columns: readonly string[], report: Report): boolean {
  const unusable = columns.flatMap((column) => {
    const cell = cells.get(column);
    const text = cell?.text.trim() ?? "";
    return UNPRINTABLE.test(text) || text.length > MOST_CHARACTERS ? [{ column, text, place: cell?.span ?? span }] : [];
  });
  for (const { column, text, place } of unusable) report(rowNameUnusable, place, { row: number, column, text });
  return unusable.length === 0;
}

const MOST_CHARACTERS = 200;

/** Reports an id that is missing, or that another row has. */
function reportId(id: string, line: GridLine, seen: Map<string, GridLine>, report: Report): boolean {
  const place = line.cells.get("id")?.span ?? line.span;
  const first = seen.get(id);
  if (id === "") report(rowIdMissing, line.span, { row: line.number });
  else if (first === undefined) seen.set(id, line);
  else {
    const related = [{ span: first.cells.get("id")?.span ?? first.span, label: FIRST }];
    report(rowIdRepeated, place, { row: line.number, id, first: first.number }, { related });
  }
  return id !== "" && first === undefined;
}

const FIRST = { id: "pertama kali di sini", en: "first here" };

function refusedRow(id: string, { number, cells }: GridLine, levels: readonly string[]): RefusedRow {
  const within = levels.flatMap((level) => {
    const parent = cells.get(level)?.text.trim() ?? "";
    return parent === "" ? [] : [[level, parent] as const];
  });
  return { number, id: id === "" ? null : id, within: Object.fromEntries(within) };
}
