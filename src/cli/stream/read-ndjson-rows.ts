import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { duplicateKey, evidenceNesting, evidenceSyntax, noEvidence } from "../../evidence/evidence-diagnostics.js";
import { parseJson } from "../../evidence/parse-json.js";
import type { Rubric } from "../../model/rubric.js";
import type { Chunk } from "./input-file.js";
import type { CellPlace, InputRow, RowBatch } from "./input-row.js";
import { createJsonForm } from "./json-form.js";
import { createLineBatch, type LineBatch } from "./line-batch.js";
import { createLineSplitter, type Line } from "./line-splitter.js";
import { createPlainBlock, type PlainBlock } from "./plain-block.js";
import { MAX_ROW_SIZE } from "./read-csv-rows.js";
import { createPlainLines, type PlainLines } from "./read-plain-lines.js";
import { refusedText } from "./refused-text.js";
import { rowNotUtf8, rowTooLong } from "./row-diagnostics.js";
import { faultyRow } from "./table-row.js";

/** Reads NDJSON, one evidence on each line, a few lines at a time. Numbers keep every digit that was written. */
export async function* readNdjsonRows(
  rubric: Rubric,
  source: string,
  chunks: AsyncIterable<Chunk>,
  most = MAX_ROW_SIZE,
): AsyncGenerator<RowBatch> {
  const lines = createJsonLines(rubric, source, most);
  let progress: number | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const refused = refusedText(isFirst, chunk, source);
    if (refused !== null) {
      yield refused;
      return;
    }
    isFirst = false;
    progress = chunk.progress;
    yield* lines.read(chunk.bytes, progress);
  }
  yield lines.end(progress);
}

interface JsonLines {
  readonly read: (bytes: Uint8Array, progress: number | null) => Iterable<RowBatch>;
  readonly end: (progress: number | null) => RowBatch;
}

/** How lines like one that was met are read. */
interface Plain {
  readonly lines: PlainLines;
  readonly block: PlainBlock;
}

/** So many forms are tried; in a file with more of them, lines are seldom like one another. */
const MOST_FORMS = 20;

function createJsonLines(rubric: Rubric, source: string, most: number): JsonLines {
  const splitter = createLineSplitter(most);
  const formOf = createJsonForm(rubric);
  let plain: Plain | null = null;
  /** What is found from a line counts from the next batch on. */
  let nextPlain: Plain | null = null;
  let forms = 0;
  let number = 0;
  let found = 0;

  const emptyBatch = (): LineBatch =>
    createLineBatch(plain?.block ?? null, (row, line) => rowOf({ text: utf8(line) }, row, source, most));
  let batch = emptyBatch();
  const finished = (progress: number | null, said: readonly Diagnostic[] = []): RowBatch => {
    const done = batch.finish({ said, progress, blank: 0, locate });
    plain = nextPlain;
    batch = emptyBatch();
    return done;
  };
  const learn = (text: string, data: unknown): void => {
    const form = forms < MOST_FORMS ? formOf(data, text) : null;
    if (form === null) return;
    forms += 1;
    const block = createPlainBlock(form.columns);
    nextPlain = { lines: createPlainLines(form, block, most), block };
  };
  const take = (line: Line): void => {
    number += 1;
    if (line.text !== null && !/\S/.test(line.text)) return;
    const row = rowOf(line, number, source, most);
    found += 1;
    batch.add(row);
    if (line.text !== null && row.faults.length === 0 && nextPlain === plain) learn(line.text, row.data);
  };
  /** Reads a line like one that was met; -1 where none begins there. */
  const takePlain = (bytes: Uint8Array, start: number): number => {
    if (plain === null || splitter.isOpen()) return -1;
    const end = plain.lines.read(bytes, start, batch.plainCount());
    if (end < 0) return -1;
    number += 1;
    found += 1;
    batch.addPlain(number, plain.lines.subject(), { bytes, start, end });
    return end;
  };

  /** Reads on until a batch is full; where it stopped. */
  const fill = (bytes: Uint8Array, from: number): number => {
    let start = from;
    while (start < bytes.length && !batch.isFull() && nextPlain === plain) {
      const plainEnd = takePlain(bytes, start);
      const end = plainEnd < 0 ? lineEnd(bytes, start) : plainEnd;
      if (plainEnd < 0) for (const line of splitter.push(bytes.subarray(start, end))) take(line);
      start = end;
    }
    return start;
  };

  return {
    read: function* (bytes, progress) {
      for (let start = 0; start < bytes.length; ) {
        start = fill(bytes, start);
        yield finished(progress);
      }
    },
    end: (progress) => {
      for (const line of splitter.end()) take(line);
      const { report, diagnostics } = createCollector(source);
      if (found === 0) report(noEvidence, null, {});
      return finished(progress, diagnostics);
    },
  };
}

const LINE_FEED = 10;

/** Behind the end of a line, or of the bytes. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const lineFeed = bytes.indexOf(LINE_FEED, start);
  return lineFeed < 0 ? bytes.length : lineFeed + 1;
}

/** A line without its end. */
function utf8(line: Uint8Array): string {
  return new TextDecoder().decode(line).replace(/\r?\n$/, "");
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
