import Papa from "papaparse";
import type { Line } from "./line-splitter.js";

/** One record of a CSV file, or why its line is none. */
export type CsvRecord =
  | { readonly cells: readonly string[] }
  | { readonly cells: null; readonly fault: "quote" | "too-long" | "not-utf-8" };

/** Takes lines as they come and gives the records that are whole. */
export interface CsvRecords {
  readonly push: (line: Line) => readonly CsvRecord[];
  /** Whether a quoted cell has begun that goes on on the next line. */
  readonly isOpen: () => boolean;
  /** What is left when no more lines come: the lines of a quote that was never closed. */
  readonly end: () => readonly CsvRecord[];
}

/**
 * Puts lines together to records: a quoted cell may hold line ends. A record
 * whose quote is not closed within `most` characters, or is closed in the
 * middle of a cell, would swallow what follows, so its first line is a fault
 * and reading begins anew on the line after it.
 */
export function createCsvRecords(delimiter: string, most: number): CsvRecords {
  let open = nothingOpen();

  /** What one more line brings; null lets the open record be read again without its first line. */
  const take = (line: Line): readonly CsvRecord[] | null => {
    const isOpen = open.lines.length > 0;
    if (line.text === null) return isOpen ? null : [{ cells: null, fault: line.fault }];
    return isOpen || line.text.includes('"') ? takeQuoted(line.text) : [{ cells: line.text.split(delimiter) }];
  };
  const takeQuoted = (text: string): readonly CsvRecord[] | null => {
    const { lines } = open;
    lines.push(text);
    open = { lines, length: open.length + text.length + 1, isInside: endsInside(text, open.isInside, delimiter) };
    if (open.isInside) return open.length > most ? null : [];
    const cells = cellsOf(lines.join("\n"), delimiter);
    if (cells === null) return null;
    open = nothingOpen();
    return [{ cells }];
  };
  /** Takes the open lines away, the first of which is a fault, and gives the others back. */
  const giveUp = (): readonly Line[] => {
    const [, ...others] = open.lines;
    open = nothingOpen();
    return others.map((text) => ({ text }));
  };
  const read = (lines: readonly Line[]): readonly CsvRecord[] => {
    const found: CsvRecord[] = [];
    // The last one is read first: lines that are read again stand before those that follow.
    const waiting = lines.toReversed();
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      const taken = take(line);
      for (const record of taken ?? [OPEN_QUOTE]) found.push(record);
      if (taken !== null) continue;
      // A line that is no text was not put to the open ones.
      if (line.text === null) waiting.push(line);
      for (const again of giveUp().toReversed()) waiting.push(again);
    }
    return found;
  };

  return {
    push: (line) => read([line]),
    isOpen: () => open.lines.length > 0,
    end: () => {
      const found: CsvRecord[] = [];
      while (open.lines.length > 0) found.push(OPEN_QUOTE, ...read(giveUp()));
      return found;
    },
  };
}

/** The lines of a record that is not whole yet. */
interface OpenRecord {
  readonly lines: string[];
  readonly length: number;
  readonly isInside: boolean;
}

function nothingOpen(): OpenRecord {
  return { lines: [], length: 0, isInside: false };
}

const OPEN_QUOTE: CsvRecord = { cells: null, fault: "quote" };

/** The delimiter of a table, as its first line shows it; a comma where there is only one column. */
export function delimiterOf(header: string): string {
  return Papa.parse(header, { delimitersToGuess: [",", ";", "\t"] }).meta.delimiter;
}

/** Whether a quoted cell is still open at the end of a line. Only a quote at the beginning of a cell opens one. */
function endsInside(text: string, wasInside: boolean, delimiter: string): boolean {
  let isInside = wasInside;
  let offset = 0;
  while (offset < text.length || isInside) {
    if (!isInside && text[offset] === '"') {
      isInside = true;
      offset += 1;
    }
    if (isInside) {
      const end = endOfQuoted(text, offset);
      if (end < 0) return true;
      isInside = false;
      offset = end;
    }
    const next = text.indexOf(delimiter, offset);
    if (next < 0) return false;
    offset = next + 1;
  }
  return isInside;
}

/** Behind the quote that closes a cell, or -1 where none does; two quotes are one that belongs to the cell. */
function endOfQuoted(text: string, start: number): number {
  let offset = start;
  for (;;) {
    const quote = text.indexOf('"', offset);
    if (quote < 0) return -1;
    if (text[quote + 1] !== '"') return quote + 1;
    offset = quote + 2;
  }
}

/** The cells of one record, or null where letters follow a closing quote. */
function cellsOf(record: string, delimiter: string): readonly string[] | null {
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: "\n" });
  const [cells] = data;
  return data.length === 1 && cells !== undefined && errors.length === 0 ? cells : null;
}
