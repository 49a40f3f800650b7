import type { Span } from "../text/span.js";

/** One cell of a table: its text, and where that stands. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/** One row of a table before its meaning is known. */
export interface GridLine {
  /** As a spreadsheet counts rows: the header of a CSV file is 1; in JSON the first object is. */
  readonly number: number;
  readonly span: Span;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A table before its meaning is known. */
export interface Grid {
  /** Every column once, in the order in which they were written. */
  readonly columns: readonly { readonly name: string; readonly span: Span }[];
  readonly lines: readonly GridLine[];
  /** The rows that have not one cell for each column. */
  readonly ragged: readonly number[];
  /** What stands between two cells; null for JSON. */
  readonly delimiter: Delimiter | null;
}

/** What may stand between two cells of a CSV file. */
export type Delimiter = "," | ";" | "\t";
