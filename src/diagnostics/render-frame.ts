import { positionAt } from "../text/position.js";
import { UNPRINTABLE } from "../text/printable.js";
import type { Span } from "../text/span.js";

const MAX_WIDTH = 160;

const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");

/** The lines of a code frame: the source line and the mark under the span's part of it. */
export interface Frame {
  readonly line: number;
  readonly text: string;
  readonly mark: string;
}

/**
 * The first line of a span and the marks under it. Tabs count as one column in
 * both rows; a very long line is cut around the mark.
 */
export function renderFrame(text: string, span: Span): Frame {
  const { line, column } = positionAt(text, span.start);
  const before = Math.min(column - 1, column > MAX_WIDTH - 20 ? MAX_WIDTH / 2 : MAX_WIDTH);
  const start = span.start - before;
  const shown = (/^[^\r\n]*/.exec(text.slice(start, start + MAX_WIDTH)) ?? [""])[0].replaceAll(ALL_UNPRINTABLE, " ");
  const length = Math.max(1, Math.min(span.end - span.start, shown.length - before));
  return { line, text: shown, mark: `${" ".repeat(before)}${"^".repeat(length)}` };
}
