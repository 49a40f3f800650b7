import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from "@duckdb/node-api";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { EvaluateOptions } from "../../evaluate/evaluate.js";
import type { Subject } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import type { Columns } from "../../scorer/columns.js";
import type { InputFile } from "../stream/input-file.js";
import type { InputKind } from "../stream/input-kind.js";
import { batchOf, type InputRow, NO_ROW, type RowBatch, WHOLE_ROW } from "../stream/input-row.js";
import type { ColumnScores, RowScorer } from "../stream/row-scorer.js";
import { createTableRows, type TableRows } from "../stream/table-row.js";
import { duckdbFailed, duckdbMissing } from "./duckdb-diagnostics.js";
import { duckdbQuery, TOLD } from "./duckdb-query.js";
import { type DuckdbModule, loadDuckdb } from "./load-duckdb.js";
import { type DuckdbSource, openSource } from "./open-source.js";
import { cellOf } from "./stored-type.js";

/** The rows of a file that DuckDB reads, and what gives the scores that it found. */
export interface DuckdbRows {
  readonly batches: AsyncIterable<RowBatch>;
  readonly scorer: RowScorer;
}

/**
 * Reads a file by DuckDB and scores it there. A row that DuckDB does not score,
 * be it that its answers do not fit, are not there or are written in an unusual
 * way, comes with its cells, and `exact` scores or refuses it.
 */
export function duckdbRows(
  rubric: Rubric,
  input: InputFile,
  kind: Exclude<InputKind, "ndjson">,
  options: EvaluateOptions,
  exact: RowScorer,
  load?: () => Promise<DuckdbModule>,
): DuckdbRows {
  /** By the columns of a batch, which hold nothing, what DuckDB found. */
  const found = new WeakMap<Columns, ColumnScores>();
  return {
    batches: readRows(rubric, input, kind, options, found, load),
    scorer: { score: exact.score, scoreColumns: (columns) => found.get(columns) ?? exact.scoreColumns(columns) },
  };
}

async function* readRows(
  rubric: Rubric,
  input: InputFile,
  kind: Exclude<InputKind, "ndjson">,
  options: EvaluateOptions,
  found: WeakMap<Columns, ColumnScores>,
  load?: () => Promise<DuckdbModule>,
): AsyncGenerator<RowBatch> {
  const { source, diagnostics } = await openSource(rubric, input, kind);
  yield saying(diagnostics);
  if (source === null) return;
  const query = duckdbQuery(rubric, source, options);
  if (!query.ok) {
    yield saying(query.diagnostics);
    return;
  }
  const { report, diagnostics: faults } = createCollector(input.name);
  const opened = await loadDuckdb(load);
  if (!opened.ok) {
    report(duckdbMissing, null, { reason: opened.reason });
    yield saying(faults);
    return;
  }
  const reader = createReader(source, input.name, found);
  try {
    for await (const chunk of chunksOf(opened.connection, query.before, query.query)) yield reader.batch(chunk);
    const missing = source.total - reader.rows();
    if (missing !== 0) report(duckdbFailed, null, { reason: `${reader.rows()} of ${source.total} rows` });
  } catch (error) {
    if (!(error instanceof DuckdbError)) throw error;
    report(duckdbFailed, null, { reason: error.message });
  } finally {
    opened.close();
  }
  yield saying(faults);
}

/** What DuckDB says of a file that it cannot read. */
class DuckdbError extends Error {}

async function* chunksOf(
  connection: DuckDBConnection,
  before: readonly string[],
  query: string,
): AsyncGenerator<DuckDBDataChunk> {
  for (const statement of before) await attempt(() => connection.run(statement));
  const result = await attempt(() => connection.stream(query));
  for (;;) {
    const chunk = await attempt(() => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk;
  }
}

async function attempt<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new DuckdbError(error.message.split("\n")[0] ?? "");
  }
}

/** Turns chunks of the query into batches of rows. */
interface Reader {
  readonly batch: (chunk: DuckDBDataChunk) => RowBatch;
  /** How many rows came so far. */
  readonly rows: () => number;
}

function createReader(source: DuckdbSource, name: string, found: WeakMap<Columns, ColumnScores>): Reader {
  const table = createTableRows(source.named, name);
  let count = 0;
  let waitingBlank = 0;
  return {
    rows: () => count,
    batch: (chunk) => {
      const told = toldIn(chunk);
      const length = chunk.rowCount;
      const start = source.first + count;
      count += length;
      const kept: number[] = [];
      let blank = 0;
      for (let place = 0; place < length; place += 1) {
        if (source.passesBlank && isBlank(told.cells[place])) waitingBlank += 1;
        else {
          kept.push(place);
          // Blank rows count once something follows.
          blank += waitingBlank;
          waitingBlank = 0;
        }
      }
      const columns: Columns = { length: kept.length, answers: {} };
      found.set(columns, {
        units: Float64Array.from(kept, (place) => numberOf(told.units[place])),
        categories: Int16Array.from(kept, (place) => numberOf(told.category[place])),
      });
      const subjects = kept.map((place) => subjectOf(told, place));
      return {
        length: kept.length,
        rowAt: (at) => rowOf(told, kept[at], start, source, table),
        plain: {
          places: kept.map((_, at) => (subjects[at] === NOBODY ? -1 : at)),
          numbers: kept.map((place) => start + place),
          subjects,
          columns,
        },
        said: [],
        progress: count / source.total,
        blank,
        locate: table.locate,
      };
    },
  };
}

type Told = Readonly<Record<(typeof TOLD)[number], readonly DuckDBValue[]>>;

function toldIn(chunk: DuckDBDataChunk): Told {
  const [units = [], category = [], subject = [], name = [], cells = []] = TOLD.map((_, index) =>
    chunk.getColumnValues(index),
  );
  return { units, category, subject, name, cells };
}

function numberOf(value: DuckDBValue | undefined): number {
  return typeof value === "number" ? value : Number.NaN;
}

function textOf(value: DuckDBValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** The texts of the cells of a row; null where they were not asked for. */
function textsIn(cells: DuckDBValue | undefined): readonly (string | null)[] | null {
  return cells instanceof Object && "items" in cells && Array.isArray(cells.items) ? cells.items.map(textOf) : null;
}

function isBlank(cells: DuckDBValue | undefined): boolean {
  return textsIn(cells)?.every((text) => text === null || text.trim() === "") === true;
}

const NOBODY: Subject = { id: "", name: null };

/** Who a row is about that DuckDB scored, which is written in the simplest way. */
function subjectOf({ subject, name, cells }: Told, place: number): Subject {
  const [id, given] = [textOf(subject[place]), textOf(name[place])];
  if (id === null || textsIn(cells[place]) !== null) return NOBODY;
  return { id, name: given === "" ? null : given };
}

/** A row with its cells; of one that DuckDB scored, only who it is about. */
function rowOf(
  told: Told,
  place: number | undefined,
  start: number,
  { columns, isWide }: DuckdbSource,
  table: TableRows,
): InputRow {
  if (place === undefined) return NO_ROW;
  const texts = textsIn(told.cells[place]);
  const cells = columns.map(({ plain, type }, index) => {
    const own = plain.kind === "subject" ? told.subject[place] : plain.kind === "name" ? told.name[place] : null;
    return cellOf(texts === null ? textOf(own) : (texts[index] ?? null), type, isWide[index] === true);
  });
  return table.row(start + place, cells);
}

function saying(said: readonly Diagnostic[]): RowBatch {
  return batchOf([], { said, progress: null, blank: 0, locate: () => WHOLE_ROW });
}
