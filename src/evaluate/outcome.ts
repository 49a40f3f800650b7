import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Subject } from "../evidence/evidence.js";
import type { Zone } from "../model/rubric.js";
import type { Trace } from "./trace.js";

/**
 * What an evaluation found. Plain JSON data: every exact number is text
 * (decimal where it terminates, otherwise `num/den`).
 */
export interface Outcome {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  readonly subject: Subject;
  /** The published score, with exactly the declared decimals; null when there is none (`diagnostics` says why). */
  readonly score: string | null;
  /** The score before the one declared rounding. */
  readonly exact: string | null;
  readonly category: OutcomeCategory | null;
  /** The published words beyond the category; null for a rubric without a verdict table, as all are so far. */
  readonly verdict: string | null;
  /** The lowest and highest exact score that any answers to the unanswered indicators would give. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** The categories over that range, best first. */
  readonly possibleCategories: readonly string[];
  /** Whether only one category is possible. */
  readonly certain: boolean;
  /** Every part of the tree, parents first. */
  readonly nodes: readonly OutcomeNode[];
  /** The rules that changed the outcome, in order; the language has no rules yet, so there are none. */
  readonly rules: readonly string[];
  /** Every inferred or assumed statement of the rubric on which the outcome rests. */
  readonly assumptions: readonly Assumption[];
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
}

/** The category of an outcome. */
export interface OutcomeCategory {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly zone: Zone | null;
}

/** One part of the tree. Weights are shares of the parent, from 0 to 1. */
export interface OutcomeNode {
  readonly path: string;
  readonly kind: "dimension" | "variable" | "indicator";
  readonly title: string;
  /** The score rounded as the rubric publishes, for reading; nothing is computed from it. */
  readonly score: string | null;
  readonly exact: string | null;
  readonly weight: string;
  /** The share after left-out siblings gave theirs away. */
  readonly effectiveWeight: string;
  /** `effectiveWeight * exact`: what the part adds to its parent's score. */
  readonly contribution: string | null;
}

/** A statement of the rubric that its author inferred or assumed. */
export interface Assumption {
  readonly about: "score" | "missing" | "weight" | "part" | "scale" | "category";
  /** The path of the part or the name of the category; "" for the whole rubric. */
  readonly path: string;
  readonly kind: "inferred" | "assumed";
  readonly why: string;
  readonly whyEn: string | null;
}
