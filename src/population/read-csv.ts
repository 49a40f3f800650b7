import Papa from "papaparse";
import type { Report } from "../diagnostics/collect.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { Cell, Delimiter, Grid, GridLine } from "./grid.js";
import { quoteOpen, rowEmpty, rowRagged, tableEmpty } from "./table-diagnostics.js";

/** What one record of the file came to. */
interface Row {
  /** As a spreadsheet counts: the header is 1. */
  readonly number: number;
  readonly span: Span;
  readonly cells: readonly Cell[];
}

/**
 * Reads a CSV text with a header line. Commas, semicolons and tabs are told
 * apart by the header; a byte order mark is passed over. Rows that have not one
 * cell for each column are reported and named in `ragged`.
 *
 * @returns null where not even the header can be used
 */
export function readCsv(source: Source, report: Report): Grid | null {
  const base = source.text.startsWith("\uFEFF") ? 1 : 0;
  const text = source.text.slice(base);
  const delimiter = delimiterOf(text);
  const { rows, faults } = parse(text, delimiter, base);
  for (const { span, number } of faults) report(quoteOpen, span, { row: number });
  const [header, ...others] = rows;
  if (header === undefined || isEmpty(header)) {
    report(tableEmpty, { start: 0, end: 0 }, {});
    return null;
  }
  const width = header.cells.length;
  const lines: GridLine[] = [];
  const ragged = faults.map(({ number }) => number);
  const last = others.findLastIndex((row) => !isEmpty(row));
  for (const row of others.slice(0, last + 1)) {
    const { number, span, cells } = row;
    if (isEmpty(row)) report(rowEmpty, span, { row: number });
    else if (cells.length === width) lines.push({ number, span, cells: named(header, cells) });
    else {
      report(rowRagged, span, { row: number, cells: cells.length, columns: width });
      ragged.push(number);
    }
  }
  return {
    columns: header.cells.map(({ text: name, span }) => ({ name: name.trim(), span })),
    lines,
    ragged,
    delimiter,
  };
}

/** The delimiter that stands most often in the first line, outside quotes; a comma where there is none. */
function delimiterOf(text: string): Delimiter {
  const [first = ""] = /^[^\r\n]*/.exec(text) ?? [];
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const countOf = (delimiter: string): number => bare.split(delimiter).length;
  return ([";", "\t"] as const).reduce<Delimiter>((best, one) => (countOf(one) > countOf(best) ? one : best), ",");
}

/** A quote that is not closed, or not where a cell ends. */
type Fault = Pick<Row, "number" | "span">;

/** A file in which every line has such a quote is no table. */
const MOST_FAULTS = 100;

/**
 * All rows. One with a misplaced quote would swallow those behind it, so
 * reading begins anew on the line after it.
 */
function parse(
  text: string,
  delimiter: Delimiter,
  base: number,
): { readonly rows: readonly Row[]; readonly faults: readonly Fault[] } {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let offset = 0;
  while (offset < text.length && faults.length < MOST_FAULTS) {
    const from = offset;
    let start = from;
    offset = text.length;
    Papa.parse<string[]>(text.slice(from), {
      delimiter,
      step: ({ data, errors, meta }, parser) => {
        const number = rows.length + faults.length + 1;
        const fault = errors.find(({ type }) => type === "Quotes");
        const end = from + meta.cursor;
        if (fault === undefined) rows.push(rowAt(text, data, { start, end }, number, delimiter, base));
        else {
          // The index is that of what stands behind the opening quote.
          const at = from + (fault.index ?? start - from + 1) - 1;
          faults.push({ number, span: { start: base + at, end: base + at + 1 } });
          offset = lineAfter(text, start);
          parser.abort();
        }
        start = end;
      },
    });
  }
  return { rows, faults };
}

function lineAfter(text: string, start: number): number {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = start;
  return found.exec(text) === null ? text.length : found.lastIndex;
}

function rowAt(
  text: string,
  data: readonly string[],
  place: Span,
  number: number,
  delimiter: Delimiter,
  base: number,
): Row {
  const line = text.slice(place.start, place.end).replace(/[\r\n]+$/, "");
  const span = { start: base + place.start, end: base + place.start + line.length };
  let offset = place.start;
  const cells = data.map((cell): Cell => {
    const length = text[offset] === '"' ? cell.replaceAll('"', '""').length + 2 : cell.length;
    const start = base + offset;
    offset += length + delimiter.length;
    return { text: cell, span: { start, end: Math.min(start + length, span.end) } };
  });
  return { number, span, cells };
}

function isEmpty({ cells }: Row): boolean {
  return cells.every(({ text }) => text.trim() === "");
}

function named(header: Row, cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  return new Map(
    header.cells.flatMap(({ text }, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [[text.trim(), cell] as const];
    }),
  );
}
