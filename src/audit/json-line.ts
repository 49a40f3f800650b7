import type { Report } from "../diagnostics/collect.js";
import { MAX_JSON_NESTING, parseJson } from "../evidence/parse-json.js";
import type { Span } from "../text/span.js";
import { lineKeyTwice, lineNesting, lineNotCanonical, lineSyntax, lineTruncated } from "./line-diagnostics.js";

/** One line of canonical JSON, and where its parts stand. */
export interface JsonLine {
  readonly value: unknown;
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
  if (value !== undefined) return { value, locate: (path, atKey) => placeIn(line, base, path, atKey) ?? start };
  const parsed = parseJson(line, base);
  if (!parsed.ok) {
    const { fault, span } = parsed;
    const found = line.slice(span.start - base, span.start - base + 20);
    if (fault === "nesting") report(lineNesting, span, { most: MAX_JSON_NESTING });
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
    return canonicalText(value, 0) === line ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function canonicalText(value: unknown, depth: number): string {
  if (depth > MAX_JSON_NESTING) return "";
  if (Array.isArray(value)) return `[${value.map((one) => canonicalText(one, depth + 1)).join(",")}]`;
  if (typeof value === "string") return stringText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${stringText(key)}:${canonicalText(member, depth + 1)}`).join(",")}}`;
}

/** Half a character has no canonical form. */
function stringText(text: string): string {
  return /\p{Cs}/u.test(text) ? "" : JSON.stringify(text);
}

function placeIn(line: string, base: number, path: string, atKey: boolean): Span | null {
  const parsed = parseJson(line, base);
  return parsed.ok ? parsed.locate(path, atKey) : null;
}
