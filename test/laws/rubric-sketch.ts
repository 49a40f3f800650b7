/** An exact number of a sketch, kept apart from the library's own rationals. */
export type Exact = readonly [num: bigint, den: bigint];

/** An exact number and how the rubric text writes it. */
export interface Written {
  readonly text: string;
  readonly value: Exact;
}

export type DirectionSketch = "higher" | "lower";
export type ModeSketch = "half-up" | "half-even" | "down" | "up";
export type MissingSketch = "lowest" | "excluded" | "stop";
export type PolicySketch = "redistribute" | "full" | "lowest";
export type CombineSketch = "mean" | "lowest" | "highest";

/** What a generated rubric says, as plain data from which its text is printed and its outcome recomputed. */
export interface RubricSketch {
  readonly id: string;
  readonly year: string;
  readonly score: ScoreSketch;
  readonly missing: MissingSketch;
  /** Null where every part always applies. */
  readonly notApplicable: PolicySketch | null;
  readonly assumeEqual: boolean;
  readonly facts: readonly FactSketch[];
  /** Null for one whole. */
  readonly weightsTotal: Written | null;
  readonly children: readonly PartSketch[];
  /** The best first. */
  readonly categories: readonly CategorySketch[];
  /** Whether categories are written with both bounds, and whether the lowest comes first. */
  readonly bands: boolean;
  readonly ascending: boolean;
  readonly rules: readonly RuleSketch[];
  readonly verdict: VerdictSketch | null;
}

export interface ScoreSketch {
  readonly min: bigint;
  readonly max: bigint;
  readonly digits: number;
  readonly mode: ModeSketch;
  /** Whether categories and conditions look at the exact score. */
  readonly exact: boolean;
}

export interface CategorySketch {
  readonly id: string;
  readonly zone: "red" | "yellow" | "green" | null;
  /** In units of the last published digit. */
  readonly from: bigint;
}

export type FactSketch = { readonly name: string; readonly picks: FactPicks } & (
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "number"; readonly min: bigint; readonly max: bigint }
);

/** What evidence says of a fact. */
export interface FactPicks {
  readonly given: boolean;
  readonly value: number;
}

export type OperatorSketch = "at least" | "at most" | "above" | "below";

export type ConditionSketch =
  | { readonly kind: "or" | "and"; readonly parts: readonly ConditionSketch[] }
  | { readonly kind: "not"; readonly operand: ConditionSketch }
  | { readonly kind: "holds"; readonly fact: string }
  | { readonly kind: "is"; readonly fact: string; readonly value: string; readonly negated: boolean }
  /** `of` is a number fact, the name of a part, or `score`. */
  | { readonly kind: "compare"; readonly of: string; readonly operator: OperatorSketch; readonly bound: Written };

export type EffectSketch =
  | { readonly kind: "subtract" | "cap-score"; readonly amount: Written }
  | { readonly kind: "cap-category"; readonly category: string }
  | { readonly kind: "withhold-award" }
  | { readonly kind: "label" };

export interface RuleSketch {
  readonly name: string;
  readonly when: ConditionSketch;
  readonly effect: EffectSketch;
  readonly notMonotonic: boolean;
}

/** Rows of cells; null for any. */
export interface VerdictSketch {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly (string | null)[]; readonly title: string }[];
}

export type PartSketch = GroupSketch | IndicatorSketch;

interface PartBase {
  readonly name: string;
  readonly path: string;
  /** Null where it is undisclosed. */
  readonly weight: Written | null;
  readonly order: number;
  readonly applies: ConditionSketch | null;
  readonly mayBeNotApplicable: boolean;
  /** Its own word; null where it inherits one. */
  readonly notApplicable: PolicySketch | null;
  readonly rounded: { readonly digits: number; readonly mode: ModeSketch | null } | null;
  readonly given: GivenPicks;
}

/** What evidence says of a part beside the answers. */
export interface GivenPicks {
  readonly notApplicable: boolean;
  readonly known: "score" | "points" | null;
  /** In thousandths of the score range. */
  readonly share: number;
}

export interface GroupSketch extends PartBase {
  readonly kind: "dimension" | "variable";
  readonly weightsTotal: Written | null;
  /** None where it is not broken down. */
  readonly children: readonly PartSketch[];
}

