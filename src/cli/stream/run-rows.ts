import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Language } from "../../text/localized.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { reportUnreadable } from "../report-unreadable.js";
import { showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import type { InputFile } from "./input-file.js";
import { batchOf, type RowBatch, WHOLE_ROW } from "./input-row.js";
import { createBatchJudge, type JudgedBatch } from "./judge-batch.js";
import type { OutcomeLines } from "./outcome-line.js";
import type { Progress } from "./progress.js";
import { rejectLine } from "./reject.js";
import { type RowOutput, writeFaultOf } from "./row-output.js";
import type { RowScorer } from "./row-scorer.js";
import { inputChanged, outputUnwritable } from "./run-diagnostics.js";
import { createRejectTeller, summary } from "./tell-rows.js";

/** Everything that one run over a file needs. */
export interface RowRun {
  readonly file: string;
  readonly input: InputFile;
  readonly batches: AsyncIterable<RowBatch>;
  readonly scorer: RowScorer;
  readonly lines: OutcomeLines;
  readonly output: RowOutput;
  /** Whether rejects go to a file; otherwise they are shown. */
  readonly keepsRejects: boolean;
  readonly isQuiet: boolean;
  readonly lang: Language | undefined;
  /** Null where nobody watches. */
  readonly progress: Progress | null;
}

/** How many rows may be done again after an interruption. */
const NOTE_AFTER = 20_000;

/** How far a run has come. */
export interface Counts {
  readonly rows: number;
  readonly scored: number;
  readonly rejected: number;
  /** Those of the scored ones that have no single score, for a reason that is an error. */
  readonly stopped: number;
  readonly blank: number;
}

/** Scores the rows of a file in their order, and writes what becomes of them; memory grows only with their names. */
export async function runRows(run: RowRun, terminal: Terminal): Promise<ExitStatus> {
  const { output, progress, lang } = run;
  const spoken = lang === undefined ? {} : { lang };
  const say = (diagnostics: readonly Diagnostic[]): void => {
    progress?.clear();
    if (diagnostics.length > 0) terminal.err(showDiagnostics(diagnostics, null, spoken, terminal.paintErr));
  };
  try {
    const { counts, hasFailed } = await scoreAll(run, say, terminal);
    progress?.clear();
    if (hasFailed) {
      await (counts.rows === 0 ? output.remove() : output.leave());
      return EXIT.inputErrors;
    }
    if (await run.input.hasChanged()) {
      await output.remove();
      say(told((report) => report(inputChanged, null, { file: run.file })));
      return EXIT.inputErrors;
    }
    await output.finish();
    if (!run.isQuiet) terminal.err(summary(counts, progress !== null, run.keepsRejects, lang));
    return counts.rejected > 0 || counts.stopped > 0 ? EXIT.inputErrors : EXIT.fine;
  } catch (error) {
    const fault = writeFaultOf(error);
    if (fault === null) throw error;
    const resumable = await output.leave();
    say(told((report) => report(outputUnwritable, null, { ...fault, resumable })));
    return EXIT.inputErrors;
  }
}

async function scoreAll(
  run: RowRun,
  say: (diagnostics: readonly Diagnostic[]) => void,
  terminal: Terminal,
): Promise<{ readonly counts: Counts; readonly hasFailed: boolean }> {
  const { output, lines, progress } = run;
  const teller = run.keepsRejects ? null : createRejectTeller(run.lang, terminal);
  const judge = createBatchJudge(run, output.done.rows);
  const { done } = output;
  let counts: Counts = { ...countsOf(done), blank: 0 };
  let noted = done.rows;
  let head = done.rows > 0 ? "" : lines.head;
  for await (const batch of withFaults(run.batches, run.file)) {
    say(batch.said);
    if (hasErrors(batch.said)) return { counts, hasFailed: true };
    const judged = judge(batch);
    counts = added(counts, judged, batch.blank);
    const rejects = run.keepsRejects ? judged.rejects.map(rejectLine).join("") : "";
    await output.write(`${head}${judged.lines}`, rejects);
    head = "";
    if (judged.rejects.length > 0) progress?.clear();
    teller?.tell(judged.rejects);
    if (counts.rows - noted >= NOTE_AFTER) {
      await output.note({ ...countsOf(counts), read: await run.input.mark() });
      noted = counts.rows;
    }
    progress?.tell(counts.rows, batch.progress);
  }
  teller?.end();
  return { counts, hasFailed: false };
}

function countsOf({ rows, scored, rejected, stopped }: Omit<Counts, "blank">): Omit<Counts, "blank"> {
  return { rows, scored, rejected, stopped };
}

function added(counts: Counts, { scored, rejectedRows, stopped }: JudgedBatch, blank: number): Counts {
  return {
    rows: counts.rows + scored + rejectedRows,
    scored: counts.scored + scored,
    rejected: counts.rejected + rejectedRows,
    stopped: counts.stopped + stopped,
    blank: counts.blank + blank,
  };
}

/** What cannot be read any more ends the rows with a batch that says so. */
async function* withFaults(batches: AsyncIterable<RowBatch>, file: string): AsyncGenerator<RowBatch> {
  try {
    yield* batches;
  } catch (error) {
    const said = told((report) => reportUnreadable(error, file, report));
    yield batchOf([], { said, progress: null, blank: 0, locate: () => WHOLE_ROW });
  }
}

function told(tell: (report: ReturnType<typeof createCollector>["report"]) => void): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  tell(report);
  return diagnostics;
}
