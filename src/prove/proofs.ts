import type { Title, Zone } from "../model/rubric.js";

/**
 * What can be proved of a rubric without any evidence. Plain JSON data: every
 * exact number is text (decimal where it terminates, otherwise `num/den`).
 */
export interface Proofs {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  readonly monotonic: MonotonicProof;
  /** The lowest and the highest score before rules, over all evidence; null where nothing counts, or where facts may be in too many ways. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** The best category first. */
  readonly categories: readonly CategoryProof[];
  readonly search: SearchBounds;
  /** Answers of one scale between which no outcome can differ, and indicators that weigh nothing. */
  readonly deadAnswers: readonly DeadAnswers[];
  readonly verdict: VerdictProof | null;
  readonly conditions: readonly ConditionProof[];
  readonly facts: readonly FactUse[];
  readonly undisclosed: UndisclosedWeights;
  readonly provenance: ProvenanceSummary;
}

/** How far the search for evidence went. */
export interface SearchBounds {
  /** In how many ways the facts were filled in. */
  readonly worlds: number;
  /** How many different scores of one part were kept at most. */
  readonly scoresKept: number;
  /** How often evidence was evaluated. */
  readonly trials: number;
}

// ------------------------------------------------------------- monotonicity

/**
 * Whether a better answer can make an outcome worse. What applies, what is
 * answered and what is `n/a` are fixed: turning one of them moves weights.
 */
export interface MonotonicProof {
  readonly indicators: readonly IndicatorProof[];
  /** The rules that take something away because a score is high. */
  readonly exceptions: readonly MonotonicException[];
}

/** One indicator: proved, or the rules under which a better answer to it can do harm. */
export interface IndicatorProof {
  readonly path: string;
  readonly proved: boolean;
  readonly brokenBy: readonly string[];
}

/** A rule that is declared not monotonic, and a case of it where one was found. */
export interface MonotonicException {
  readonly rule: string;
  readonly title: Title;
  readonly reason: Title | null;
  /** How many indicators a better answer to which may do harm. */
  readonly indicators: number;
  readonly counterexample: Counterexample | null;
}

/** Two pieces of evidence that differ in one answer; the better answer has the worse outcome. */
export interface Counterexample {
  /** The name of the indicator. */
  readonly indicator: string;
  readonly worse: { readonly answer: unknown; readonly outcome: OutcomeInShort };
  readonly better: { readonly answer: unknown; readonly outcome: OutcomeInShort };
  /** With the worse answer. */
  readonly evidence: WitnessEvidence;
}

/** What is compared of two outcomes. */
export interface OutcomeInShort {
  readonly score: string | null;
  readonly category: string | null;
  readonly award: "given" | "withheld" | null;
}

// ------------------------------------------------------------- reachability

/** Whether a category can come out at all. */
export type CategoryProof = {
  readonly category: string;
  readonly title: Title;
  readonly zone: Zone | null;
  readonly from: string;
} & (
  | { readonly reach: "reached"; readonly witness: Witness }
  | { readonly reach: "unreachable"; readonly by: UnreachableBy; readonly reason: UnreachableReason }
  /** Neither evidence nor a proof was found, because the search may not look at everything. */
  | { readonly reach: "undecided"; readonly because: readonly SearchLimit[] }
);

/**
 * What kept a search from looking at everything: too many ways in which the
 * facts may be, too many different scores of a part, rules that may fall in too
 * many ways, or too much evidence to be evaluated; or a score was found for
 * which no evidence could be written.
 */
export type SearchLimit = "facts" | "scores" | "rules" | "trials" | "unconfirmed";

/**
 * How a category was seen to be out of reach: it lies outside the bounds of all
 * scores, between the steps in which scores can differ, or every score was looked at.
 */
export type UnreachableBy = "bounds" | "steps" | "all-values";

