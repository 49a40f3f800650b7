import type { Zone } from "../model/rubric.js";
import type { RoundingMode } from "../numeric/round.js";

/**
 * How an outcome came about, step by step in the order of evaluation. Plain
 * JSON data; exact numbers are text, as `formatExact` writes them. A trace
 * stands alone: `replay` recomputes its outcome without the rubric.
 */
export type Trace = readonly Step[];

/** One step of an evaluation. */
export type Step = AnswerStep | GroupStep | RoundingStep | ThresholdStep;

/** A text in Indonesian and, where there is one, in English. */
export interface StepTitle {
  readonly id: string;
  readonly en: string | null;
}

/** One indicator: what was answered and what it is worth. */
export interface AnswerStep {
  readonly kind: "answer";
  readonly path: string;
  readonly code: string | null;
  readonly title: StepTitle;
  /** The answer as it was read, null when there is none. */
  readonly answer: AnswerText | null;
  /** What the rubric says of that answer, as the text of a level. */
  readonly meaning: StepTitle | null;
  readonly source: string | null;
  readonly note: string | null;
  /** How the answer became points; null when the indicator is left out. */
  readonly conversion: Conversion | null;
  /** In the score range; null when the indicator is left out. */
  readonly points: string | null;
}

/** An answer as text: yes or no, `3`, `partial`, `4.2`, or how many respondents chose what. */
export type AnswerText =
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "single"; readonly value: string }
  | {
      readonly kind: "respondents";
      readonly counts: readonly { readonly choice: string; readonly respondents: string }[];
    }
  | { readonly kind: "stated-mean"; readonly mean: string; readonly respondents: string | null };

/** How an answer became points. */
export type Conversion = StatedConversion | LinearConversion | MissingConversion;

/** The rubric states the points of this answer. */
export interface StatedConversion {
  readonly kind: "stated";
  readonly points: string;
}

/** `min + (value - worst) / (best - worst) * (max - min)`; `value` may be the mean of a sample. */
export interface LinearConversion {
  readonly kind: "linear";
  readonly value: string;
  readonly worst: string;
  readonly best: string;
  readonly min: string;
  readonly max: string;
}

/** There is no answer; the rubric counts it as the lowest score. */
export interface MissingConversion {
  readonly kind: "missing";
  readonly min: string;
}

/** A group, or the whole rubric (path ""): the weighted sum of its parts. */
export interface GroupStep {
  readonly kind: "group";
  readonly path: string;
  readonly title: StepTitle;
  readonly parts: readonly PartStep[];
  /** Null when every part is left out. */
  readonly score: string | null;
}

/** One part of a group. Weights are shares of the group, from 0 to 1. */
export interface PartStep {
  readonly path: string;
  readonly title: StepTitle;
  readonly weight: string;
  /** The share after the parts that are left out gave theirs to the others. */
  readonly effectiveWeight: string;
  readonly score: string | null;
  /** `effectiveWeight * score` */
  readonly contribution: string | null;
}

/** The one declared rounding. */
export interface RoundingStep {
  readonly kind: "rounding";
  readonly exact: string;
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly score: string;
}

/** One comparison of the rounded score with a category, best first, up to the first that is reached. */
export interface ThresholdStep {
  readonly kind: "threshold";
  readonly score: string;
  readonly category: { readonly id: string; readonly title: StepTitle; readonly zone: Zone | null };
  readonly from: string;
  readonly reached: boolean;
}
