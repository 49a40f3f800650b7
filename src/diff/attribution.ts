import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Assumption, OutcomeCategory } from "../evaluate/outcome.js";
import type { Subject } from "../evidence/evidence.js";

/**
 * The change of one score between two years, split into what brought it about.
 * Plain JSON data: every exact number is text (decimal where it terminates,
 * otherwise `num/den`), in the score range of the rubrics.
 */
export interface Attribution {
  readonly subject: Subject;
  readonly before: YearScore;
  readonly after: YearScore;
  /** After less before; null unless both years have a single score, in one range. */
  readonly difference: { readonly published: string; readonly exact: string } | null;
  /** Null where there is no difference, or the years have no score together; `diagnostics` says why. */
  readonly terms: AttributionTerms | null;
  /** What each part did, the largest change first; together the exact difference. None without terms. */
  readonly parts: readonly PartEffect[];
  /** What moved together, since the years do not tell it apart. */
  readonly together: readonly Together[];
  /** Null where there are no terms. */
  readonly category: CategoryChange | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The outcome of one year. */
export interface YearScore {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  /** The published and the exact score; null where there is not a single one. */
  readonly score: string | null;
  readonly exact: string | null;
  readonly category: OutcomeCategory | null;
  /** Between what the exact score lies; null where nothing is known. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** Every inferred or assumed statement of the rubric on which the score rests. */
  readonly assumptions: readonly Assumption[];
}

/**
 * What brought a change about. `evidence`, `scales`, `tree`, `rules` and
 * `paired` add up to the exact difference, and with `rounding` to the published one.
 */
export interface AttributionTerms {
  /** Other answers, `n/a`, facts and known subtotals. */
  readonly evidence: string;
  /** Other scales for the same parts. */
  readonly scales: string;
  /** Other parts, and other weights of the same. */
  readonly tree: string;
  /** What the effect of the tree consists of; it adds up to `tree`. */
  readonly ofTree: TreeTerms;
  /** Other rules, policies for what is missing or does not apply, and rounding of parts. */
  readonly rules: string;
  /**
   * Answers that fit only the scale of their own year, each with that scale:
   * whether the answer or the scale did it cannot be told. `together` lists them.
   */
  readonly paired: string;
  /** What the rounding of the two published scores makes of it. */
  readonly rounding: string;
}

/** What the effect of the tree consists of. */
export interface TreeTerms {
  /** Parts of both years: other weights, also since others came or went. */
  readonly weights: string;
  /** Parts that only the later year has, with their answers. */
  readonly added: string;
  /** Parts that only the earlier year has, with their answers. */
  readonly removed: string;
  /** What cannot be told apart: what rounded parts and rules make of it, and parts that the other evidence says nothing of. */
  readonly inseparable: string;
}

/** What one part did to the exact score: a part, the rounding of a group, or the rules. */
export interface PartEffect {
  readonly what: "part" | "rounding" | "rules";
  /** Its path in either year; null where that year does not have it, and for the rules. */
  readonly before: string | null;
  readonly after: string | null;
  /** Its title, in the later year if that has it. */
  readonly title: string;
  readonly titleEn: string | null;
  /** Its title in the earlier year; null where that does not have it. */
  readonly titleBefore: string | null;
  readonly titleBeforeEn: string | null;
  readonly evidence: string;
  readonly scales: string;
  readonly tree: string;
  readonly rules: string;
  readonly paired: string;
  /** The sum of the five. */
  readonly total: string;
}

/** Something of which two ingredients move as one. */
export interface Together {
  /** The path of the part, in the later year if that has it. */
  readonly path: string;
  readonly title: string;
  readonly titleEn: string | null;
  /**
   * `scale`: an answer of one year does not fit the scale of the other, so
   * answer and scale move as a pair. `not-told`: the evidence of one year says nothing of the part that the
   * tree of the other could take, so it moves with the tree. `missing`: without an
   * answer the policy of the other year would give no score, so the policy moves
   * with the evidence.
   */
  readonly why: "scale" | "not-told" | "missing";
  /** The term that holds both. */
  readonly term: "paired" | "evidence" | "tree";
}

/** What became of the category, and because of what. */
export interface CategoryChange {
  readonly before: OutcomeCategory;
  readonly after: OutcomeCategory;
  /**
   * The category of the later evidence under the scheme of the earlier year;
   * null where that cannot be told, since it hangs on something in `together`.
   */
  readonly evidenceAlone: OutcomeCategory | null;
  /** The category of the earlier evidence under the scheme of the later year; null likewise. */
  readonly rubricAlone: OutcomeCategory | null;
  /**
   * `none`: the category did not change. `evidence`, `rubric`: that alone changes it in the same way, and
   * the other alone does not. `inseparable`: it may be one of them, but what cannot be told apart decides.
   * `both`: anything else.
   */
  readonly becauseOf: BecauseOf;
  /** By what categories of the two years are the same: their names, or where those differ, the zones that all of them have. */
  readonly comparedBy: "category" | "zone";
  /** The category of each published score under the thresholds of each year, rules aside; null where the score is none there. */
  readonly thresholds: {
    readonly before: { readonly before: OutcomeCategory | null; readonly after: OutcomeCategory | null };
    readonly after: { readonly before: OutcomeCategory | null; readonly after: OutcomeCategory | null };
  };
}

/** What made a category another one. */
export type BecauseOf = "evidence" | "rubric" | "both" | "inseparable" | "none";
