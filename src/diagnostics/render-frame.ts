import { positionAt } from "../text/position.js";
import { UNPRINTABLE } from "../text/printable.js";
import type { Span } from "../text/span.js";

const MAX_WIDTH = 160;

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
  const lineStart = span.start - (column - 1);
  const full = (/^[^\r\n]*/.exec(text.slice(lineStart, lineStart + column + 10_000)) ?? [""])[0];
  const from = column > MAX_WIDTH - 20 ? column - 1 - MAX_WIDTH / 2 : 0;
  const shown = full.slice(from, from + MAX_WIDTH).replaceAll(new RegExp(UNPRINTABLE, "gu"), " ");
  const length = Math.max(1, Math.min(span.end - span.start, shown.length - (column - 1 - from)));
  return { line, text: shown, mark: `${" ".repeat(column - 1 - from)}${"^".repeat(length)}` };
}
