import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type EvaluateOptions, evaluate } from "../../evaluate/evaluate.js";
import { missingCountsAsLowest, missingIsExcluded, missingStopsScore } from "../../evaluate/evaluation-diagnostics.js";
import type { Outcome } from "../../evaluate/outcome.js";
import type { Subject } from "../../evidence/evidence.js";
import { readEvidence } from "../../evidence/read-evidence.js";
import type { Rubric } from "../../model/rubric.js";
import type { Columns } from "../../scorer/columns.js";
import { prepareScorer } from "../../scorer/prepare-scorer.js";
import { createIsWhole } from "./is-whole.js";
import { completeOutcome, type RowOutcome } from "./row-outcome.js";

/** What became of one row: an outcome, or why there is none. */
export type RowScore =
  | { readonly ok: true; readonly outcome: RowOutcome }
  | { readonly ok: false; readonly subject: Subject | null; readonly faults: readonly Diagnostic[] };

/** Scores one row after the other. */
export interface RowScorer {
  /** @param data what `readEvidence` takes */
  readonly score: (data: unknown) => RowScore;
  /** Scores rows that are complete, and of which score and category are all there is to tell. */
  readonly scoreColumns: (columns: Columns) => ColumnScores;
}

/** What is found of each of several rows. */
export interface ColumnScores {
  /** The published score in units of its last digit; NaN for a row that must be scored by itself, perhaps since it does not fit. */
  readonly units: Float64Array;
  /** The place of its category in the rubric. */
  readonly categories: Int16Array;
}

/**
 * Makes what scores the rows of one run: in whole numbers those of which
 * everything is known, by `evaluate` those of which something is not.
 */
export function createRowScorer(rubric: Rubric, options: EvaluateOptions): RowScorer {
  const scorer = prepareScorer(rubric, options);
  const isWhole = createIsWhole(rubric);
  const byEvaluate = (data: unknown): RowScore => {
    const read = readEvidence(rubric, data);
    if (!read.ok) return { ok: false, subject: read.subject, faults: read.diagnostics };
    return evaluated(evaluate(rubric, read.evidence, options));
  };
  return {
    score: (data) => {
      const whole = isWhole(data);
      if (whole === null) return byEvaluate(data);
      const scored = scorer.score(whole);
      if (!scored.ok) return byEvaluate(data);
      return scored.outcome === null ? { ok: true, outcome: completeOutcome(scored) } : evaluated(scored.outcome);
    },
    scoreColumns: (columns) => scorer.scoreColumns(columns),
  };
}

function evaluated(outcome: Outcome): RowScore {
  const { subject, score, category, verdict, verdictEn, award, labels, range, possibleCategories } = outcome;
  const faults = outcome.diagnostics.filter(({ severity }) => severity === "error");
  // What stops the score leaves a range, which is told; nothing is known of a row without one.
  if (faults.length > 0 && range === null) return { ok: false, subject, faults };
  const isPartial = isOpen(outcome);
  return {
    ok: true,
    outcome: {
      subject,
      state: isPartial ? "partial" : "complete",
      score,
      category,
      verdict,
      verdictEn,
      award,
      labels,
      range: isPartial ? range : null,
      possibleCategories: isPartial ? possibleCategories : [],
      unknownFacts: outcome.unknownFacts.map(({ name }) => name),
      remarks: outcome.diagnostics,
    },
  };
}

/** Whether anything is not known on which something hangs, or any answer is missing, even one that changes nothing. */
function isOpen({ score, range, unknownFacts, diagnostics }: Outcome): boolean {
  const isOneScore = score !== null && range !== null && range.low === range.high;
  return !isOneScore || unknownFacts.length > 0 || diagnostics.some(({ code }) => MISSING.has(code));
}

const MISSING: ReadonlySet<string> = new Set(
  [missingCountsAsLowest, missingIsExcluded, missingStopsScore].map(({ code }) => code),
);
