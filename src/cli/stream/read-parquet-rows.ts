import { type FileMetaData, parquetMetadataAsync, parquetRead, type SchemaElement } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Rubric } from "../../model/rubric.js";
import { createFillPlainBlock, type FillPlainBlock, type StoredRows } from "./fill-plain-block.js";
import type { InputFile } from "./input-file.js";
import { batchOf, type InputRow, type RowBatch, WHOLE_ROW } from "./input-row.js";
import { type ParquetColumn, parquetColumn, parquetType } from "./parquet-cell.js";
import { BLOCK_ROWS, createPlainBlock } from "./plain-block.js";
import { plainColumns } from "./plain-columns.js";
import { type Column, readColumns } from "./read-columns.js";
import { parquetColumnType, parquetEmpty, parquetUnreadable, rowGroupTooLarge, rowNotUtf8 } from "./row-diagnostics.js";
import { createTableRows, faultyRow, type TableRows } from "./table-row.js";

/** The largest row group that is read, in bytes before compression. */
export const MAX_ROW_GROUP_SIZE = 512 * 1024 * 1024;

/** Reads a Parquet file, one row group after the other; its columns are those of a CSV file, with types. */
export async function* readParquetRows(
  rubric: Rubric,
  input: InputFile,
  most = MAX_ROW_GROUP_SIZE,
): AsyncGenerator<RowBatch> {
  const { report, diagnostics } = createCollector(input.name);
  const opened = await openParquet(rubric, input, most, report);
  if (opened === null) {
    yield failed(diagnostics);
    return;
  }
  yield batchOf([], { said: diagnostics, progress: 0, blank: 0, locate: opened.rows.locate });
  const total = Number(opened.metadata.num_rows);
  let start = 0;
  for (const group of opened.metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const read = await readGroup(input, opened, start, end);
    if (!read.ok) {
      yield failed(unreadable(input.name, read.reason));
      return;
    }
    for (let from = start; from < end; from += BLOCK_ROWS) {
      const to = Math.min(end, from + BLOCK_ROWS);
      const stored = storedRows(read.cells, opened, from, to, start);
      yield { ...rowsOf(stored, opened, input.name), said: [], progress: to / total, blank: 0 };
    }
    start = end;
  }
}

/** A Parquet file whose columns are known. */
interface Table {
  readonly metadata: FileMetaData;
  /** The schema as it stands in the file, its root first. */
  readonly elements: readonly SchemaElement[];
  /** What the columns mean. */
  readonly named: readonly Column[];
  readonly columns: readonly ParquetColumn[];
  readonly rows: TableRows;
  /** Lays out rows side by side; null where they are scored one by one. */
  readonly fill: FillPlainBlock | null;
}

/** Reads what the columns of a Parquet file are; null, and a report, where it cannot be used. */
export async function openParquet(
  rubric: Rubric,
  input: InputFile,
  most: number,
  report: Report,
): Promise<Table | null> {
  if (input.identity?.size === 0) {
    report(parquetEmpty, null, {});
    return null;
  }
  const read = await attempt(() => parquetMetadataAsync(fileOf(input)));
  if (!read.ok) {
    report(parquetUnreadable, null, { reason: read.reason });
    return null;
  }
  const metadata = read.value;
  const size = Math.max(0, ...metadata.row_groups.map((group) => Number(group.total_byte_size)));
  if (size > most) report(rowGroupTooLarge, null, { size, most });
  const [root, ...elements] = metadata.schema;
  // Columns of groups are counted with them: what follows a group belongs to it.
  const found = elements.map((element) => ({ element, column: parquetColumn(element) }));
  for (const { element, column } of found)
    if (column === null) report(parquetColumnType, null, { column: element.name, type: parquetType(element) });
  const columns = found.flatMap(({ column }) => column ?? []);
  if (root === undefined || size > most || columns.length < found.length) return null;
  const named = readColumns(
    rubric,
    elements.map(({ name }) => name),
    report,
  );
  if (named === null) return null;
  const schema = [root, ...columns.map(({ element }) => element)];
  const plain = plainColumns(rubric, named);
  const fill = plain === null ? null : createFillPlainBlock(plain, createPlainBlock(plain));
  return {
    metadata: { ...metadata, schema },
    elements: metadata.schema,
    named,
    columns,
    rows: createTableRows(named, input.name),
    fill,
  };
}

