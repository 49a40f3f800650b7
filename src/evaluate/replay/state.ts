import { equals, type Rational } from "../../numeric/rational.js";
import { round } from "../../numeric/round.js";
import type { Scored } from "../combine-group.js";
import type { RedistributionStep, RoundingStep, StepTitle } from "../trace.js";

/**
 * What the steps of a trace so far have established. Maps and sets grow with
 * every step; there is one of each for a whole replay.
 */
export interface State {
  /** How the scores of this trace are published, which rules before the rounding need too. */
  readonly published: Pick<RoundingStep, "digits" | "mode" | "comparison"> | null;
  readonly facts: Map<string, string | null>;
  /** What became of each part before its group took it up; "" is the whole rubric. */
  readonly parts: Map<string, Scored>;
  readonly titles: Map<string, StepTitle>;
  /** Parts that no group has taken up yet. */
  readonly open: Set<string>;
  /** Parts that are not rounded, or not again. */
  readonly settled: Set<string>;
  /** The score of each part as its group counted it. */
  readonly scores: Map<string, Rational | null>;
  /** The ends of the score range, as far as steps have named them. */
  readonly ends: Map<"min" | "max", Rational>;
  /** What the next step must be. */
  readonly due: Due | null;
  readonly rules: Set<string>;
  /** The exact score of the whole, as rules have changed it. */
  readonly total: Rational | null;
  readonly rounded: Rational | null;
  /** Every category that was named, by its id. */
  readonly categories: Map<string, Named>;
  /** The threshold of the comparison before. */
  readonly above: Rational | null;
  readonly category: Named | null;
  readonly isOver: boolean;
}

/** A category with its lower bound. */
export interface Named {
  readonly id: string;
  readonly from: Rational;
  /** Everything that was said of it. */
  readonly text: string;
}

/** A step that must follow: the group after its redistribution, or what becomes of a group in which nothing applies. */
export type Due =
  | { readonly kind: "group"; readonly redistribution: RedistributionStep }
  | { readonly kind: "not-applicable"; readonly path: string };

/** The state after a step, or why the step does not follow. */
export type Replayed = State | string;

/** What is known before the first step. */
export function initialState(rounding: RoundingStep | undefined): State {
  return {
    published: rounding === undefined || !canBeShown(rounding.digits) ? null : rounding,
    facts: new Map(),
    parts: new Map(),
    titles: new Map(),
    open: new Set(),
    settled: new Set(),
    scores: new Map(),
    ends: new Map(),
    due: null,
    rules: new Set(),
    total: null,
    rounded: null,
    categories: new Map(),
    above: null,
    category: null,
    isOver: false,
  };
}

/** The state with one more part. */
export function withPart(
  state: State,
  { path, title }: { readonly path: string; readonly title: StepTitle },
  scored: Scored,
): Replayed {
  if (state.parts.has(path)) return `\`${path}\` is scored twice`;
  state.parts.set(path, scored);
  state.titles.set(path, title);
  if (path !== "") state.open.add(path);
  return state;
}

/** Whether an end of the score range is what it was elsewhere in the trace. */
export function isEnd(state: State, end: "min" | "max", value: Rational): boolean {
  const known = state.ends.get(end) ?? value;
  state.ends.set(end, known);
  return equals(known, value);
}

/** A score as thresholds and conditions look at it; null where it cannot be told. */
export function comparedScore({ published }: State, score: Rational | null): Rational | null {
  if (published === null || score === null) return null;
  const { comparison, digits, mode } = published;
  return comparison === "exact" ? score : round(score, digits, mode);
}

const MOST_DIGITS = 10;

/** Whether a number may be shown with so many decimals. */
export function canBeShown(digits: number): boolean {
  return Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS;
}

/** Means of samples have denominators of their own, so a trace may be finer than its rubric. */
export const MAX_FINENESS_IN_TRACE = 50_000;
