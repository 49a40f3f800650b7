import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Subject } from "../evidence/evidence.js";
import type { Zone } from "../model/rubric.js";
import type { EffectText, LeftOut, Trace } from "./trace.js";

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
  /** Also there without a score when only one category is possible. */
  readonly category: OutcomeCategory | null;
  /**
   * The published words of the verdict table, in Indonesian; null where there
   * is no table. Where the score, the category or a fact is not known it is
   * only there if every possibility gives the same words; so are `award` and
   * `labels`.
   */
  readonly verdict: string | null;
  readonly verdictEn: string | null;
  /** Null when the rubric withholds no award, or it hangs on something that is not known. */
  readonly award: "given" | "withheld" | null;
  /** The labels that rules certainly give, in written order. */
  readonly labels: readonly OutcomeLabel[];
  /**
   * The lowest and highest exact score over all that is not known: unanswered
   * indicators, undisclosed weights, parts that are not broken down, facts.
   */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** The categories over that range, best first. */
  readonly possibleCategories: readonly string[];
  /** Whether only one category is possible. */
  readonly certain: boolean;
  /** The facts that are not known and make a difference, in written order. */
  readonly unknownFacts: readonly UnknownFact[];
  /** Every part of the tree, parents first. */
  readonly nodes: readonly OutcomeNode[];
  /**
   * The rules of the rubric, in the order in which they were applied; also
   * where there is only a range. Empty where nothing is known of the score.
   */
  readonly rules: readonly OutcomeRule[];
  /** Every inferred or assumed statement of the rubric on which the outcome rests. */
  readonly assumptions: readonly Assumption[];
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
}

/** A fact that is not known, and would change something. */
export interface UnknownFact {
  readonly name: string;
  /**
   * Whether it keeps the score from being one number, or the range from being
   * narrower; otherwise only award, labels, verdict or what is still possible
   * beside a score hang on it.
   */
  readonly stopsScore: boolean;
}

/** In how many of several possibilities a rule applies. */
export type Applies = "always" | "never" | "sometimes";

/** A rule, and what became of it. */
export interface OutcomeRule {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string | null;
  /**
   * Beside a score null when its condition could not be decided; the rule then
   * changed neither score nor category. Where there is only a range, null
   * unless every possibility gives the same.
   */
  readonly holds: boolean | null;
  /**
   * In how many of the possibilities it applies. `always` and `never` are
   * certain, `sometimes` may be said of more than there are. A rule that
   * `never` applies and whose `holds` is null cannot be decided, at least in
   * some, and changes nothing.
   */
  readonly applies: Applies;
  readonly effect: EffectText["kind"];
  /** The effect with its numbers and words. */
  readonly does: EffectText;
  /** The exact score or the category before and after; null for rules that change neither, and without a score. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A label that a rule gave. */
export interface OutcomeLabel {
  readonly rule: string;
  readonly title: string;
  readonly titleEn: string | null;
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
  /** Null when it was never published. */
  readonly weight: string | null;
  /** Whether the weight was assumed, because it was never published. */
  readonly assumed: boolean;
  /** The share after left-out siblings gave theirs away; null when it is not known. */
  readonly effectiveWeight: string | null;
  /** `effectiveWeight * exact`, or known points: what the part adds to its parent's score. */
  readonly contribution: string | null;
  /** Why the part does not count; null when it does. */
  readonly leftOut: LeftOut | null;
  /** Between what the exact score lies, where it is not one number. */
  readonly range: { readonly low: string; readonly high: string } | null;
}

/** A statement of the rubric that its author inferred or assumed. */
export interface Assumption {
  readonly about:
    | "score"
    | "missing"
    | "not-applicable"
    | "undisclosed"
    | "weight"
    | "part"
    | "applies"
    | "scale"
    | "answer"
    | "observations"
    | "rounding"
    | "category"
    | "fact"
    | "rule"
    | "verdict";
  /** The path of the part, or the name of the category, fact or rule; "" for the whole rubric. */
  readonly path: string;
  readonly kind: "inferred" | "assumed";
  readonly why: string;
  readonly whyEn: string | null;
}
