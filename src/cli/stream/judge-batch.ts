import { hasErrors } from "../../diagnostics/has-errors.js";
import type { PlainRows, RowBatch } from "./input-row.js";
import { type JudgedRow, judgeRow, noteSubject } from "./judge-row.js";
import type { OutcomeLines } from "./outcome-line.js";
import type { Reject } from "./reject.js";
import type { ColumnScores, RowScorer } from "./row-scorer.js";
import { createSeenIds, type SeenIds } from "./seen-ids.js";

/** What became of some rows that follow each other. */
export interface JudgedBatch {
  readonly scored: number;
  /** Those of the scored ones that have no single score, for a reason that is an error. */
  readonly stopped: number;
  /** The outcomes as they are written. */
  readonly lines: string;
  readonly rejects: readonly Reject[];
  readonly rejectedRows: number;
}

/** By what rows are judged, and how their outcomes are written. */
export interface Judging {
  readonly scorer: RowScorer;
  readonly lines: OutcomeLines;
}

/**
 * Makes what judges the rows of one run, batch by batch, in their order.
 *
 * @param done how many rows an earlier run has behind it; of these only the subjects are noted
 */
export function createBatchJudge({ scorer, lines }: Judging, done: number): (batch: RowBatch) => JudgedBatch {
  const seen = createSeenIds();
  let passed = 0;
  /** Notes the subject of a row; the row in which it was met before, or null. */
  const note = ({ plain, rowAt }: RowBatch, place: number): number | null => {
    const at = plain?.places[place] ?? -1;
    return plain === null || at < 0 ? noteSubject(rowAt(place), seen) : claim(plain, at, seen);
  };
  const judge = (batch: RowBatch, place: number, scores: ColumnScores | null, judged: OpenBatch): void => {
    const first = note(batch, place);
    const line = first === null ? plainLine(lines, batch.plain, place, scores) : "";
    const one = line === "" ? judgeRow(batch.rowAt(place), first, batch.locate, scorer) : null;
    if (one === null || one.ok) {
      judged.lines += one === null ? line : lines.lineOf(one.outcome);
      judged.scored += 1;
      judged.stopped += stoppedIn(one);
    } else {
      for (const reject of one.rejects) judged.rejects.push(reject);
      judged.rejectedRows += 1;
    }
  };
  return (batch) => {
    const isOld = passed + batch.length <= done;
    const scores = batch.plain === null || isOld ? null : scorer.scoreColumns(batch.plain.columns);
    const judged: OpenBatch = { scored: 0, stopped: 0, lines: "", rejects: [], rejectedRows: 0 };
    for (let place = 0; place < batch.length; place += 1) {
      passed += 1;
      if (passed <= done) note(batch, place);
      else judge(batch, place, scores, judged);
    }
    return judged;
  };
}

/** 1 for a row that has no single score, for a reason that is an error. */
function stoppedIn(row: JudgedRow | null): number {
  return row?.ok === true && hasErrors(row.outcome.remarks) ? 1 : 0;
}

/** A batch of which some rows are judged. */
interface OpenBatch extends JudgedBatch {
  scored: number;
  stopped: number;
  lines: string;
  rejectedRows: number;
  readonly rejects: Reject[];
}

function claim({ subjects, numbers }: PlainRows, at: number, seen: SeenIds): number | null {
  return seen.claim(subjects[at]?.id ?? "", numbers[at] ?? 0);
}

/** The line of a plain row; "" for a row that must be looked at by itself. */
function plainLine(lines: OutcomeLines, plain: PlainRows | null, place: number, scores: ColumnScores | null): string {
  const at = plain?.places[place] ?? -1;
  const subject = plain?.subjects[at];
  const units = scores?.units[at] ?? Number.NaN;
  if (subject === undefined || Number.isNaN(units)) return "";
  return lines.plainLineOf(subject, units, scores?.categories[at] ?? -1);
}
