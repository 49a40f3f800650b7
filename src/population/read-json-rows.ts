import type { Report } from "../diagnostics/collect.js";
import { duplicateKey, evidenceNesting, evidenceSyntax } from "../evidence/evidence-diagnostics.js";
import { type ParsedJson, parseJson } from "../evidence/parse-json.js";
import { isWrittenNumber } from "../numeric/written-number.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { Cell, Grid, GridLine } from "./grid.js";
import { tableEmpty, tableForm } from "./table-diagnostics.js";

/**
 * Reads a table from JSON: a list of objects, or one object per line (NDJSON).
 * Numbers keep every digit that was written; `true`, `false` and `null` become
 * `yes`, `no` and an empty cell.
 *
 * @returns null where the text is no JSON
 */
export function readJsonRows(source: Source, report: Report): Grid | null {
  const text = source.text.startsWith("\uFEFF") ? ` ${source.text.slice(1)}` : source.text;
  const places = placesIn(text, source, report);
  if (places === null) return null;
  if (places.length === 0) {
    report(tableEmpty, { start: 0, end: 0 }, {});
    return null;
  }
  const rows = places.map((place, index) => ({
    number: index + 1,
    span: place?.span ?? { start: 0, end: 0 },
    cells: place === null ? null : cellsOf(place, index + 1, report),
  }));
  const columns = new Map<string, Span>();
  for (const { cells } of rows)
    for (const [name, { key }] of cells ?? []) if (!columns.has(name)) columns.set(name, key);
  return {
    columns: [...columns].map(([name, span]) => ({ name, span })),
    lines: rows.flatMap(({ cells, ...row }): readonly GridLine[] => (cells === null ? [] : [{ ...row, cells }])),
    ragged: rows.flatMap(({ cells, number }) => (cells === null ? [number] : [])),
    delimiter: null,
  };
}

/** What should be the rows, null for a line that is no JSON among others that are; null where nothing is. */
function placesIn(text: string, source: Source, report: Report): readonly (PlacedValue | null)[] | null {
  const documents = text.trimStart().startsWith("[") ? [parseJson(text)] : linesOf(text);
  const isByLine = documents.some(({ ok }) => ok);
  const places: (PlacedValue | null)[] = [];
  for (const parsed of documents) {
    if (parsed.ok) {
      for (const { key, span, first } of parsed.duplicates)
        report(duplicateKey, span, { key }, { related: [{ span: first, label: FIRST }] });
      places.push(...valuesOf(parsed));
    } else {
      reportSyntax(parsed, source, report);
      if (!isByLine) return null;
      places.push(null);
    }
  }
  return places;
}

/** What should be one row, and where it and what it holds stand. */
interface PlacedValue {
  readonly value: unknown;
  readonly span: Span;
  readonly locate: (key: string, atKey: boolean) => Span | null;
}

/** The elements of a list, or the one document. */
function valuesOf({ value, locate }: Extract<ParsedJson, { ok: true }>): readonly PlacedValue[] {
  const at = (one: unknown, path: readonly PathStep[]): PlacedValue => ({
    value: one,
    span: locate(formatPath(path), false) ?? { start: 0, end: 0 },
    locate: (key, atKey) => locate(formatPath([...path, key]), atKey),
  });
  return Array.isArray(value) ? value.map((one, index) => at(one, [index])) : [at(value, [])];
}

const FIRST = { id: "pertama kali di sini", en: "first here" };

/** The lines that are not blank, each a document of its own. */
function linesOf(text: string): readonly ParsedJson[] {
  const whole = parseJson(text);
  if (whole.ok) return [whole];
  const found: ParsedJson[] = [];
  let base = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") found.push(parseJson(line, base));
    base += line.length + 1;
  }
  return found;
}

function reportSyntax({ fault, span }: Extract<ParsedJson, { ok: false }>, { text }: Source, report: Report): void {
  if (fault === "nesting") report(evidenceNesting, span, {});
  else report(evidenceSyntax, span, { found: text.slice(span.start, span.start + 20).split(/[\r\n]/)[0] ?? "" });
}

/** The cells of an object with the place of each key; null for what is no row. */
function cellsOf(
  { value, span, locate }: PlacedValue,
  row: number,
  report: Report,
): ReadonlyMap<string, Cell & { readonly key: Span }> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isWrittenNumber(value)) {
    report(tableForm, span, { row, column: null });
    return null;
  }
  const cells = new Map<string, Cell & { readonly key: Span }>();
  for (const [column, held] of Object.entries(value)) {
    const text = textOf(held);
    const place = locate(column, false) ?? span;
    if (text === null) {
      report(tableForm, place, { row, column });
      return null;
    }
    cells.set(column, { text, span: place, key: locate(column, true) ?? span });
  }
  return cells;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (isWrittenNumber(value)) return value.text;
  return value === null ? "" : null;
}
