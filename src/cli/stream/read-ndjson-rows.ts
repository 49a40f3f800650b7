import { createCollector } from "../../diagnostics/collect.js";
import { duplicateKey, evidenceNesting, evidenceSyntax, noEvidence } from "../../evidence/evidence-diagnostics.js";
import { parseJson } from "../../evidence/parse-json.js";
import type { Chunk } from "./input-file.js";
import { batchOf, type CellPlace, type InputRow, type RowBatch } from "./input-row.js";
import { createLineSplitter, type Line } from "./line-splitter.js";
import { MAX_ROW_SIZE } from "./read-csv-rows.js";
import { rowNotUtf8, rowTooLong } from "./row-diagnostics.js";
import { faultyRow } from "./table-row.js";

/** Reads NDJSON, one evidence on each line, a few lines at a time. Numbers keep every digit that was written. */
export async function* readNdjsonRows(
  source: string,
  chunks: AsyncIterable<Chunk>,
  most = MAX_ROW_SIZE,
): AsyncGenerator<RowBatch> {
  const splitter = createLineSplitter(most);
  let number = 0;
  let found = 0;
  let progress: number | null = null;
  const read = (lines: readonly Line[]): RowBatch => {
    const rows: InputRow[] = [];
    for (const line of lines) {
      number += 1;
      if (line.text === null || /\S/.test(line.text)) rows.push(rowOf(line, number, source, most));
    }
    found += rows.length;
    return batchOf(rows, { said: [], progress, blank: 0, locate });
  };
  for await (const chunk of chunks) {
    progress = chunk.progress;
    yield read(splitter.push(chunk.bytes));
  }
  const last = read(splitter.end());
  const { report, diagnostics } = createCollector(source);
  if (found === 0) report(noEvidence, null, {});
  yield { ...last, said: diagnostics };
}

function rowOf(line: Line, number: number, source: string, most: number): InputRow {
  if (line.text === null) {
    const { fault } = line;
    return faultyRow(number, source, (report) =>
      fault === "too-long" ? report(rowTooLong, null, { most }) : report(rowNotUtf8, null, {}),
    );
  }
  const plain = parsePlain(line.text);
  if (plain !== undefined) return { number, data: plain, faults: [], cells: null };
  return parsedRow(line.text, number, source);
}

/** More brackets than this may nest too deep, which only the careful reader knows. */
const MOST_BRACKETS = 32;

/**
 * The data of a line from which the quick reader of JSON loses nothing: written
 * again it gives the very same line, so no digit was lost and no key is doubled.
 * Undefined for every other line.
 */
function parsePlain(text: string): unknown {
  if ((text.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return JSON.stringify(data) === text ? data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parsedRow(text: string, number: number, source: string): InputRow {
  const parsed = parseJson(text);
  if (!parsed.ok)
    return faultyRow(number, source, (report) => {
      if (parsed.fault === "nesting") report(evidenceNesting, null, {});
      else report(evidenceSyntax, null, { found: text.slice(parsed.span.start, parsed.span.start + 20) });
    });
  const { value, duplicates } = parsed;
  if (duplicates.length === 0) return { number, data: value, faults: [], cells: null };
  const row = faultyRow(number, source, (report) => {
    for (const { key } of duplicates) report(duplicateKey, null, { key });
  });
  return { ...row, data: value };
}

/** The value behind a path such as `answers.kit[0]`. */
function locate(path: string | null, { data }: InputRow): CellPlace {
  const steps = path?.match(/[^.[\]"]+/g) ?? [];
  let value = data;
  for (const step of steps) value = stepInto(value, step);
  return { column: path === "" ? null : path, value: steps.length === 0 ? null : (value ?? null) };
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(step) : null;
}