/** Evidence of which the engine says that it has the category. */
export interface Witness {
  /** Null where unpublished weights leave no single score although the category is certain. */
  readonly score: string | null;
  readonly exact: string | null;
  /** The lowest and the highest exact score over all splits. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /**
   * On what the category rests where weights were never published: it comes out
   * whatever they are, under the equal ones that the rubric assumes, or under
   * those of `weights`. All weights are known: `published`.
   */
  readonly under: "published" | "any-split" | "equal-split" | "this-split";
  /** The split of the weights that were never published, by path; empty where it makes no difference. */
  readonly weights: Readonly<Record<string, string>>;
  readonly evidence: WitnessEvidence;
}

/** Evidence as `readEvidence` and `patuh score` take it. */
export interface WitnessEvidence {
  readonly subject: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly known: Readonly<Record<string, unknown>>;
}

/** Why a category cannot come out. */
export type UnreachableReason =
  /** Without them it could: without any one of them, or only without all. */
  | { readonly kind: "rules"; readonly rules: readonly string[]; readonly each: boolean }
  | { readonly kind: "too-high"; readonly highest: string; readonly causes: readonly RangeCause[] }
  | { readonly kind: "too-low"; readonly lowest: string; readonly causes: readonly RangeCause[] }
  /** The scores just below and just above it; no answers give one between. */
  | { readonly kind: "gap"; readonly below: string | null; readonly above: string | null }
  /** None was singled out within the bounds of the search. */
  | { readonly kind: "unknown" };

/** What keeps scores from an end of the score range. */
export type RangeCause =
  | { readonly kind: "weights-total"; readonly group: string; readonly total: string }
  | { readonly kind: "scales"; readonly indicators: readonly string[] };

// -------------------------------------------------------------- small proofs

/** Answers that are worth the same. */
export interface DeadAnswers {
  /** The names of the indicators with that scale. */
  readonly indicators: readonly string[];
  /** The answers; all of them for an indicator that weighs nothing. */
  readonly answers: readonly string[] | "all";
  readonly points: string | null;
}

/** That every case has exactly one verdict. */
export interface VerdictProof {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly cases: number;
  readonly complete: boolean;
}

/** Whether a condition can hold, and whether it can fail. */
export interface ConditionProof {
  readonly of: "applies" | "rule";
  /** The path of the part, or the name of the rule. */
  readonly name: string;
  readonly holds: Possibility;
  readonly fails: Possibility;
  /** What kept it undecided; nothing where both are decided. */
  readonly because: readonly SearchLimit[];
}

/** `shown` by evidence, `never`, or neither evidence nor a proof. */
export type Possibility = "shown" | "never" | "undecided";

/** A fact, and how many conditions, verdict columns, weighted levels and rankings ask for it. */
export interface FactUse {
  readonly name: string;
  readonly type: "yes-no" | "choice" | "number";
  readonly uses: number;
}

/** The groups in which weights were never published. */
export interface UndisclosedWeights {
  readonly assumed: "equal" | null;
  readonly parts: number;
  readonly groups: readonly {
    /** "" for the rubric itself. */
    readonly path: string;
    readonly parts: readonly string[];
    /** What the known weights leave for them, as a share of the group. */
    readonly rest: string;
  }[];
}

// --------------------------------------------------------------- provenance

/** How a statement came into the rubric; of several the weakest. */
export type Standing = "documented" | "inferred" | "assumed" | "undisclosed" | "unsourced";

/** The kinds of statements that are counted. */
export type StatementKind =
  | "score"
  | "policy"
  | "weight"
  | "scale"
  | "answer"
  | "category"
  | "condition"
  | "rounding"
  | "observations"
  | "fact"
  | "rule"
  | "verdict"
  | "level";

/** How much of a rubric is documented. */
export interface ProvenanceSummary {
  readonly kinds: readonly ({ readonly kind: StatementKind } & Counts)[];
  readonly total: Counts;
  /** Shares of the whole weight; a part stands as the weakest weight on the way down to it. */
  readonly weight: Readonly<Record<Standing, string>>;
  /** Sources from which nothing is taken. */
  readonly unusedSources: readonly string[];
  /** Laws to which no part refers. */
  readonly unusedLaws: readonly string[];
}

/** How many statements stand how. */
export type Counts = { readonly count: number } & Readonly<Record<Standing, number>>;
