import { resolve } from "node:path";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Rubric } from "../../model/rubric.js";
import { DUCKDB } from "../../sql/dialects/duckdb.js";
import { evidenceTableEmpty } from "../stream/column-diagnostics.js";
import { createCsvRecords, delimiterOf } from "../stream/csv-records.js";
import type { InputFile } from "../stream/input-file.js";
import type { InputKind } from "../stream/input-kind.js";
import { createLineSplitter } from "../stream/line-splitter.js";
import { parquetType } from "../stream/parquet-cell.js";
import { plainColumns } from "../stream/plain-columns.js";
import { type Column, readColumns } from "../stream/read-columns.js";
import { MAX_ROW_SIZE } from "../stream/read-csv-rows.js";
import { MAX_ROW_GROUP_SIZE, openParquet } from "../stream/read-parquet-rows.js";
import { checkCsvForm } from "./check-csv-form.js";
import { duckdbColumnType, duckdbForm, duckdbRubric } from "./duckdb-diagnostics.js";
import type { FileSource, StoredColumn, StoredType } from "./duckdb-query.js";
import { storedType } from "./stored-type.js";

/** A file that DuckDB reads as patuh does, and what its columns mean. */
export interface DuckdbSource extends FileSource {
  readonly named: readonly Column[];
  /** By column whether whole numbers are stored in 64 bits. */
  readonly isWide: readonly boolean[];
  /** Whether rows that hold nothing are passed over. */
  readonly passesBlank: boolean;
  /** The number of the first row, and how many there are. */
  readonly first: number;
  readonly total: number;
}

/** A source with what there is to say of its columns; null where it cannot be used, which the diagnostics say. */
export interface OpenedSource {
  readonly source: DuckdbSource | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks whether DuckDB reads a file as patuh does: of a table of text at every byte, of Parquet at the types of its columns. */
export async function openSource(
  rubric: Rubric,
  input: InputFile,
  kind: Exclude<InputKind, "ndjson">,
): Promise<OpenedSource> {
  const { report, diagnostics } = createCollector(input.name);
  const source = await (kind === "csv" ? openCsv : openTyped)(rubric, input, report);
  return { source: hasErrors(diagnostics) ? null : source, diagnostics };
}

async function openCsv(rubric: Rubric, input: InputFile, report: Report): Promise<DuckdbSource | null> {
  const header = await firstLine(input);
  if (header === null) {
    report(evidenceTableEmpty, null, {});
    return null;
  }
  const delimiter = delimiterOf(header);
  const [record, ...others] = createCsvRecords(delimiter, MAX_ROW_SIZE).push({ text: header });
  if (record?.cells == null || others.length > 0) {
    report(duckdbForm, null, { row: 1, fault: "a quote that is not closed" });
    return null;
  }
  const named = readColumns(rubric, record.cells, report);
  const columns = named === null ? null : storedColumns(rubric, named, () => "text", report);
  if (named === null || columns === null) return null;
  const form = await checkCsvForm(input.chunks(), delimiter, named.length);
  if (!form.ok) {
    report(duckdbForm, null, { row: form.row, fault: form.fault });
    return null;
  }
  const types = named.map((_, index) => `c${index}: 'VARCHAR'`).join(", ");
  const options = [
    "auto_detect = false, header = false, skip = 1, strict_mode = true, compression = 'none', hive_partitioning = false",
    `delim = ${DUCKDB.quoteText(delimiter)}, quote = '"', escape = '"', nullstr = ''`,
    `max_line_size = ${2 * MAX_ROW_SIZE}, columns = {${types}}`,
  ];
  const from = `read_csv(${pathOf(input)}, ${options.join(", ")})`;
  return { from, columns, named, isWide: named.map(() => false), passesBlank: true, first: 2, total: form.rows - 1 };
}

/** The first line of a file, without its end; null of an empty file. */
async function firstLine(input: InputFile): Promise<string | null> {
  const splitter = createLineSplitter(MAX_ROW_SIZE);
  for await (const { bytes } of input.chunks()) {
    const end = bytes.indexOf(10) + 1;
    const [line] = splitter.push(end > 0 ? bytes.subarray(0, end) : bytes);
    if (line !== undefined) return line.text ?? "";
  }
  return splitter.end()[0]?.text ?? null;
}

async function openTyped(rubric: Rubric, input: InputFile, report: Report): Promise<DuckdbSource | null> {
  const opened = await openParquet(rubric, input, MAX_ROW_GROUP_SIZE, report);
  if (opened === null) return null;
  const { metadata, named } = opened;
  const [, ...elements] = opened.elements;
  const types = elements.map((element) => storedType(element));
  for (const [index, element] of elements.entries())
    if (types[index] === null) report(duckdbColumnType, null, { column: element.name, type: parquetType(element) });
  const columns = storedColumns(rubric, named, (index) => types[index] ?? "text", report);
  if (columns === null) return null;
  const names = named.map((_, index) => `c${index}`).join(", ");
  return {
    from: `read_parquet(${pathOf(input)}, hive_partitioning = false) AS stored(${names})`,
    columns,
    named,
    isWide: elements.map(({ type }) => type === "INT64"),
    passesBlank: false,
    first: 1,
    total: Number(metadata.num_rows),
  };
}

function storedColumns(
  rubric: Rubric,
  named: readonly Column[],
  typeOf: (index: number) => StoredType,
  report: Report,
): readonly StoredColumn[] | null {
  const plain = plainColumns(rubric, named);
  if (plain === null) report(duckdbRubric, null, { rubric: rubric.id });
  return plain?.map((column, index) => ({ plain: column, type: typeOf(index) })) ?? null;
}

/** The path of a file as DuckDB takes it for that file alone, whatever letters are in it. */
function pathOf({ name }: InputFile): string {
  return DUCKDB.quoteText(resolve(name).replace(/[*?[]/g, "[$&]"));
}
