import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Outcome } from "../../evaluate/outcome.js";

/** What is told of a row that was scored. */
export interface RowOutcome
  extends Pick<Outcome, "subject" | "score" | "category" | "verdict" | "verdictEn" | "award" | "labels"> {
  /**
   * `complete`: every answer, fact and weight on which something hangs is
   * known. `partial`: something is not, even where there is a score, since the
   * rubric says what counts in place of an answer; what follows tells what can be.
   * What stops the score is then an error among the remarks.
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

/** The outcome of a complete row, of which there is nothing more to tell. */
export function completeOutcome(
  told: Pick<RowOutcome, "subject" | "score" | "category" | "verdict" | "verdictEn" | "award" | "labels">,
): RowOutcome {
  const { subject, score, category, verdict, verdictEn, award, labels } = told;
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
