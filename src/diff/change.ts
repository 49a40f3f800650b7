import type { Title } from "../model/rubric.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import type { Effect } from "./effect.js";

/** What a change is about: a declaration of the rubric, and where it has entries, which of them. */
export interface Place {
  readonly what:
    | "rubric"
    | "dimension"
    | "variable"
    | "indicator"
    | "category"
    | "fact"
    | "rule"
    | "verdict"
    | "level"
    | "rank"
    | "law"
    | "source";
  /** Null for what there can be only one of. The name in the later rubric, unless the change is that it is gone. */
  readonly name: string | null;
  readonly title: Title | null;
  /** The names from the top down, of parts. */
  readonly path: string | null;
  /** The part above, of parts below another one. */
  readonly within: { readonly name: string; readonly title: Title } | null;
  readonly entry: PlaceEntry | null;
}

/** A level, option, item or step of a scale, an option of a fact, a row of the verdict table, or a law behind a part. */
export interface PlaceEntry {
  readonly what: "level" | "option" | "item" | "step" | "row" | "law";
  readonly name: string;
  readonly title: Title | null;
}

/** One change between two rubrics. Plain JSON data: exact numbers are text. */
export type Change = {
  readonly place: Place;
  readonly effect: Effect;
  /** The reason that an amendment gives. */
  readonly because: Title | null;
} & (
  | (Valued<NumberKind, string> & {
      /** After less before, exactly; null where either is lacking. */
      readonly difference: string | null;
      readonly backing: Backing;
    })
  | (Valued<WordKind, string> & { readonly backing: Backing })
  | Valued<TextKind, Title>
  | Valued<"condition", ConditionData>
  | Valued<"effect", EffectData>
  | (Valued<"provenance", ProvenanceData> & { readonly of: ProvenanceOf })
  | CameOrWent
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "split"; readonly into: readonly Place[] }
  | { readonly kind: "merged"; readonly from: readonly Place[] }
  /** To another group; null for the top. */
  | { readonly kind: "moved"; readonly before: Place | null; readonly after: Place | null }
  /** Positions among siblings, from 1. */
  | { readonly kind: "reordered"; readonly before: number; readonly after: number }
);

/** Something that only one of the rubrics has. */
export interface CameOrWent {
  readonly kind: "added" | "removed";
  /** The parts that came or went with it. */
  readonly below: readonly Place[];
  /** What it weighs, where it begins, or what it is worth: of parts and items, categories and steps, options. */
  readonly number: string | null;
  /** The zone of a category. */
  readonly zone: string | null;
  /** What a rule does. */
  readonly does: EffectData | null;
}

interface Valued<Kind extends string, Value> {
  readonly kind: Kind;
  /** Null where there is none: a weight that is undisclosed, points that are linear. */
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What a change of a number is about. */
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** Numbers of a rubric. Weights are shares of the parent, from 0 to 1; points and thresholds are in the score range. */
export const NUMBER_KINDS = [
  "weight",
  "weights-total",
  "score-min",
  "score-max",
  "score-digits",
  "threshold",
  "points",
  "full-at",
  "at-least",
  "min",
  "max",
  "amount",
] as const;

/** What a change of a word or a short text is about. */
export type WordKind = (typeof WORD_KINDS)[number];

/** Words and short texts of a rubric. */
export const WORD_KINDS = [
  "id",
  "year",
  "in-force-from",
  "in-force-to",
  "score-mode",
  "comparison",
  "missing",
  "not-applicable",
  "may-be-not-applicable",
  "undisclosed",
  "part-level",
  "code",
  "rounding",
  "combine",
  "scale-kind",
  "direction",
  "fact-type",
  "zone",
  "category-cap",
  "columns",
  "cells",
  "to",
  "weighted-by",
  "ties",
  "by",
  "within",
  "article",
  "url",
] as const;

/** What a change of a text in one or both languages is about. */
export type TextKind = (typeof TEXT_KINDS)[number];

/** Texts in one or both languages. */
export const TEXT_KINDS = ["title", "issuer", "label", "not-monotonic"] as const;

/** Of what provenance is told. */
export type ProvenanceOf =
  | "declaration"
  | "score"
  | "missing"
  | "not-applicable"
  | "undisclosed"
  | "weight"
  | "applies"
  | "rounding"
  | "scale"
  | "observations";

/** Where something comes from. */
export interface ProvenanceData {
  readonly sources: readonly string[];
  readonly inferred: Title | null;
  readonly assumed: Title | null;
}

/** Where what was, and what is, comes from; null where that is not told with the value: of all but weights and policies. */
export interface Backing {
  readonly before: ProvenanceData | null;
  readonly after: ProvenanceData | null;
}

/** A condition, with its numbers as text. */
export type ConditionData =
  | { readonly kind: "any-of" | "all-of"; readonly parts: readonly ConditionData[] }
  | { readonly kind: "not"; readonly operand: ConditionData }
  | { readonly kind: "fact-is"; readonly fact: string; readonly value: string }
  | {
      readonly kind: "fact-compared";
      readonly fact: string;
      readonly operator: ComparisonOperator;
      readonly bound: string;
    }
  | {
      readonly kind: "score-compared";
      readonly path: string;
      readonly operator: ComparisonOperator;
      readonly bound: string;
    };

/** What a rule does, with its numbers as text. */
export type EffectData =
  | { readonly kind: "subtract"; readonly amount: string }
  | { readonly kind: "cap-score"; readonly most: string }
  | { readonly kind: "cap-category"; readonly category: string }
  | { readonly kind: "withhold-award" }
  | { readonly kind: "label"; readonly title: Title };
