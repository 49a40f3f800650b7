import type { Outcome } from "../evaluate/outcome.js";
import type { Checked } from "./create-checker.js";
import type { RecordLine } from "./record-lines.js";
import type { Verdict } from "./verdict-of.js";

/** What is kept of one record among many; the record itself is verified again when it is opened. */
export interface Row {
  readonly line: RecordLine;
  readonly verdict: Verdict;
  readonly subject: string | null;
  readonly rubric: string | null;
  /** The score that the record states, and the one that comes out. */
  readonly recorded: string | null;
  readonly recomputed: string | null;
  readonly category: string | null;
}

/** What a table of many records tells of one. */
export function rowOf(line: RecordLine, { verdict, predicate, outcome }: Checked): Row {
  const stated = predicate?.outcome ?? null;
  return {
    line,
    verdict,
    subject: stated === null ? null : (stated.subject.name ?? stated.subject.id),
    rubric: stated === null ? null : `${stated.rubric.id}@${stated.rubric.year}`,
    recorded: stated === null ? null : scoreText(stated),
    recomputed: outcome === null ? null : scoreText(outcome),
    category: outcome?.category?.id ?? stated?.category?.id ?? null,
  };
}

/** The score; where there is none the range in which it lies. */
export function scoreText({ score, range }: Pick<Outcome, "score" | "range">): string | null {
  return score ?? (range === null ? null : `${range.low}–${range.high}`);
}
