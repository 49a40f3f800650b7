import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Subject } from "../evidence/evidence.js";

/** What a scorer found of one subject, or why its evidence does not fit. */
export type Scored = ScoredSubject | RefusedSubject;

/** The scores of one subject: what `evaluate` finds, without the trace. */
export interface ScoredSubject
  extends Pick<Outcome, "subject" | "score" | "category" | "verdict" | "verdictEn" | "award" | "labels"> {
  readonly ok: true;
  /**
   * The published score of every part, in the order of `Scorer.parts`, in units
   * of its last digit (`7850` for `78.50`); null for a part that has none.
   */
  readonly nodes: readonly (number | null)[];
  /** Whether every rule of the rubric holds, in written order; null where it is open. */
  readonly rules: readonly (boolean | null)[];
  /**
   * How it was found: in whole numbers, in doubles that are far enough from
   * where anything turns, in rationals, or by `evaluate` itself, whose outcome
   * then says why there is no score.
   */
  readonly by: "whole-numbers" | "doubles" | "rationals" | "evaluate";
  /** What `evaluate` found, where it was asked. */
  readonly outcome: Outcome | null;
}

/** Evidence that does not fit the rubric. */
export interface RefusedSubject {
  readonly ok: false;
  /** Who it is about, when at least that could be read. */
  readonly subject: Subject | null;
  readonly diagnostics: readonly Diagnostic[];
}
