import type { Rational } from "../numeric/rational.js";
import type { RoundingMode } from "../numeric/round.js";
import type { ZONES } from "../syntax/words.js";
import type { Amendment } from "./amendment.js";
import type { Condition } from "./condition.js";
import type { Example } from "./example.js";
import type { Fact, Level, Rank, Rule, Verdict } from "./rules.js";
import type { Scale } from "./scale.js";

export type * from "./amendment.js";
export type * from "./condition.js";
export type * from "./example.js";
export type * from "./rules.js";
export type * from "./scale.js";

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
  /** What becomes of parts that do not apply, unless a part says otherwise; null when every part always applies. */
  readonly notApplicable: NotApplicablePolicy | null;
  readonly notApplicableProvenance: Provenance;
  /** Whether undisclosed weights are taken as equal, so that there is a single score; null when nothing is assumed. */
  readonly undisclosed: UndisclosedAssumption | null;
  /** What is known of a subject beside its answers. */
  readonly facts: readonly Fact[];
  /** What the weights of `children` add up to; 1 unless the official table has another total. */
  readonly weightsTotal: Rational;
  /** The parts directly below the rubric; their weights are shares of the whole. */
  readonly children: readonly Part[];
  /** The best category first. */
  readonly categories: readonly Category[];
  /** In the order in which they are applied. */
  readonly rules: readonly Rule[];
  readonly verdict: Verdict | null;
  /** How scores of units become scores of institutions, from the bottom up. */
  readonly levels: readonly Level[];
  readonly ranks: readonly Rank[];
  /** Tests that travel with the rubric; no part of its meaning. */
  readonly examples: readonly Example[];
  /** What was amended, and how; no part of its meaning, which the parts above hold whole. */
  readonly amendment: Amendment | null;
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
  /** Whether categories and conditions look at the published or at the exact score. */
  readonly comparison: "published" | "exact";
  readonly provenance: Provenance;
}

/** A rounding stage below the published score. */
export interface RoundingStage {
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly provenance: Provenance;
}

/** What becomes of a part that does not apply: its weight goes to its siblings, or it counts as full or lowest. */
export type NotApplicablePolicy = "redistribute" | "full" | "lowest";

/** What the author takes undisclosed weights to be, so that there is a single score. */
export interface UndisclosedAssumption {
  readonly assume: "equal";
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
  /**
   * The share of the parent, from 0 to 1; null when it was never published and
   * at least one sibling's was not either (a single one follows from the rest).
   */
  readonly weight: Rational | null;
  readonly weightProvenance: Provenance;
  readonly provenance: Provenance;
  readonly laws: readonly Law[];
  /** The facts under which the part counts; null when it always does. */
  readonly applies: Condition | null;
  readonly appliesProvenance: Provenance;
  /** Whether an assessor may answer `n/a`. */
  readonly mayBeNotApplicable: boolean;
  /** What becomes of the part if it does not apply: its own word, or that of the nearest part above it. */
  readonly notApplicable: NotApplicablePolicy | null;
  readonly notApplicableProvenance: Provenance;
  /** The rounding of its score before it counts in its parent; null for none. */
  readonly rounded: RoundingStage | null;
}

/** A dimension or a variable. Without children it is not broken down, and cannot be scored from answers. */
export interface Group extends PartBase {
  readonly kind: "dimension" | "variable";
  /** What the weights of `children` add up to; 1 unless the official table has another total. */
  readonly weightsTotal: Rational;
  readonly children: readonly Part[];
}

/** The smallest thing that is scored. */
export interface Indicator extends PartBase {
  readonly kind: "indicator";
  readonly scale: Scale;
  readonly scaleProvenance: Provenance;
  /** How several observations become one; null when there is only one. */
  readonly observations: Observations | null;
}

/** How the points of several observations of one indicator become one. */
export interface Observations {
  readonly combine: "mean" | "lowest" | "highest";
  /** The fewest that count. */
  readonly atLeast: bigint;
  readonly provenance: Provenance;
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
