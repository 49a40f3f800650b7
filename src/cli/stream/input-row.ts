import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Subject } from "../../evidence/evidence.js";
import type { Columns } from "../../scorer/columns.js";

/** One row of the input: data to read as evidence, or why there is none. */
export interface InputRow {
  /** Counted from 1; in a table with a header that is row 1, as a spreadsheet counts. */
  readonly number: number;
  /** What `readEvidence` takes; null where `faults` says why there is none. */
  readonly data: unknown;
  readonly faults: readonly RowFault[];
  /** The cells in the order of the columns; null where there are no columns. */
  readonly cells: readonly unknown[] | null;
}

/** What is wrong with a row, and in which column with what value where that is known. */
export interface RowFault {
  readonly diagnostic: Diagnostic;
  readonly place: CellPlace;
}

/** The column of a row, and what it holds there. */
export interface CellPlace {
  readonly column: string | null;
  readonly value: unknown;
}

/** Some rows that follow each other, and what there is to say of the input as a whole. */
export interface RowBatch {
  readonly length: number;
  /** A row by its place, from 0 on. */
  readonly rowAt: (place: number) => InputRow;
  /** Those rows whose answers stand in columns, too; null where none do. */
  readonly plain: PlainRows | null;
  /** Of the whole input; with an error among them nothing follows. */
  readonly said: readonly Diagnostic[];
  /** How much of the input is behind, between 0 and 1; null where its size is not known. */
  readonly progress: number | null;
  /** Rows that hold nothing and are passed over. */
  readonly blank: number;
  /** The column behind a path into the data of one of these rows. */
  readonly locate: (path: string | null, row: InputRow) => CellPlace;
}

/**
 * Rows that have an answer of the simplest kind in every column, side by side.
 * They stand until the next batch is asked for.
 */
export interface PlainRows {
  /** By row of the batch where it stands among the plain ones; -1 for a row that is none. */
  readonly places: readonly number[];
  /** The numbers and subjects of the plain ones. */
  readonly numbers: readonly number[];
  readonly subjects: readonly Subject[];
  readonly columns: Columns;
}

/** The place of a fault that concerns the row as a whole. */
export const WHOLE_ROW: CellPlace = { column: null, value: null };

/** A batch of rows that are there already. */
export function batchOf(rows: readonly InputRow[], about: Omit<RowBatch, "length" | "rowAt" | "plain">): RowBatch {
  return { ...about, length: rows.length, rowAt: (place) => rows[place] ?? NO_ROW, plain: null };
}

/** Stands where there is no row. */
export const NO_ROW: InputRow = { number: 0, data: null, faults: [], cells: null };
