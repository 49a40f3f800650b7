import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type EvaluateOptions, evaluate } from "../../evaluate/evaluate.js";
import type { Outcome } from "../../evaluate/outcome.js";
import type { Subject } from "../../evidence/evidence.js";
import { readEvidence } from "../../evidence/read-evidence.js";
import type { Rubric } from "../../model/rubric.js";

/** What is told of a row that was scored: the outcome without what would make a line long. */
export type RowOutcome = Omit<Outcome, "rubric" | "nodes" | "rules" | "assumptions" | "trace" | "diagnostics">;

/** What became of one row: an outcome with remarks, or why there is none. */
export type RowScore =
  | { readonly ok: true; readonly outcome: RowOutcome; readonly remarks: readonly Diagnostic[] }
  | { readonly ok: false; readonly subject: Subject | null; readonly faults: readonly Diagnostic[] };

/** Scores one row after the other. */
export interface RowScorer {
  /** @param data what `readEvidence` takes */
  readonly score: (data: unknown) => RowScore;
}

/** Makes what scores the rows of one run. The only file of the streams that knows how a score is found. */
export function createRowScorer(rubric: Rubric, options: EvaluateOptions): RowScorer {
  return {
    score: (data) => {
      const read = readEvidence(rubric, data);
      if (!read.ok) return { ok: false, subject: read.subject, faults: read.diagnostics };
      const {
        rubric: _,
        nodes: _nodes,
        rules: _rules,
        assumptions: _assumptions,
        trace: _trace,
        ...rest
      } = evaluate(rubric, read.evidence, options);
      const { diagnostics, ...outcome } = rest;
      const faults = diagnostics.filter(({ severity }) => severity === "error");
      if (faults.length > 0) return { ok: false, subject: read.subject, faults };
      return { ok: true, outcome, remarks: [...read.diagnostics, ...diagnostics] };
    },
  };
}
