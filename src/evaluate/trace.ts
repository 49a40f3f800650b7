import type { NotApplicablePolicy, Zone } from "../model/rubric.js";
import type { RoundingMode } from "../numeric/round.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";

/**
 * How an outcome came about, step by step in the order of evaluation. Plain
 * JSON data; exact numbers are text, as `formatExact` writes them. A trace
 * stands alone: `replay` recomputes its outcome without the rubric.
 */
export type Trace = readonly Step[];

/** One step of an evaluation. */
export type Step =
  | FactStep
  | AnswerStep
  | NotApplicableStep
  | KnownStep
  | RedistributionStep
  | GroupStep
  | UndeterminedStep
  | PartRoundingStep
  | RuleStep
  | RoundingStep
  | ThresholdStep
  | VerdictStep;

/** A text in Indonesian and, where there is one, in English. */
export interface StepTitle {
  readonly id: string;
  readonly en: string | null;
}

/** Why a part is left out and gives its weight to its siblings. */
export type LeftOut = "missing" | "not-applicable";

/** A fact on which something hangs, before everything else. */
export interface FactStep {
  readonly kind: "fact";
  readonly name: string;
  readonly title: StepTitle;
  /** `yes`, `no`, the name of an option, or a number; null when it is not known. */
  readonly value: string | null;
  /** What the rubric calls that option. */
  readonly meaning: StepTitle | null;
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
  | { readonly kind: "stated-mean"; readonly mean: string; readonly respondents: string | null }
  | { readonly kind: "checklist"; readonly present: readonly string[]; readonly absent: readonly string[] }
  | { readonly kind: "observations"; readonly count: number };

/** How an answer became points. */
export type Conversion =
  | StatedConversion
  | LinearConversion
  | MissingConversion
  | ChecklistConversion
  | CombinedConversion;

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

/** `min + (sum of weights) * (max - min)` over the items that are there. */
export interface ChecklistConversion {
  readonly kind: "checklist";
  readonly weights: readonly {
    readonly name: string;
    readonly title: StepTitle;
    readonly weight: string;
    readonly present: boolean;
  }[];
  readonly min: string;
  readonly max: string;
}

/** Several observations, each with its own points, become one. */
export interface CombinedConversion {
  readonly kind: "combined";
  readonly combine: "mean" | "lowest" | "highest";
  readonly observations: readonly ObservationStep[];
}

/** One of several observations of an indicator. */
export interface ObservationStep {
  readonly answer: AnswerText;
  readonly meaning: StepTitle | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly conversion: StatedConversion | LinearConversion | ChecklistConversion;
  readonly points: string;
}

/** A part that does not apply, and what becomes of it. */
export interface NotApplicableStep {
  readonly kind: "not-applicable";
  readonly path: string;
  readonly title: StepTitle;
  /** Its condition does not hold, the assessor said so, or nothing below it applies. */
  readonly by: "condition" | "answer" | "everything-below";
  readonly condition: ConditionStep | null;
  readonly policy: NotApplicablePolicy;
  /** In the score range; null when its weight goes to its siblings. */
  readonly points: string | null;
}

/** A published subtotal in place of the answers below a part. */
export interface KnownStep {
  readonly kind: "known";
  readonly path: string;
  readonly title: StepTitle;
  /** Its score, or what it adds to the score of its parent. */
  readonly given: "score" | "points";
  readonly value: string;
  readonly source: string | null;
  readonly note: string | null;
}

/** How the weight of the parts that are left out of a group goes to the others. */
export interface RedistributionStep {
  readonly kind: "redistribution";
  /** The group; "" for the whole rubric. */
  readonly path: string;
  readonly from: readonly {
    readonly path: string;
    readonly reason: LeftOut;
    /** Null where it was never published; then only what all of them gave together is known. */
    readonly weight: string | null;
  }[];
  /** `effectiveWeight = weight + received` */
  readonly to: readonly {
    readonly path: string;
    readonly weight: string;
    readonly received: string;
    readonly effectiveWeight: string;
  }[];
}

/** A part whose score is not one number, and why. */
export interface UndeterminedStep {
  readonly kind: "undetermined";
  readonly path: string;
  readonly title: StepTitle;
  /**
   * Weights below were never published, nothing below it is known, something
   * below is undetermined, a missing answer stops the score, or a fact that
   * decides whether it applies is not known.
   */
  readonly reason: "undisclosed-weights" | "not-broken-down" | "below" | "missing" | "unknown-fact";
  /** The paths of the parts to which the reason applies; "" for the whole rubric. */
  readonly parts: readonly string[];
  /** The condition that cannot be decided; null for other reasons. */
  readonly condition: ConditionStep | null;
}

/** The rounding of the score of a part, before it counts in its parent. */
export interface PartRoundingStep {
  readonly kind: "part-rounding";
  readonly path: string;
  readonly exact: string;
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly score: string;
}

/** A condition with what it was decided on; `holds` is null where a fact or score is unknown. */
export type ConditionStep =
  | { readonly kind: "any-of" | "all-of"; readonly parts: readonly ConditionStep[]; readonly holds: boolean | null }
  | { readonly kind: "not"; readonly operand: ConditionStep; readonly holds: boolean | null }
  | {
      readonly kind: "fact-is";
      readonly fact: string;
      readonly expected: string;
      readonly value: string | null;
      readonly holds: boolean | null;
    }
  | {
      readonly kind: "fact-compared" | "score-compared";
      /** The name of the fact, or the path of the part. */
      readonly of: string;
      readonly operator: ComparisonOperator;
      readonly bound: string;
      readonly value: string | null;
      readonly holds: boolean | null;
    };

/** What a rule does, as text. */
export type EffectText =
  /** Never further down than `min`. */
  | { readonly kind: "subtract"; readonly amount: string; readonly min: string }
  | { readonly kind: "cap-score"; readonly most: string }
  /** `from` is where that category begins, as in a threshold. */
  | {
      readonly kind: "cap-category";
      readonly category: { readonly id: string; readonly title: StepTitle; readonly zone: Zone | null };
      readonly from: string;
    }
  | { readonly kind: "withhold-award" }
  | { readonly kind: "label"; readonly title: StepTitle };

/** A rule, whether its condition held, and what it changed. */
export interface RuleStep {
  readonly kind: "rule";
  readonly name: string;
  readonly title: StepTitle;
  readonly condition: ConditionStep;
  /** Null when it could not be decided; the rule then changes nothing. */
  readonly holds: boolean | null;
  readonly effect: EffectText;
  /** The exact score or the category before and after; null for rules that change neither. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The row of the verdict table that applies. */
export interface VerdictStep {
  readonly kind: "verdict";
  readonly columns: readonly { readonly name: string; readonly value: string }[];
  readonly title: StepTitle;
}

/** A group, or the whole rubric (path ""): the weighted sum of its parts. */
export interface GroupStep {
  readonly kind: "group";
  readonly path: string;
  readonly title: StepTitle;
  /** What the weights add up to; 1 unless the official table has another total. */
  readonly weightsTotal: string;
  readonly parts: readonly PartStep[];
  /** Null when every part is left out. */
  readonly score: string | null;
}

/** One part of a group. Weights are shares of the group, from 0 to 1. */
export interface PartStep {
  readonly path: string;
  readonly title: StepTitle;
  /** Null when it was never published, which only points that are known make up for. */
  readonly weight: string | null;
  /** Whether the weight was assumed, because it was never published. */
  readonly assumed: boolean;
  /** The share after the parts that are left out gave theirs to the others. */
  readonly effectiveWeight: string | null;
  /** Null for a part that is left out. */
  readonly score: string | null;
  /** `effectiveWeight * score`, or the points that are known. */
  readonly contribution: string | null;
  readonly leftOut: LeftOut | null;
}

/** The one declared rounding. */
export interface RoundingStep {
  readonly kind: "rounding";
  readonly exact: string;
  readonly digits: number;
  readonly mode: RoundingMode;
  /** Whether thresholds and conditions look at the published or at the exact score. */
  readonly comparison: "published" | "exact";
  readonly score: string;
  /** How many steps the whole trace has, so that none can be lost unnoticed. */
  readonly steps: number;
}

/** One comparison of the published (or, where the rubric says so, of the exact) score with a category, best first, up to the first that is reached. */
export interface ThresholdStep {
  readonly kind: "threshold";
  readonly score: string;
  readonly category: { readonly id: string; readonly title: StepTitle; readonly zone: Zone | null };
  readonly from: string;
  readonly reached: boolean;
}
