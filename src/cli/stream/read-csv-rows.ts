import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Rubric } from "../../model/rubric.js";
import { quoteOpen } from "../../population/table-diagnostics.js";
import { match } from "../../text/match.js";
import { evidenceTableEmpty } from "./column-diagnostics.js";
import { csvForm } from "./csv-form.js";
import { type CsvRecord, type CsvRecords, createCsvRecords, delimiterOf } from "./csv-records.js";
import type { Chunk } from "./input-file.js";
import { type InputRow, NO_ROW, type RowBatch, WHOLE_ROW } from "./input-row.js";
import { createLineBatch, type LineBatch } from "./line-batch.js";
import { createLineSplitter, type Line } from "./line-splitter.js";
import { createPlainBlock, type PlainBlock } from "./plain-block.js";
import { plainColumns } from "./plain-columns.js";
import { readColumns } from "./read-columns.js";
import { createPlainLines, type PlainLines } from "./read-plain-lines.js";
import { refusedText } from "./refused-text.js";
import { rowNotUtf8, rowTooLong } from "./row-diagnostics.js";
import { createTableRows, faultyRow, type TableRows } from "./table-row.js";

/** The longest row that is read, in bytes. */
export const MAX_ROW_SIZE = 1 << 20;

/** Reads a CSV file with a header row, a few rows at a time; its columns are looked at before any row. */
export async function* readCsvRows(
  rubric: Rubric,
  source: string,
  chunks: AsyncIterable<Chunk>,
  most = MAX_ROW_SIZE,
): AsyncGenerator<RowBatch> {
  const table = createTable(rubric, source, most);
  let progress: number | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const refused = refusedText(isFirst, chunk, source);
    if (refused !== null) {
      yield refused;
      return;
    }
    isFirst = false;
    progress = chunk.progress;
    yield* table.read(chunk.bytes, progress);
    if (table.hasFailed()) return;
  }
  yield table.end(progress);
}

interface Table {
  readonly read: (bytes: Uint8Array, progress: number | null) => Iterable<RowBatch>;
  readonly end: (progress: number | null) => RowBatch;
  readonly hasFailed: () => boolean;
}

/** What is known of a table once its header is read. */
interface Header {
  readonly rows: TableRows;
  /** How lines of the simplest kind are read; null where every line is read as a record. */
  readonly plain: { readonly lines: PlainLines; readonly block: PlainBlock } | null;
}

function createTable(rubric: Rubric, source: string, most: number): Table {
  const splitter = createLineSplitter(most);
  let delimiter = ",";
  let records: CsvRecords | null = null;
  let header: Header | null = null;
  let hasFailed = false;
  let number = 0;
  let blank = 0;
  let waitingBlank = 0;
  let collector = createCollector(source);

  const emptyBatch = (): LineBatch => {
    const known = header;
    if (known === null) return createLineBatch(null, () => NO_ROW);
    return createLineBatch(known.plain?.block ?? null, (row, line) =>
      known.rows.row(row, latin(line).split(delimiter)),
    );
  };
  let batch = emptyBatch();
  const finished = (progress: number | null): RowBatch => {
    const { diagnostics: said } = collector;
    const done = batch.finish({ said, progress, blank, locate: header?.rows.locate ?? nowhere });
    batch = emptyBatch();
    collector = createCollector(source);
    blank = 0;
    return done;
  };
  /** Blank rows count once something follows. */
  const countRow = (): void => {
    blank += waitingBlank;
    waitingBlank = 0;
  };
  const take = (record: CsvRecord): void => {
    if (hasFailed) return;
    number += 1;
    if (header === null) {
      header = readHeader(rubric, record, source, most, delimiter, collector.report);
      hasFailed = header === null;
      batch = emptyBatch();
    } else if (isBlank(record)) waitingBlank += 1;
    else {
      countRow();
      batch.add(rowOf(record, number, source, header.rows, most));
    }
  };
  const takeLines = (lines: readonly Line[]): void => {
    for (const line of lines) {
      if (records === null) {
        delimiter = delimiterOf(line.text ?? "");
        records = createCsvRecords(delimiter, most);
      }
      for (const record of records.push(line)) take(record);
    }
  };
  /** Reads a line of the simplest kind; -1 where none begins there. */
  const takePlain = (bytes: Uint8Array, start: number): number => {
    const plain = header?.plain ?? null;
    if (plain === null || splitter.isOpen() || records?.isOpen() === true) return -1;
    const end = plain.lines.read(bytes, start, batch.plainCount());
    if (end < 0) return -1;
    number += 1;
    countRow();
    batch.addPlain(number, plain.lines.subject(), { bytes, start, end });
    return end;
  };
  /** What is read as records at a time: one line where the next one may be of the simplest kind again. */
  const pieceFrom = (bytes: Uint8Array, start: number): number => {
    if (header !== null && header.plain === null) return bytes.length;
    const lineEnd = bytes.indexOf(LINE_FEED, start);
    return lineEnd < 0 ? bytes.length : lineEnd + 1;
  };

  /** Reads on until a batch is full; where it stopped. */
  const fill = (bytes: Uint8Array, from: number): number => {
    let start = from;
    while (start < bytes.length && !batch.isFull() && !hasFailed) {
      const plainEnd = takePlain(bytes, start);
      const end = plainEnd < 0 ? pieceFrom(bytes, start) : plainEnd;
      if (plainEnd < 0) takeLines(splitter.push(bytes.subarray(start, end)));
      start = end;
    }
    return start;
  };

  return {
    read: function* (bytes, progress) {
      for (let start = 0; start < bytes.length && !hasFailed; ) {
        start = fill(bytes, start);
        yield finished(progress);
      }
    },
    end: (progress) => {
      takeLines(splitter.end());
      for (const record of records?.end() ?? []) take(record);
      if (number === 0) collector.report(evidenceTableEmpty, null, {});
      return finished(progress);
    },
    hasFailed: () => hasFailed,
  };
}

const LINE_FEED = 10;

/** A line of ASCII without its end. */
function latin(line: Uint8Array): string {
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("latin1");
  return text.replace(/\r?\n$/, "");
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells?.every((cell) => cell.trim() === "") === true;
}

function nowhere(): typeof WHOLE_ROW {
  return WHOLE_ROW;
}

function readHeader(
  rubric: Rubric,
  record: CsvRecord,
  source: string,
  most: number,
  delimiter: string,
  report: Report,
): Header | null {
  if (record.cells === null) {
    reportRecord(record.fault, 1, most, report);
    return null;
  }
  const columns = readColumns(rubric, record.cells, report);
  if (columns === null) return null;
  const rows = createTableRows(columns, source);
  const found = plainColumns(rubric, columns);
  if (found === null) return { rows, plain: null };
  const block = createPlainBlock(found);
  return { rows, plain: { lines: createPlainLines(csvForm(found, delimiter), block, most), block } };
}

function rowOf(record: CsvRecord, number: number, source: string, rows: TableRows, most: number): InputRow {
  if (record.cells !== null) return rows.row(number, record.cells);
  return faultyRow(number, source, (report) => reportRecord(record.fault, number, most, report));
}

function reportRecord(
  fault: Extract<CsvRecord, { cells: null }>["fault"],
  row: number,
  most: number,
  report: Report,
): void {
  match(fault)
    .with("quote", () => report(quoteOpen, null, { row }))
    .with("too-long", () => report(rowTooLong, null, { most }))
    .with("not-utf-8", () => report(rowNotUtf8, null, {}))
    .exhaustive();
}
