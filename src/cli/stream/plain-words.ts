import type { PlainCursor } from "./plain-cursor.js";

/** Reads one of several words; where it stands among them, or -1 for anything else. */
export type ReadWord = (cursor: PlainCursor, bytes: Uint8Array) => number;

/** Makes what reads one of some words. Where two have the same mark, only the first is found, and the other is left to others. */
export function createReadWord(words: readonly string[]): ReadWord {
  const known = words.map((word) => new TextEncoder().encode(word));
  const places = new Map(known.map((word, place) => [word.reduce(nextMark, 0), place] as const).toReversed());
  return (cursor, bytes) => {
    const start = cursor.at;
    let mark = 0;
    let at = start;
    for (let byte = bytes[at] as number; isInWord(byte); byte = bytes[at] as number) {
      mark = nextMark(mark, byte);
      at += 1;
    }
    cursor.at = at;
    const place = places.get(mark) ?? -1;
    return isSame(known[place], bytes, start, at) ? place : -1;
  };
}

/** Whether a byte is a letter, a digit, a dash or an underscore. */
function isInWord(byte: number): boolean {
  const small = byte | 32;
  return (small >= 97 && small <= 122) || (byte >= 48 && byte <= 57) || byte === 45 || byte === 95;
}

function nextMark(mark: number, byte: number): number {
  return (Math.imul(mark, 31) + byte) | 0;
}

function isSame(word: Uint8Array | undefined, bytes: Uint8Array, start: number, end: number): boolean {
  if (word === undefined || word.length !== end - start) return false;
  for (let index = 0; index < word.length; index += 1) if (word[index] !== bytes[start + index]) return false;
  return true;
}
