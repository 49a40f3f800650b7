import type { Span } from "./span.js";

/** A place as people count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span as people count it; `end` is the position after the last character. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Line and column of an offset. Lines end at LF, CRLF or a lone CR.
 *
 * @example
 * positionAt("a\nbc", 3); // => { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Both ends of a span as lines and columns. */
export function positionRange(text: string, span: Span): PositionRange {
  return { start: positionAt(text, span.start), end: positionAt(text, span.end) };
}

/** The last text that was asked about: many diagnostics in a row speak of the same one. */
let known: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (known.text !== text) {
    const ends = [...text.matchAll(/\r\n|\n|\r/g)];
    known = { text, starts: [0, ...ends.map(({ 0: end, index }) => index + end.length)] };
  }
  return known.starts;
}
