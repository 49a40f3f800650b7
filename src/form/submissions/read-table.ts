import Papa from "papaparse";
import type { Report } from "../../diagnostics/collect.js";
import { quoteOpen, rowRagged, tableEmpty } from "../../population/table-diagnostics.js";
import type { Span } from "../../text/span.js";
import type { RawSubmission } from "./fields.js";
import type { FormFields } from "./form-fields.js";
import { isRejection } from "./service-column.js";
import { submissionTick } from "./submission-row-diagnostics.js";
import { readTableColumns, type TableColumns } from "./table-columns.js";

/**
 * Reads a CSV export of Kobo or ODK Central: with commas, semicolons or tabs,
 * with or without the names of groups in its headers, choices of one question
 * in one cell or in a column each. A row that is no row is reported and the
 * others are read.
 */
export function readTable(text: string, form: FormFields, report: Report): readonly RawSubmission[] {
  const delimiter = delimiterOf(text);
  const [header, ...rows] = rowsOf(text, delimiter);
  if (header === undefined) report(tableEmpty, { start: 0, end: 0 }, {});
  else if (header.cells === null) report(quoteOpen, header.span, { row: 1 });
  if (header === undefined || header.cells === null) return [];
  const spanOf = (column: number): Span => cellSpan(text, header.span, column, delimiter);
  const columns = readTableColumns(header.cells, form, spanOf, report);
  if (columns === null) return [];
  const width = header.cells.length;
  return rows.flatMap(({ cells, span }, index) => {
    const number = index + 2;
    if (cells === null) report(quoteOpen, span, { row: number });
    else if (cells.length === width) return [submissionOf({ text, delimiter, cells, span, number }, columns)];
    else if (!isBlank(cells)) report(rowRagged, span, { row: number, cells: cells.length, columns: width });
    return [];
  });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === "";
}

/** The separator that stands most often in the first line, outside quotes. */
export function delimiterOf(text: string): string {
  const [first = ""] = /^[^\r\n]*/.exec(text) ?? [];
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const countOf = (delimiter: string): number => bare.split(delimiter).length;
  return [";", "\t"].reduce((best, one) => (countOf(one) > countOf(best) ? one : best), ",");
}

/** One record of the text; null cells where a quote is open or misplaced. */
interface Row {
  readonly cells: readonly string[] | null;
  readonly span: Span;
}

/** A file in which so many lines have such a quote is no table. */
const MOST_FAULTS = 100;

/** All records. One with a misplaced quote would swallow those behind it, so reading begins anew on the line after it. */
function rowsOf(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let offset = text.startsWith("\uFEFF") ? 1 : 0;
  let faults = 0;
  while (offset < text.length && faults < MOST_FAULTS) {
    const from = offset;
    let start = from;
    offset = text.length;
    Papa.parse<string[]>(text.slice(from), {
      delimiter,
      step: ({ data, errors, meta }, parser) => {
        if (errors.some(({ type }) => type === "Quotes")) {
          faults += 1;
          offset = lineAfter(text, start);
          rows.push({ cells: null, span: { start, end: offset } });
          parser.abort();
        } else rows.push({ cells: data, span: { start, end: from + meta.cursor } });
        start = from + meta.cursor;
      },
    });
  }
  return rows;
}

function lineAfter(text: string, start: number): number {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = start;
  return found.exec(text) === null ? text.length : found.lastIndex;
}

/** Where a cell of a record stands. */
function cellSpan(text: string, { start, end }: Span, column: number, delimiter: string): Span {
  let offset = start;
  for (let index = 0; offset < end; index += 1) {
    const close = endOfCell(text, offset, end, delimiter);
    if (index === column) return { start: offset, end: close };
    offset = close + 1;
  }
  return { start, end: Math.min(start + 1, end) };
}

function endOfCell(text: string, start: number, end: number, delimiter: string): number {
  let offset = start;
  while (text[offset] === '"') offset = text.indexOf('"', offset + 1) + 1 || end;
  while (offset < end && text[offset] !== delimiter && text[offset] !== "\n" && text[offset] !== "\r") offset += 1;
  return offset;
}

interface Record {
  readonly text: string;
  readonly delimiter: string;
  readonly cells: readonly string[];
  readonly span: Span;
  readonly number: number;
}

function submissionOf(record: Record, { fields, ticks, review }: TableColumns): RawSubmission {
  const { text, delimiter, cells, span, number } = record;
  const cellAt = (column: number | undefined): string | null => {
    const cell = column === undefined ? "" : (cells[column] ?? "");
    return cell.trim() === "" ? null : cell;
  };
  const spanAt = (column: number): Span => cellSpan(text, span, column, delimiter);
  const columnOf = (field: string): number | undefined => fields.get(field) ?? ticks.get(field)?.values().next().value;
  return {
    number,
    span: { start: span.start, end: span.start + 1 },
    isRejected: review.some((column) => isRejection(cells[column])),
    fields: {
      get: (field, report) => {
        const apart = fields.has(field) ? undefined : ticks.get(field);
        return apart === undefined ? cellAt(fields.get(field)) : ticked(apart, cellAt, spanAt, report);
      },
      rounds: () => null,
      spanOf: (field) => {
        const column = columnOf(field);
        return column === undefined ? null : spanAt(column);
      },
    },
  };
}

/** The choices of which the column says yes, as one cell would hold them; null where all are empty. */
function ticked(
  columns: ReadonlyMap<string, number>,
  cellAt: (column: number) => string | null,
  spanAt: (column: number) => Span,
  report: Report,
): string | null {
  const chosen = [...columns].filter(([choice, column]) => {
    const cell = cellAt(column)?.trim().toLowerCase() ?? "0";
    if (!TICKS.has(cell)) report(submissionTick, spanAt(column), { shown: cell, field: choice });
    return TICKS.get(cell) === true;
  });
  return chosen.length === 0 ? null : chosen.map(([choice]) => choice).join(" ");
}

const TICKS: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["0", false],
  ["true", true],
  ["false", false],
]);
