import { createCollector } from "../../diagnostics/collect.js";
import type { Rubric } from "../../model/rubric.js";
import { quoteOpen } from "../../population/table-diagnostics.js";
import { match } from "../../text/match.js";
import { evidenceTableEmpty } from "./column-diagnostics.js";
import { type CsvRecord, type CsvRecords, createCsvRecords, delimiterOf } from "./csv-records.js";
import type { Chunk } from "./input-file.js";
import { type InputRow, type RowBatch, WHOLE_ROW } from "./input-row.js";
import { createLineSplitter, type Line } from "./line-splitter.js";
import { readColumns } from "./read-columns.js";
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
  const splitter = createLineSplitter(most);
  const table = createTable(rubric, source, most);
  let progress: number | null = null;
  for await (const chunk of chunks) {
    progress = chunk.progress;
    const batch = table.read(splitter.push(chunk.bytes), progress);
    yield batch;
    if (table.hasFailed()) return;
  }
  yield table.read(splitter.end(), progress);
  if (!table.hasFailed()) yield table.end(progress);
}

interface Table {
  readonly read: (lines: readonly Line[], progress: number | null) => RowBatch;
  readonly end: (progress: number | null) => RowBatch;
  readonly hasFailed: () => boolean;
}

function createTable(rubric: Rubric, source: string, most: number): Table {
  let records: CsvRecords | null = null;
  let rows: TableRows | null = null;
  let hasFailed = false;
  let number = 0;
  let waitingBlank = 0;

  const batchOf = (found: readonly CsvRecord[], progress: number | null): RowBatch => {
    const { report, diagnostics } = createCollector(source);
    const read: InputRow[] = [];
    let blank = 0;
    for (const record of found) {
      number += 1;
      if (hasFailed) break;
      if (rows === null) rows = readHeader(rubric, record, source, most, report);
      else if (isBlank(record)) waitingBlank += 1;
      else {
        // Blank rows count once something follows.
        blank += waitingBlank;
        waitingBlank = 0;
        read.push(rowOf(record, number, source, rows, most));
      }
      hasFailed = rows === null;
    }
    return { rows: read, said: diagnostics, progress, blank, locate: rows?.locate ?? nowhere };
  };

  return {
    read: (lines, progress) => {
      const [first] = lines;
      if (first !== undefined) records ??= createCsvRecords(delimiterOf(first.text ?? ""), most);
      const reader = records;
      return batchOf(reader === null ? [] : lines.flatMap((line) => reader.push(line)), progress);
    },
    end: (progress) => {
      const last = batchOf(records?.end() ?? [], progress);
      if (number > 0) return last;
      const { report, diagnostics } = createCollector(source);
      report(evidenceTableEmpty, null, {});
      return { ...last, said: diagnostics };
    },
    hasFailed: () => hasFailed,
  };
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells?.every((cell) => cell.trim() === "") === true;
}

function nowhere(): typeof WHOLE_ROW {
  return WHOLE_ROW;
}

type Report = ReturnType<typeof createCollector>["report"];

function readHeader(rubric: Rubric, record: CsvRecord, source: string, most: number, report: Report): TableRows | null {
  if (record.cells === null) {
    reportRecord(record.fault, 1, most, report);
    return null;
  }
  const columns = readColumns(rubric, record.cells, report);
  return columns === null ? null : createTableRows(columns, source);
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
