import type { Rational } from "../numeric/rational.js";
import type { RoundingMode } from "../numeric/round.js";
import type { DIRECTIONS, ZONES } from "../syntax/words.js";

/**
 * One scheme for one assessment year, resolved and frozen: every reference
 * followed, every number exact. What evaluation, explanation and every other
 * part of patuh stand on.
 */
export interface Rubric {
  /** The name of the scheme, as in `pekppp`. */
  readonly id: string;
  /** `2024`, or `2016-2019` for a scheme that stayed the same. */
  readonly year: string;
  readonly title: Title;
  readonly issuer: Title | null;
  readonly inForce: { readonly from: string; readonly to: string | null } | null;
  readonly laws: readonly Law[];
  readonly sources: readonly RubricSource[];
  readonly score: ScoreRange;
  /** Null only when the rubric has no indicators. */
  readonly missing: MissingPolicy | null;
  readonly missingProvenance: Provenance;
  /** The parts directly below the rubric; their weights are shares of the whole. */
  readonly children: readonly Part[];
  /** The best category first. */
  readonly categories: readonly Category[];
  /** The SHA-256 of the meaning of this rubric, as in `sha256-...`. */
  readonly hash: string;
}

/** A text in Indonesian and, where the rubric gives it, in English. */
export interface Title {
  readonly id: string;
  readonly en: string | null;
}

/** The range of scores, and how one is published. */
export interface ScoreRange {
  readonly min: Rational;
  readonly max: Rational;
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly provenance: Provenance;
}

/** What an applicable indicator without an answer means. */
export type MissingPolicy = "lowest" | "excluded" | "stop";

/** A law on which a rubric or an indicator rests. */
export interface Law {
  readonly name: string;
  readonly title: Title;
  readonly article: string | null;
  readonly url: string | null;
}

/** A source from which the rubric was written down. */
export interface RubricSource {
  readonly name: string;
  readonly title: Title;
  readonly url: string | null;
}

/** Where something comes from: named sources, and why it was inferred or assumed. */
export interface Provenance {
  readonly sources: readonly string[];
  readonly inferred: Title | null;
  readonly assumed: Title | null;
}

/** A part of the tree: a group of parts, or an indicator. */
export type Part = Group | Indicator;

interface PartBase {
  /** Unique in the rubric. */
  readonly name: string;
  /** The names from the top down, joined by points. */
  readonly path: string;
  /** The number or letter that the official form uses. */
  readonly code: string | null;
  readonly title: Title;
  /** The share of the parent, from 0 to 1; null when it was never published. */
  readonly weight: Rational | null;
  readonly weightProvenance: Provenance;
  readonly provenance: Provenance;
  readonly laws: readonly Law[];
}

/** A dimension or a variable. Without children it is not broken down, and cannot be scored from answers. */
export interface Group extends PartBase {
  readonly kind: "dimension" | "variable";
  readonly children: readonly Part[];
}

/** The smallest thing that is scored. */
export interface Indicator extends PartBase {
  readonly kind: "indicator";
  readonly scale: Scale;
  readonly scaleProvenance: Provenance;
}

/** How an answer becomes points in the score range of the rubric. */
export type Scale = YesNoScale | LevelsScale | ChoiceScale | CountScale | NumberScale | MeanScale;

/** Whether a higher or a lower answer is better. */
export type Direction = (typeof DIRECTIONS)[number];

/** Yes or no; the better of the two gives the highest score, the other the lowest. */
export interface YesNoScale {
  readonly kind: "yes-no";
  readonly better: "yes" | "no";
}

/** Numbered levels, linear from the lowest to the highest score, or with stated points for each. */
export interface LevelsScale {
  readonly kind: "levels";
  readonly min: bigint;
  readonly max: bigint;
  readonly direction: Direction;
  readonly levels: readonly {
    readonly level: bigint;
    readonly title: Title | null;
    readonly points: Rational | null;
  }[];
}

/** Named options with stated points. */
export interface ChoiceScale {
  readonly kind: "choice";
  readonly options: readonly { readonly name: string; readonly title: Title; readonly points: Rational }[];
}

/** How many of `max` things are there; from `fullAt` on the points are full. */
export interface CountScale {
  readonly kind: "count";
  readonly max: bigint;
  readonly fullAt: bigint;
  readonly direction: Direction;
}

/** Any number between two bounds, linear. */
export interface NumberScale {
  readonly kind: "number";
  readonly min: Rational;
  readonly max: Rational;
  readonly direction: Direction;
}

/** The mean of what respondents chose between two whole numbers, linear. */
export interface MeanScale {
  readonly kind: "mean";
  readonly min: bigint;
  readonly max: bigint;
  /** The fewest respondents that count, 1 if the rubric says nothing. */
  readonly atLeast: bigint;
  readonly direction: Direction;
}

/** The colour shown for a category. */
export type Zone = (typeof ZONES)[number];

/** A named band of scores. */
export interface Category {
  readonly id: string;
  readonly title: Title;
  readonly zone: Zone | null;
  /** The lowest published score in it; it reaches up to the next better category. */
  readonly from: Rational;
  readonly provenance: Provenance;
}
