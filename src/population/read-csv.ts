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
  const { rows, unclosed } = parse(text, delimiter, base);
  if (unclosed !== null) report(quoteOpen, unclosed.span, { row: unclosed.number });
  const [header, ...others] = rows;
  if (header === undefined || isEmpty(header)) {
    report(tableEmpty, { start: 0, end: 0 }, {});
    return null;
  }
  const width = header.cells.length;
  const lines: GridLine[] = [];
  const ragged = unclosed === null ? [] : [unclosed.number];
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

/** All rows up to the one whose quote is not closed, which would swallow the rest of the file. */
function parse(
  text: string,
  delimiter: Delimiter,
  base: number,
): { readonly rows: readonly Row[]; readonly unclosed: Pick<Row, "number" | "span"> | null } {
  const rows: Row[] = [];
  let unclosed: Pick<Row, "number" | "span"> | null = null;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      const number = rows.length + 1;
      const fault = errors.find(({ type }) => type === "Quotes");
      if (fault === undefined) rows.push(rowAt(text, data, { start, end: meta.cursor }, number, delimiter, base));
      else {
        const at = base + (fault.index ?? start);
        unclosed = { number, span: { start: at, end: at + 1 } };
        parser.abort();
      }
      start = meta.cursor;
    },
  });
  return { rows, unclosed };
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
