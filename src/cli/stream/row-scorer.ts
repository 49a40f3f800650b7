import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type EvaluateOptions, evaluate } from "../../evaluate/evaluate.js";
import { missingCountsAsLowest, missingIsExcluded, missingStopsScore } from "../../evaluate/evaluation-diagnostics.js";
import type { Outcome } from "../../evaluate/outcome.js";
import type { Subject } from "../../evidence/evidence.js";
import { readEvidence } from "../../evidence/read-evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { prepareScorer } from "../../scorer/prepare-scorer.js";
import type { ScoredSubject } from "../../scorer/scored.js";
import { createIsWhole } from "./is-whole.js";

/** What is told of a row that was scored. */
export interface RowOutcome
  extends Pick<Outcome, "subject" | "score" | "category" | "verdict" | "verdictEn" | "award" | "labels"> {
  /**
   * `complete`: every answer, fact and weight on which something hangs is
   * known. `partial`: something is not, even where there is a score, since the
   * rubric says what counts in place of an answer; what follows tells what can be.
   */
  readonly state: "complete" | "partial";
  /** The exact lowest and highest score; null for a complete row, which has its score alone. */
  readonly range: Outcome["range"];
  /** The categories over that range, best first; empty for a complete row. */
  readonly possibleCategories: readonly string[];
  /** Facts that are not known and make a difference. */
  readonly unknownFacts: readonly string[];
  readonly remarks: readonly Diagnostic[];
}

/** What became of one row: an outcome, or why there is none. */
export type RowScore =
  | { readonly ok: true; readonly outcome: RowOutcome }
  | { readonly ok: false; readonly subject: Subject | null; readonly faults: readonly Diagnostic[] };

/** Scores one row after the other. */
export interface RowScorer {
  /** @param data what `readEvidence` takes */
  readonly score: (data: unknown) => RowScore;
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
      return scored.outcome === null ? { ok: true, outcome: complete(scored) } : evaluated(scored.outcome);
    },
  };
}

function complete({ subject, score, category, verdict, verdictEn, award, labels }: ScoredSubject): RowOutcome {
  return {
    subject,
    state: "complete",
    score,
    category,
    verdict,
    verdictEn,
    award,
    labels,
    range: null,
    possibleCategories: [],
    unknownFacts: [],
    remarks: [],
  };
}

function evaluated(outcome: Outcome): RowScore {
  const { subject, score, category, verdict, verdictEn, award, labels, range, possibleCategories } = outcome;
  const faults = outcome.diagnostics.filter(({ severity }) => severity === "error");
  if (faults.length > 0) return { ok: false, subject, faults };
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
