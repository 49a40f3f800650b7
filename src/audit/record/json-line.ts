import type { Report } from "../../diagnostics/collect.js";
import { parseJson } from "../../evidence/parse-json.js";
import { canonicalJson } from "../../text/canonical-json.js";
import type { Span } from "../../text/span.js";
import { lineKeyTwice, lineNesting, lineNotCanonical, lineSyntax, lineTruncated } from "./line-diagnostics.js";

/** One line of canonical JSON, and where its parts stand. */
export interface JsonLine {
  readonly value: unknown;
  readonly text: string;
  readonly locate: (path: string, atKey: boolean) => Span;
}

/**
 * Reads one line that must be the canonical form of its JSON (RFC 8785), or
 * reports why it is not.
 *
 * @param base where in the source the line begins
 */
export function jsonLine(line: string, base: number, report: Report): JsonLine | null {
  const start = { start: base, end: base + Math.min(1, line.length) };
  const value = canonicalValue(line);
  // The places are only asked for when something is wrong, and finding them takes most of the time.
  if (value !== undefined)
    return { value, text: line, locate: (path, atKey) => placeIn(line, base, path, atKey) ?? start };
  const parsed = parseJson(line, base, MOST_NESTING);
  if (!parsed.ok) {
    const { fault, span } = parsed;
    const found = line.slice(span.start - base, span.start - base + 20);
    if (fault === "nesting") report(lineNesting, span, { most: MOST_NESTING });
    else if (found === "") report(lineTruncated, start, {});
    else report(lineSyntax, span, { found });
    return null;
  }
  for (const { key, span, first } of parsed.duplicates) {
    const label = { id: "pertama kali di sini", en: "first here" };
    report(lineKeyTwice, span, { key }, { related: [{ span: first, label }] });
  }
  if (parsed.duplicates.length === 0) report(lineNotCanonical, start, {});
  return null;
}

/**
 * The value of a canonical line, or undefined. That it can be written again as
 * it stands also shows that no digit and no doubled key was lost in reading.
 */
function canonicalValue(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return canonicalJson(value) === line ? value : undefined;
  } catch (error) {
    // A TypeError is of data that has no canonical form: halves of characters, or nested too deep.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Conditions of a rubric nest deepest: 64 brackets, each of which makes a few layers of a meaning or a trace. */
const MOST_NESTING = 500;

function placeIn(line: string, base: number, path: string, atKey: boolean): Span | null {
  const parsed = parseJson(line, base, MOST_NESTING);
  return parsed.ok ? parsed.locate(path, atKey) : null;
}
