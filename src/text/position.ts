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
  const ends = /\r\n|\n|\r/g;
  let line = 1;
  let lineStart = 0;
  for (let end = ends.exec(text); end !== null && end.index + end[0].length <= offset; end = ends.exec(text)) {
    line += 1;
    lineStart = end.index + end[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Both ends of a span as lines and columns. */
export function positionRange(text: string, span: Span): PositionRange {
  return { start: positionAt(text, span.start), end: positionAt(text, span.end) };
}