export interface IndicatorSketch extends PartBase {
  readonly kind: "indicator";
  readonly scale: ScaleSketch;
  /** Whether the scale is declared at the top and referred to by name. */
  readonly named: boolean;
  readonly observations: { readonly combine: CombineSketch; readonly atLeast: number | null } | null;
  readonly picks: Picks;
}

export type ScaleSketch =
  | { readonly kind: "yes-no"; readonly better: "yes" | "no" | null }
  | {
      readonly kind: "levels";
      readonly min: bigint;
      readonly max: bigint;
      readonly direction: DirectionSketch | null;
      /** One for each level from `min` up, or null when they are linear. */
      readonly points: readonly Written[] | null;
    }
  | { readonly kind: "choice"; readonly options: readonly { readonly name: string; readonly points: Written }[] }
  | {
      readonly kind: "count";
      readonly max: bigint;
      readonly fullAt: bigint | null;
      readonly direction: DirectionSketch | null;
    }
  | { readonly kind: "number"; readonly min: Written; readonly max: Written; readonly direction: DirectionSketch }
  | {
      readonly kind: "mean";
      readonly min: bigint;
      readonly max: bigint;
      readonly atLeast: bigint | null;
      readonly direction: DirectionSketch | null;
    }
  | {
      readonly kind: "checklist";
      readonly items: readonly { readonly name: string; readonly weight: Written | null }[];
    }
  | {
      readonly kind: "steps";
      readonly min: Written;
      readonly max: Written;
      readonly direction: DirectionSketch;
      /** The lowest band first. */
      readonly steps: readonly { readonly from: Written; readonly points: Written }[];
    };

/** How an indicator is answered, whatever its scale is. Qualities are from 0 (worst) to `BEST`. */
export interface Picks {
  readonly low: number;
  readonly high: number;
  /** Whether there is an answer, in the worse and in the better evidence. */
  readonly present: readonly [boolean, boolean];
  /** Which of the ways to write the same answer. */
  readonly form: number;
  /** How far each respondent, or observation, is from the mean. */
  readonly offsets: readonly number[];
}

/** The quality of the best answer. */
export const BEST = 1_000_000;

/** A decimal with `digits` decimals, from a whole number of its last digit. */
export function decimal(units: bigint, digits: number): Written {
  const size = 10n ** BigInt(digits);
  const magnitude = units < 0n ? -units : units;
  const fraction = digits === 0 ? "" : `.${(magnitude % size).toString().padStart(digits, "0")}`;
  return { text: `${units < 0n ? "-" : ""}${magnitude / size}${fraction}`, value: [units, size] };
}

/** Every indicator below, in order. */
export function indicatorsIn(parts: readonly PartSketch[]): readonly IndicatorSketch[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : indicatorsIn(part.children)));
}

/** Every part below, parents first. */
export function partsIn(parts: readonly PartSketch[]): readonly PartSketch[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : [part, ...partsIn(part.children)]));
}

/** The same rubric with a function applied to every part, from the leaves up. */
export function withParts(sketch: RubricSketch, change: (part: PartSketch) => PartSketch): RubricSketch {
  const below = (parts: readonly PartSketch[]): readonly PartSketch[] =>
    parts.map((part) => change(part.kind === "indicator" ? part : { ...part, children: below(part.children) }));
  return { ...sketch, children: below(sketch.children) };
}

/** The same rubric with every group's children in another order. */
export function permuted(sketch: RubricSketch): RubricSketch {
  const reorder = (parts: readonly PartSketch[]): readonly PartSketch[] =>
    parts.toSorted((a, b) => a.order - b.order || (a.name < b.name ? 1 : -1));
  const inner = withParts(sketch, (part) =>
    part.kind === "indicator" ? part : { ...part, children: reorder(part.children) },
  );
  return { ...inner, children: reorder(inner.children) };
}

/** The same indicators directly below the rubric, all with the same weight, and nothing else. */
export function flattened(sketch: RubricSketch): RubricSketch {
  const indicators = indicatorsIn(sketch.children);
  const weight: Written = { text: `1/${indicators.length}`, value: [1n, BigInt(indicators.length)] };
  return {
    ...sketch,
    facts: [],
    rules: [],
    verdict: null,
    weightsTotal: null,
    children: indicators.map((indicator) => ({
      ...indicator,
      path: indicator.name,
      weight,
      applies: null,
      rounded: null,
    })),
  };
}
