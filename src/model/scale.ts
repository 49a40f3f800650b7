import type { Rational } from "../numeric/rational.js";
import type { DIRECTIONS } from "../syntax/words.js";
import type { Provenance, Title } from "./rubric.js";

/** How an answer becomes points in the score range of the rubric. */
export type Scale =
  | YesNoScale
  | LevelsScale
  | ChoiceScale
  | CountScale
  | NumberScale
  | MeanScale
  | ChecklistScale
  | StepsScale;

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
    readonly provenance: Provenance;
  }[];
}

/** Named options with stated points. */
export interface ChoiceScale {
  readonly kind: "choice";
  readonly options: readonly {
    readonly name: string;
    readonly title: Title;
    readonly points: Rational;
    readonly provenance: Provenance;
  }[];
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

/** Which of several named things are there; their weights add up to 1. */
export interface ChecklistScale {
  readonly kind: "checklist";
  readonly items: readonly {
    readonly name: string;
    readonly title: Title;
    /** The share of the score range; the same for all where the rubric gives none. */
    readonly weight: Rational;
    readonly provenance: Provenance;
  }[];
}

/** Bands of a number with stated points. */
export interface StepsScale {
  readonly kind: "steps";
  readonly min: Rational;
  readonly max: Rational;
  readonly direction: Direction;
  /** The lowest band first; each reaches up to the next. */
  readonly steps: readonly {
    readonly from: Rational;
    readonly title: Title | null;
    readonly points: Rational;
    readonly provenance: Provenance;
  }[];
}
