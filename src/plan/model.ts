import { applicabilityOf } from "../evaluate/applicability.js";
import type { PartResult } from "../evaluate/combine-group.js";
import { interpret } from "../evaluate/interpret.js";
import type { Evidence, Known } from "../evidence/evidence.js";
import type { Group, Indicator, Part, RoundingStage } from "../model/rubric.js";
import { add, divide, multiply, ONE, type Rational, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Field } from "./field.js";
import { knownLadder } from "./known-ladder.js";
import { type Given, type Ladder, NO_LADDER } from "./ladder.js";

/** A part that may become better: what stands in evidence for it now, and what could. */
export interface Leaf {
  readonly part: Part;
  /** What it counts now, in the score range, or what known points add; null where it was not answered and has to be. */
  readonly points: Rational | null;
  /** What stands in evidence; null for nothing. */
  readonly given: Given | null;
  readonly ladder: Ladder;
  /** What rounds its points before they count; null for nothing. */
  readonly rounded: RoundingStage | null;
  /** By what known points are divided to give the score of the part; 1 where points are a score. */
  readonly scoreWeight: Rational;
  readonly isFlat: boolean;
}

/** What a leaf or a knot adds to the knot above it: its score times a weight. */
export type Item = { readonly weight: Rational } & (
  | { readonly kind: "leaf"; readonly leaf: number }
  | { readonly kind: "knot"; readonly knot: Knot }
);

/** The whole, or a group whose own score is rounded or looked at by a rule: a weighted sum. */
export interface Knot {
  /** "" for the whole. */
  readonly path: string;
  readonly base: Rational;
  readonly items: readonly Item[];
  readonly rounded: RoundingStage | null;
}

/**
 * How the total comes about from the parts that may become better, with what
 * applies and what everything weighs fixed. Groups in between are multiplied out.
 */
export interface Model {
  readonly leaves: readonly Leaf[];
  readonly root: Knot;
  /** The scores of all parts as they are; of those that cannot change, as they stay. */
  readonly scores: ReadonlyMap<string, Rational | null>;
  /** The unanswered indicators that are answered here. */
  readonly answered: readonly string[];
}

/**
 * Reads the model from the engine's own walk over the tree.
 *
 * @param evidence in which every indicator of `answered` has some answer
 * @returns null when the engine has no total for it
 */
export function modelOf(field: Field, evidence: Evidence, answered: readonly string[]): Model | null {
  const { rubric, assume, tested } = field;
  const { total, parts } = interpret(rubric, evidence, assume);
  if (total === null) return null;
  const results = new Map(parts.map((result) => [result.part.path, result]));
  const leaves: Leaf[] = [];

  const itemsOf = (children: readonly Part[], factor: Rational): Gathered =>
    children.map((part) => below(part, factor)).reduce(together, NOTHING);

  /** What a part adds to the knot above it, when its parent's score counts `factor` there. */
  const below = (part: Part, factor: Rational): Gathered => {
    const result = results.get(part.path);
    const contribution = result?.contribution ?? null;
    if (result === undefined || contribution === null) return NOTHING;
    const constant: Gathered = { base: multiply(factor, contribution), items: [] };
    if (applicabilityOf(part, evidence.facts, evidence.answers).kind !== "applies") return constant;
    const known = evidence.known.get(part.name);
    if (known !== undefined) return belowKnown(part, known, result.effectiveWeight, factor);
    if (result.effectiveWeight === null) return constant;
    const weight = multiply(factor, result.effectiveWeight);
    if (part.kind === "indicator") return belowIndicator(part, weight);
    return nothingCounts(part, results) ? constant : belowGroup(part, weight);
  };

  const belowKnown = (part: Part, known: Known, own: Rational | null, factor: Rational): Gathered => {
    const ladder = field.fixed.has(part.name) ? NO_LADDER : knownLadder(known, rubric.score, own);
    const leaf = { part, points: known.value, given: { kind: "known" as const, known }, ladder, rounded: null };
    if (known.kind === "score") return leafItem({ ...leaf, scoreWeight: ONE }, multiply(factor, own ?? ZERO));
    return leafItem({ ...leaf, scoreWeight: own ?? ZERO }, factor);
  };

  const belowIndicator = (part: Indicator, weight: Rational): Gathered => {
    const { ladder, points, given } = field.starts.get(part.name) ?? NO_START;
    const isAnsweredHere = answered.includes(part.name);
    const leaf = { part, points: isAnsweredHere ? null : points, given, ladder, rounded: part.rounded };
    return leafItem({ ...leaf, scoreWeight: ONE }, weight);
  };

  const belowGroup = (group: Group, weight: Rational): Gathered => {
    if (group.rounded === null && !tested.has(group.path)) return itemsOf(group.children, weight);
    const knot = { path: group.path, rounded: group.rounded, ...itemsOf(group.children, ONE) };
    return { base: ZERO, items: [{ kind: "knot", knot, weight }] };
  };

  const leafItem = (leaf: Omit<Leaf, "isFlat">, weight: Rational): Gathered => {
    leaves.push({ ...leaf, isFlat: field.costs.isFlat(leaf.part.name) });
    return { base: ZERO, items: [{ kind: "leaf", leaf: leaves.length - 1, weight }] };
  };

  const root = { path: "", rounded: null, ...itemsOf(rubric.children, ONE) };
  return { leaves, root, scores: new Map(parts.map(({ part, score }) => [part.path, score])), answered };
}

const NO_START = { ladder: NO_LADDER, points: null, given: null };

interface Gathered {
  readonly base: Rational;
  readonly items: readonly Item[];
}

const NOTHING: Gathered = { base: ZERO, items: [] };

function together(all: Gathered, one: Gathered): Gathered {
  return { base: add(all.base, one.base), items: [...all.items, ...one.items] };
}

/** Whether a group has its score from the policy for parts that do not apply, not from what is below it. */
function nothingCounts({ children }: Group, results: ReadonlyMap<string, PartResult>): boolean {
  return children.every(({ path }) => {
    const result = results.get(path);
    return result === undefined || result.leftOut !== null || result.effectiveWeight?.num === 0n;
  });
}

/** The score of a part whose points are such; null where it has none. */
export function scoreOfLeaf({ rounded, scoreWeight }: Leaf, points: Rational): Rational | null {
  if (scoreWeight.num === 0n) return null;
  const score = divide(points, scoreWeight);
  return rounded === null ? score : round(score, rounded.digits, rounded.mode);
}

/** What a leaf with such points counts towards the knot above it, before its weight. */
export function countOfLeaf({ rounded }: Leaf, points: Rational): Rational {
  return rounded === null ? points : round(points, rounded.digits, rounded.mode);
}
