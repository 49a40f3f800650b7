import { isUtf8 } from "node:buffer";
import type { Chunk } from "../stream/input-file.js";
import { MAX_ROW_SIZE } from "../stream/read-csv-rows.js";

/** What a table of the simplest form has; or the first row that has another form. */
export type CsvForm =
  /** How many rows there are, with the header. */
  { readonly ok: true; readonly rows: number } | { readonly ok: false; readonly row: number; readonly fault: string };

/** Takes the bytes of a table as they come. */
interface Scan {
  /** False where there is no need for more. */
  readonly push: (bytes: Uint8Array) => boolean;
  readonly end: () => CsvForm;
}

/**
 * Looks at every byte of a CSV file, whether each row has the form that DuckDB
 * and patuh read alike: as many cells as columns, no empty line, quotes only
 * around whole cells, no line end within them, UTF-8.
 *
 * @param delimiter one ASCII letter
 */
export async function checkCsvForm(chunks: AsyncIterable<Chunk>, delimiter: string, columns: number): Promise<CsvForm> {
  const scan = createScan(delimiter.charCodeAt(0), columns);
  const lines = createUtf8Lines();
  for await (const { bytes } of chunks) {
    if (!scan.push(bytes) || !lines.push(bytes)) break;
  }
  const found = scan.end();
  const isText = lines.end();
  return found.ok && !isText ? { ok: false, row: lines.row(), fault: "not UTF-8" } : found;
}

/** Where in a row a byte stands. */
const STATE = { cellStart: 0, inCell: 1, inQuotes: 2, afterQuote: 3, afterReturn: 4 } as const;

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
const MARK = [0xef, 0xbb, 0xbf];

function createScan(delimiter: number, columns: number): Scan {
  let state: number = STATE.cellStart;
  let cells = 1;
  let row = 1;
  let length = 0;
  let position = 0;
  let fault: CsvForm | null = null;
  /** Whether lines end with a carriage return, too; null before the first has ended. */
  let isReturned: boolean | null = null;
  const fail = (reason: string): void => {
    fault ??= { ok: false, row, fault: reason };
  };
  const endRow = (): void => {
    if (cells !== columns) fail(`${cells} cells, ${columns} columns`);
    if (columns === 1 && length <= 1) fail("an empty line");
    if (length > MAX_ROW_SIZE) fail(`more than ${MAX_ROW_SIZE} bytes`);
    row += 1;
    cells = 1;
    length = 0;
    state = STATE.cellStart;
  };
  const endLine = (): void => {
    const withReturn = state === STATE.afterReturn;
    if (isReturned !== null && isReturned !== withReturn) fail("line ends of two kinds");
    isReturned = withReturn;
    endRow();
  };
  const inQuotes = (byte: number): void => {
    if (byte === QUOTE) state = STATE.afterQuote;
    else if (byte === LINE_FEED || byte === RETURN) fail("a line end in quotes");
  };
  const quote = (): void => {
    if (state === STATE.inCell) fail("a quote within a cell");
    state = STATE.inQuotes;
  };
  const outside = (byte: number): void => {
    if (state === STATE.afterReturn) fail("a carriage return");
    if (byte === delimiter) {
      cells += 1;
      state = STATE.cellStart;
    } else if (byte === RETURN) state = STATE.afterReturn;
    else if (byte === QUOTE) quote();
    else if (state === STATE.afterQuote) fail("letters behind a quote");
    else state = STATE.inCell;
  };
  const take = (byte: number): void => {
    if (byte === 0) fail("a byte 0");
    if (state === STATE.inQuotes) inQuotes(byte);
    else if (byte === LINE_FEED) endLine();
    else outside(byte);
  };
  return {
    push: (bytes) => {
      const start = position === 0 && MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0;
      for (let index = start; index < bytes.length && fault === null; index += 1) {
        const byte = bytes[index] as number;
        length += 1;
        // Most bytes are letters and digits within a cell.
        if (byte > QUOTE && byte !== delimiter && state <= STATE.inCell) state = STATE.inCell;
        else take(byte);
      }
      position += bytes.length;
      if (length > MAX_ROW_SIZE) fail(`more than ${MAX_ROW_SIZE} bytes`);
      return fault === null;
    },
    end: () => {
      if (state === STATE.inQuotes) fail("a quote that is not closed");
      if (state === STATE.afterReturn) fail("a carriage return");
      if (length > 0) endRow();
      return fault ?? { ok: true, rows: row - 1 };
    },
  };
}

/** Looks whether whole lines are UTF-8. */
interface Utf8Lines {
  readonly push: (bytes: Uint8Array) => boolean;
  readonly end: () => boolean;
  /** The row in which the first lines begin that are none. */
  readonly row: () => number;
}

function createUtf8Lines(): Utf8Lines {
  let open: Uint8Array = new Uint8Array(0);
  let row = 1;
  let isText = true;
  const look = (bytes: Uint8Array): void => {
    if (isUtf8(bytes)) row += count(bytes);
    else {
      isText = false;
      for (let start = 0; ; row += 1) {
        const end = bytes.indexOf(LINE_FEED, start) + 1;
        if (end === 0 || !isUtf8(bytes.subarray(start, end))) return;
        start = end;
      }
    }
  };
  return {
    push: (bytes) => {
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      const whole = Buffer.concat([open, bytes.subarray(0, end)]);
      if (end > 0) look(whole);
      open = end > 0 ? bytes.subarray(end) : Buffer.concat([open, bytes]);
      return isText;
    },
    end: () => {
      if (isText) look(open);
      return isText;
    },
    row: () => row,
  };
}

function count(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) found += 1;
  return found;
}
