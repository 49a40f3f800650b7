import { markOfText } from "./mark-of-text.js";

/** The identifiers that were met so far, and in which row each was met first. */
export interface SeenIds {
  /** The row in which an identifier was met before, or null: from now on it was met in `row`. */
  readonly claim: (id: string, row: number) => number | null;
}

/** A part of the table: three words of a mark and a row for each slot; row 0 is an empty slot. */
interface Shelf {
  words: Uint32Array;
  filled: number;
}

const SHELVES = 256;
const WORDS = 4;
const FIRST_CAPACITY = 16;
const MOST_FILLED = 0.8;
const GROWTH = 1.4;
const LAST_ROW = 0xffffffff;

/**
 * Makes an empty set of identifiers that holds 16 bytes for each, at most 80%
 * and seldom less than 57% filled: some 230 MB for ten million. It keeps 96
 * bits of the mark of an identifier, by which two different ones among ten
 * million are taken for one with a chance of less than one in 10^15; the second
 * would be rejected, not lost.
 */
export function createSeenIds(): SeenIds {
  // Many small tables grow at different times, so that there never are two copies of everything.
  const shelves = Array.from(
    { length: SHELVES },
    (): Shelf => ({ words: new Uint32Array(FIRST_CAPACITY * WORDS), filled: 0 }),
  );
  const mark = new Uint32Array(WORDS);
  return {
    claim: (id, row) => {
      markOfText(id, mark);
      const shelf = shelves[(mark[3] ?? 0) % SHELVES];
      if (shelf === undefined) return null;
      const slot = slotOf(shelf.words, mark, 0);
      const before = shelf.words[slot + 3] ?? 0;
      if (before > 0) return before;
      put(shelf.words, slot, mark, 0, Math.min(row, LAST_ROW));
      shelf.filled += 1;
      if (shelf.filled * WORDS > shelf.words.length * MOST_FILLED) grow(shelf);
      return null;
    },
  };
}

/** Where the three words from a place in `key` on stand, or the empty slot where they belong. */
function slotOf(words: Uint32Array, key: Uint32Array, at: number): number {
  const [first, second, third] = [key[at] as number, key[at + 1] as number, key[at + 2] as number];
  for (let slot = (first % (words.length / WORDS)) * WORDS; ; ) {
    if (words[slot + 3] === 0) return slot;
    if (words[slot] === first && words[slot + 1] === second && words[slot + 2] === third) return slot;
    slot = slot + WORDS === words.length ? 0 : slot + WORDS;
  }
}

function put(words: Uint32Array, slot: number, key: Uint32Array, at: number, row: number): void {
  words[slot] = key[at] as number;
  words[slot + 1] = key[at + 1] as number;
  words[slot + 2] = key[at + 2] as number;
  words[slot + 3] = row;
}

function grow(shelf: Shelf): void {
  const { words } = shelf;
  const larger = new Uint32Array(Math.ceil((words.length / WORDS) * GROWTH) * WORDS);
  for (let slot = 0; slot < words.length; slot += WORDS) {
    const row = words[slot + 3] as number;
    if (row > 0) put(larger, slotOf(larger, words, slot), words, slot, row);
  }
  shelf.words = larger;
}
