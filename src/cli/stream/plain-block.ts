import type { Columns, NumberColumn, WordColumn } from "../../scorer/columns.js";
import type { PlainColumn } from "./plain-columns.js";

/** The most plain rows that stand side by side: so few that they stay near the processor. */
export const BLOCK_ROWS = 1024;

/** Room for plain rows, used again and again. */
export interface PlainBlock {
  /** By column of the table; null for one that holds no numbers, and for one that holds no words. */
  readonly numbers: readonly (Float64Array | null)[];
  readonly places: readonly (Uint16Array | null)[];
  /** The first so many rows of it. */
  readonly columnsOf: (length: number) => Columns;
}

/** Makes room for the rows of a table, and for its subjects, which come with the rows. */
export function createPlainBlock(columns: readonly PlainColumn[]): PlainBlock {
  const numbers = columns.map(({ kind }) => (kind === "number" ? new Float64Array(BLOCK_ROWS) : null));
  const places = columns.map(({ kind }) => (kind === "word" ? new Uint16Array(BLOCK_ROWS) : null));
  const answer = (
    column: PlainColumn,
    index: number,
    length: number,
  ): readonly [string, NumberColumn | WordColumn][] => {
    if (column.kind === "number")
      return [[column.indicator, { numbers: numbers[index]?.subarray(0, length) ?? new Float64Array(length) }]];
    if (column.kind !== "word") return [];
    const words = [...column.words.values()];
    return [[column.indicator, { places: places[index]?.subarray(0, length) ?? new Uint16Array(length), words }]];
  };
  return {
    numbers,
    places,
    columnsOf: (length) => ({
      length,
      answers: Object.fromEntries(columns.flatMap((column, index) => answer(column, index, length))),
    }),
  };
}
