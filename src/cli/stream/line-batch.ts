import type { Subject } from "../../evidence/evidence.js";
import { type InputRow, NO_ROW, type RowBatch } from "./input-row.js";
import { BLOCK_ROWS, type PlainBlock } from "./plain-block.js";

/** Where the bytes of a line stand, its end among them. */
export interface LinePlace {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Gathers the rows of a batch, each as it was read or, where it stands in a block, as the bytes of its line. */
export interface LineBatch {
  readonly add: (row: InputRow) => void;
  /** Adds the row that was read last into the block. */
  readonly addPlain: (number: number, subject: Subject, line: LinePlace) => void;
  /** How many rows stand in the block. */
  readonly plainCount: () => number;
  /** Whether the block has no more room. */
  readonly isFull: () => boolean;
  readonly finish: (about: Pick<RowBatch, "said" | "progress" | "blank" | "locate">) => RowBatch;
}

/**
 * Makes an empty batch.
 *
 * @param reread the row that a line of the block stands for
 */
export function createLineBatch(
  block: PlainBlock | null,
  reread: (number: number, line: Uint8Array) => InputRow,
): LineBatch {
  const rows: (InputRow | { readonly number: number; readonly line: LinePlace })[] = [];
  const places: number[] = [];
  const numbers: number[] = [];
  const subjects: Subject[] = [];
  return {
    add: (row) => {
      rows.push(row);
      places.push(-1);
    },
    addPlain: (number, subject, line) => {
      places.push(subjects.length);
      numbers.push(number);
      subjects.push(subject);
      rows.push({ number, line });
    },
    plainCount: () => subjects.length,
    isFull: () => subjects.length === BLOCK_ROWS,
    finish: (about) => ({
      ...about,
      length: rows.length,
      rowAt: (place) => {
        const row = rows[place] ?? NO_ROW;
        return "line" in row ? reread(row.number, row.line.bytes.subarray(row.line.start, row.line.end)) : row;
      },
      plain: block === null ? null : { places, numbers, subjects, columns: block.columnsOf(subjects.length) },
    }),
  };
}