/** What stands in each column of a row group, as it was stored. */
type StoredColumns = readonly ArrayLike<unknown>[];

type Group = { readonly ok: true; readonly cells: StoredColumns } | { readonly ok: false; readonly reason: string };

async function readGroup(
  input: InputFile,
  { metadata, columns }: Table,
  rowStart: number,
  rowEnd: number,
): Promise<Group> {
  const pieces = new Map<string, readonly Piece[]>();
  const read = await attempt(() =>
    parquetRead({
      file: fileOf(input),
      metadata,
      rowStart,
      rowEnd,
      compressors,
      utf8: false,
      parsers: { stringFromBytes: (bytes) => bytes },
      onChunk: ({ columnName, columnData, rowStart: from }) => {
        pieces.set(columnName, [...(pieces.get(columnName) ?? []), { from: from - rowStart, data: columnData }]);
      },
    }),
  );
  if (!read.ok) return read;
  const cells = columns.map(({ element }) => joined(pieces.get(element.name) ?? [], rowEnd - rowStart));
  const whole = cells.filter((column) => column !== null);
  return whole.length === cells.length
    ? { ok: true, cells: whole }
    : { ok: false, reason: "a column has too few values" };
}

type Piece = { readonly from: number; readonly data: ArrayLike<unknown> };

/** The pieces of a column as one; null where there are fewer values than rows. */
function joined(pieces: readonly Piece[], length: number): ArrayLike<unknown> | null {
  const [first] = pieces;
  if (first !== undefined && first.from === 0 && first.data.length >= length) return first.data;
  const all: unknown[] = new Array(length).fill(null);
  let found = 0;
  for (const { from, data } of pieces) {
    for (let place = 0; place < data.length && from + place < length; place += 1) all[from + place] = data[place];
    found += data.length;
  }
  return found < length ? null : all;
}

/** Rows of a group, from one of the file to before another. */
function storedRows(
  cells: StoredColumns,
  { columns }: Table,
  from: number,
  to: number,
  groupStart: number,
): StoredRows {
  return {
    first: from + 1,
    length: to - from,
    cellAt: (column, place) => columns[column]?.readCell(cells[column]?.[from - groupStart + place]),
  };
}

function rowsOf(
  stored: StoredRows,
  { columns, rows, fill }: Table,
  source: string,
): Pick<RowBatch, "length" | "rowAt" | "plain" | "locate"> {
  const rowAt = (place: number): InputRow => {
    const cells = columns.map((_, column) => stored.cellAt(column, place));
    const number = stored.first + place;
    if (cells.some((cell) => cell instanceof Uint8Array))
      return faultyRow(number, source, (report) => report(rowNotUtf8, null, {}), cells);
    return rows.row(number, cells);
  };
  return { length: stored.length, rowAt, plain: fill === null ? null : fill(stored), locate: rows.locate };
}

function fileOf({ identity, slice }: InputFile): {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
} {
  const byteLength = identity?.size ?? 0;
  return { byteLength, slice: (start, end = byteLength) => slice(start < 0 ? byteLength + start : start, end) };
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** What the reader says of a file that is no whole Parquet file; what the system says is thrown on. */
async function attempt<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (!(error instanceof Error) || "code" in error) throw error;
    return { ok: false, reason: error.message };
  }
}

function failed(said: readonly Diagnostic[]): RowBatch {
  return batchOf([], { said, progress: null, blank: 0, locate: () => WHOLE_ROW });
}

function unreadable(source: string, reason: string): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(source);
  report(parquetUnreadable, null, { reason });
  return diagnostics;
}
