import { noRecords } from "../audit/ledger/ledger-diagnostics.js";
import { linesOf } from "../audit/record/lines-of.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileTooLarge } from "../diagnostics/text-file-diagnostics.js";
import type { ReadFile } from "./read-file.js";

/** One record as it stands in a file. */
export interface RecordLine {
  readonly file: string;
  /** The number of its line in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** What keeps it from being read; then nothing of it is looked at. */
  readonly faults: readonly Diagnostic[];
}

/**
 * The longest line that is read, in characters: enough for some 700 indicators.
 * Finding where a line stops being JSON takes a hundredfold of its size.
 */
export const MAX_LINE = 2_000_000;

/** The lines of files of records. A file without any is one line that cannot be read, so that it does not go without a word. */
export function recordLines(files: readonly ReadFile[]): readonly RecordLine[] {
  return files.flatMap(({ name: file, text, diagnostics }) => {
    if (text === null) return [{ file, number: 1, text: "", faults: diagnostics }];
    const lines = linesOf(text).map((line) => ({ file, number: line.number, text: line.text }));
    if (lines.length === 0) return [{ file, number: 1, text, faults: noneIn(file) }];
    return lines.map((line) => ({ ...line, faults: faultsOf(line, lines.length) }));
  });
}

function faultsOf({ file, number, text }: Omit<RecordLine, "faults">, lines: number): readonly Diagnostic[] {
  if (text.length <= MAX_LINE) return [];
  const { report, diagnostics } = createCollector(file);
  report(fileTooLarge, null, { file: lines === 1 ? file : `${file}:${number}`, most: MAX_LINE });
  return diagnostics;
}

function noneIn(file: string): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(file);
  report(noRecords, { start: 0, end: 0 }, {});
  return diagnostics;
}
