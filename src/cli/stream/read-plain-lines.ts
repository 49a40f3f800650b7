import type { Subject } from "../../evidence/evidence.js";
import { BLOCK_ROWS, type PlainBlock } from "./plain-block.js";
import type { PlainColumn } from "./plain-columns.js";
import { type PlainCursor, passPiece, passText, readNumber } from "./plain-cursor.js";
import { createReadWord } from "./plain-words.js";

/** How the lines of one file look when they are of the simplest kind. */
export interface PlainForm {
  readonly columns: readonly PlainColumn[];
  /** What stands in front of each value, and behind the last one. */
  readonly pieces: readonly Uint8Array[];
  /** A byte that no text may have in it, beside the quote. */
  readonly stop: number;
  /** Whether a text of no letters is none; otherwise it is left to the careful reader. */
  readonly mayBeEmpty: boolean;
}

/** Reads lines of the simplest kind straight from their bytes. */
export interface PlainLines {
  /**
   * Reads one line into a row of the block.
   *
   * @returns where the next line begins; -1 for a line that is not of the simplest kind, or has no end
   */
  readonly read: (bytes: Uint8Array, start: number, row: number) => number;
  /** Who the line that was read last is about. */
  readonly subject: () => Subject;
}

/**
 * Makes a reader of the lines of one file. A line is of the simplest kind where
 * it has just these pieces, and between them numbers of at most 15 digits
 * without sign, words that are known, and texts of ASCII without quotes and
 * blanks around them. Whatever else there is, good or bad, is left to the
 * careful reader.
 *
 * @param most the longest line in bytes
 */
export function createPlainLines(
  { columns, pieces, stop, mayBeEmpty }: PlainForm,
  block: PlainBlock,
  most: number,
): PlainLines {
  const { numbers, places } = block;
  const words = columns.map((column) => (column.kind === "word" ? createReadWord([...column.words.keys()]) : null));
  const isAside = columns.map(({ kind }) => kind === "aside");
  const nameAt = columns.findIndex(({ kind }) => kind === "name");
  const last = columns.length - 1;
  const cursor: PlainCursor = { at: 0, number: 0 };
  /** The bytes that were read last, and the same as a buffer, which knows how to turn them into text. */
  let read: Uint8Array = new Uint8Array();
  let buffer: Buffer = Buffer.alloc(0);
  let id = "";
  let name: string | null = null;

  /** A cell that holds no number. */
  const readOther = (bytes: Uint8Array, index: number, row: number): boolean => {
    const start = cursor.at;
    const own = places[index];
    if (own != null) {
      const place = words[index]?.(cursor, bytes) ?? -1;
      own[row] = place;
      return place >= 0;
    }
    if (!passText(cursor, bytes, stop)) return false;
    if (isAside[index] === true) return true;
    const text = buffer.toString("latin1", start, cursor.at);
    if (index === nameAt) name = text === "" ? null : text;
    else id = text;
    return text !== "" || (mayBeEmpty && index === nameAt);
  };
  const readCell = (bytes: Uint8Array, index: number, row: number): boolean => {
    const own = numbers[index];
    if (own == null) return readOther(bytes, index, row);
    if (!readNumber(cursor, bytes)) return false;
    own[row] = cursor.number;
    return true;
  };
  const readCells = (bytes: Uint8Array, row: number): boolean => {
    for (let index = 0; index <= last; index += 1) {
      if (!passPiece(cursor, bytes, pieces[index] as Uint8Array)) return false;
      if (!readCell(bytes, index, row)) return false;
    }
    return passPiece(cursor, bytes, pieces[last + 1] as Uint8Array);
  };

  return {
    read: (bytes, start, row) => {
      if (row >= BLOCK_ROWS) return -1;
      if (bytes !== read) buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      read = bytes;
      cursor.at = start;
      return readCells(bytes, row) ? behindEnd(bytes, start, cursor.at, most) : -1;
    },
    subject: () => ({ id, name }),
  };
}

const LINE_FEED = 10;
const RETURN = 13;

/** Where the next line begins, if this one ends here and is not too long; otherwise -1. */
function behindEnd(bytes: Uint8Array, start: number, end: number, most: number): number {
  if (end - start > most) return -1;
  const lineFeed = bytes[end] === RETURN ? end + 1 : end;
  return bytes[lineFeed] === LINE_FEED ? lineFeed + 1 : -1;
}
