import { performance } from "node:perf_hooks";
import { stderr } from "node:process";
import { version } from "../../../package.json";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Rubric } from "../../model/rubric.js";
import { match } from "../../text/match.js";
import { duckdbRows } from "../duckdb/read-duckdb-rows.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { loadRubric } from "../load-rubric.js";
import type { EvaluationOptions } from "../options.js";
import { showDiagnostics } from "../show-diagnostics.js";
import { type InputFile, openInput } from "../stream/input-file.js";
import type { InputKind } from "../stream/input-kind.js";
import type { RowBatch } from "../stream/input-row.js";
import type { RunIdentity } from "../stream/journal.js";
import { csvLines, jsonLines } from "../stream/outcome-line.js";
import { createProgress } from "../stream/progress.js";
import { readCsvRows } from "../stream/read-csv-rows.js";
import { readNdjsonRows } from "../stream/read-ndjson-rows.js";
import { readParquetRows } from "../stream/read-parquet-rows.js";
import { openRowOutput } from "../stream/row-output.js";
import { createRowScorer } from "../stream/row-scorer.js";
import { outputBusy, outputUnfinished, outputUnwritable, resumeImpossible } from "../stream/run-diagnostics.js";
import { type RowRun, runRows } from "../stream/run-rows.js";
import type { Terminal } from "../terminal.js";

/** How `score` answers for a file that is read row by row. */
export interface ScoreRowsOptions extends Pick<EvaluationOptions, "lang" | "assume"> {
  readonly form: "json" | "csv";
  /** Where the outcomes go; standard output where it is not given. */
  readonly out?: string;
  /** Where the rejects go; standard error, a hundred of them, where it is not given. */
  readonly rejects?: string;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  /** What reads and scores the rows: this process alone, if nothing is said. */
  readonly engine?: "rows" | "duckdb";
}

/** `patuh score RUBRIC FILE` on a table or NDJSON of any size: one outcome for each good row, in bounded memory. */
export async function scoreRows(
  reference: string,
  file: string,
  kind: InputKind,
  options: ScoreRowsOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const refuse = (diagnostics: readonly Diagnostic[], source: Parameters<typeof showDiagnostics>[1]): ExitStatus => {
    terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
    return EXIT.inputErrors;
  };
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return refuse(diagnostics, source);
  const opened = await openInput(file);
  if (!opened.ok) return refuse(opened.diagnostics, null);
  const { input } = opened;
  try {
    const { out = null, rejects = null, resume = false } = options;
    const identity = options.engine === "duckdb" ? null : identityOf(rubric, input, kind, options);
    const output = await openRowOutput({ out, rejects, resume, identity, isSameInput: input.beginsWith });
    if (!output.ok) return refuse(refusal(output, out ?? ""), null);
    const run: RowRun = {
      file,
      input,
      ...rowsOf(kind, rubric, input, options),
      lines: options.form === "csv" ? csvLines(rubric) : jsonLines(rubric),
      output: output.output,
      keepsRejects: rejects !== null,
      isQuiet: options.quiet === true,
      lang: options.lang,
      progress:
        options.quiet === true || stderr.isTTY !== true
          ? null
          : createProgress({ write: terminal.err, now: () => performance.now(), lang: options.lang }),
    };
    return await runRows(run, terminal);
  } finally {
    await input.close();
  }
}

/** The rows, and what scores them. */
function rowsOf(
  kind: InputKind,
  rubric: Rubric,
  input: InputFile,
  { engine, assume }: ScoreRowsOptions,
): Pick<RowRun, "batches" | "scorer"> {
  const assumed = assume === undefined ? {} : { assumeUndisclosed: assume };
  const scorer = createRowScorer(rubric, assumed);
  if (engine !== "duckdb" || kind === "ndjson") return { batches: batchesOf(kind, rubric, input), scorer };
  return duckdbRows(rubric, input, kind, assumed, scorer);
}

function batchesOf(kind: InputKind, rubric: Rubric, input: InputFile): AsyncIterable<RowBatch> {
  return match(kind)
    .returnType<AsyncIterable<RowBatch>>()
    .with("csv", () => readCsvRows(rubric, input.name, input.chunks()))
    .with("ndjson", () => readNdjsonRows(rubric, input.name, input.chunks()))
    .with("parquet", () => readParquetRows(rubric, input))
    .exhaustive();
}

/** By what an interrupted run is known again; null where the input could not be read from its beginning again. */
function identityOf(
  { hash }: Rubric,
  { identity }: InputFile,
  kind: InputKind,
  { form, assume, rejects }: ScoreRowsOptions,
): RunIdentity | null {
  if (identity === null) return null;
  return {
    rubric: hash,
    input: identity,
    options: { version, kind, form, assume: assume ?? null, rejects: rejects ?? null },
  };
}

function refusal(
  opened: Extract<Awaited<ReturnType<typeof openRowOutput>>, { ok: false }>,
  file: string,
): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  if ("busy" in opened) report(outputBusy, null, opened.busy);
  else if ("unfinished" in opened) report(outputUnfinished, null, { journal: opened.unfinished });
  else if ("resume" in opened) report(resumeImpossible, null, { file, fault: opened.resume });
  else report(outputUnwritable, null, { ...opened.fault, resumable: false });
  return diagnostics;
}
