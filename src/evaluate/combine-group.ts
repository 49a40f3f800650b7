import type { Part } from "../model/rubric.js";
import { divide, multiply, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import type { LeftOut } from "./trace.js";

/** What became of a part before its group was looked at. */
export type Scored =
  | { readonly kind: "scored"; readonly score: Rational }
  /** What it adds to its group is known, its score only follows from its weight. */
  | { readonly kind: "points"; readonly points: Rational }
  | { readonly kind: "left-out"; readonly reason: LeftOut }
  /** `mayVanish`: it may turn out to be left out, which would move weights. */
  | { readonly kind: "undetermined"; readonly mayVanish: boolean };

/** A part with its weight: as published or assumed, or null where it was never published. */
export interface WeightedPart<P = Part> {
  readonly part: P;
  readonly weight: Rational | null;
  readonly assumed: boolean;
  readonly scored: Scored;
}

/** What became of a part inside its group. Weights are shares of the group. */
export interface PartResult<P = Part> {
  readonly part: P;
  readonly weight: Rational | null;
  readonly assumed: boolean;
  /** Null where the weight was never published. */
  readonly effectiveWeight: Rational | null;
  /** In the score range; null when the part is left out or has no single score. */
  readonly score: Rational | null;
  /** What the part adds to the score of its group. */
  readonly contribution: Rational | null;
  /** What it adds where only that is known, whether or not its group comes to a score; null for every other part. */
  readonly points: Rational | null;
  readonly leftOut: LeftOut | null;
}

/** What the parts of a group come to together. */
export interface Combined<P = Part> {
  readonly results: readonly PartResult<P>[];
  readonly score:
    | { readonly kind: "scored"; readonly score: Rational }
    | { readonly kind: "left-out"; readonly reason: LeftOut }
    | { readonly kind: "undetermined"; readonly undisclosed: readonly P[] };
}

/**
 * Adds up the parts of a group. The weight of parts that are left out goes to
 * the others in proportion; with nothing left in, the group is left out itself.
 */
export function combineGroup<P>(parts: readonly WeightedPart<P>[], total: Rational): Combined<P> {
  const included = includedWeight(parts);
  if (included?.num === 0n && isReasonKnown(parts)) return nothingLeft(parts);
  const undisclosed = undisclosedThatMatter(parts, included);
  if (undisclosed.length > 0 || parts.some(({ scored }) => scored.kind === "undetermined")) {
    const results = isSettled(parts)
      ? parts.map((part) => inside(part, included, total))
      : parts.map((part) => alone(part));
    return { results, score: { kind: "undetermined", undisclosed } };
  }
  const results = parts.map((part) => inside(part, included, total));
  return { results, score: { kind: "scored", score: sum(results.map(({ contribution }) => contribution ?? ZERO)) } };
}

/** The weight that counts; null when it is not known, which only known points allow. */
function includedWeight(parts: readonly WeightedPart<unknown>[]): Rational | null {
  const counted = parts.filter(({ scored }) => scored.kind !== "left-out");
  if (counted.some(({ weight }) => weight === null)) return null;
  return sum(counted.map(({ weight }) => weight ?? ZERO));
}

/**
 * Unpublished weights that decide the score: none where all of them are given
 * away, for together they are what the others leave, and none of parts whose
 * points are known, if nothing moves weights.
 */
function undisclosedThatMatter<P>(parts: readonly WeightedPart<P>[], included: Rational | null): readonly P[] {
  const undisclosed = parts.filter(({ weight }) => weight === null);
  if (included !== null && included.num !== 0n) return [];
  const allKnown = parts.every(({ scored, weight }) =>
    weight === null ? scored.kind === "points" : scored.kind !== "left-out",
  );
  return allKnown ? [] : undisclosed.map(({ part }) => part);
}

/** Whether it is clear why nothing is left in, or for lack of weights that were published why is open. */
function isReasonKnown(parts: readonly WeightedPart<unknown>[]): boolean {
  if (parts.some(({ scored }) => scored.kind === "undetermined")) return false;
  const published = reasonsLeftOut(parts.filter(({ weight }) => weight !== null));
  const undisclosed = reasonsLeftOut(parts.filter(({ weight }) => weight === null));
  return undisclosed.length < 2 || published.includes("missing");
}

/** Why the parts that weigh something are left out. */
function reasonsLeftOut(parts: readonly WeightedPart<unknown>[]): readonly LeftOut[] {
  const reasons = parts.flatMap(({ scored, weight }) =>
    scored.kind === "left-out" && weight?.num !== 0n ? [scored.reason] : [],
  );
  return [...new Set(reasons)];
}

/** With nothing left in; a missing answer outweighs `n/a`, since it may still be given. */
function nothingLeft<P>(parts: readonly WeightedPart<P>[]): Combined<P> {
  const isMissing = reasonsLeftOut(parts).includes("missing");
  return {
    results: parts.map(({ scored, ...part }) => ({
      ...part,
      effectiveWeight: ZERO,
      score: null,
      contribution: null,
      points: pointsIn(scored),
      leftOut: scored.kind === "left-out" ? scored.reason : null,
    })),
    score: { kind: "left-out", reason: isMissing ? "missing" : "not-applicable" },
  };
}

/** Whether it is known what every published weight counts, although the group has no single score. */
function isSettled(parts: readonly WeightedPart<unknown>[]): boolean {
  if (parts.some(({ scored }) => scored.kind === "undetermined" && scored.mayVanish)) return false;
  const isMoved = parts.some(({ scored }) => scored.kind === "left-out");
  const included = includedWeight(parts);
  return !isMoved || (included !== null && included.num !== 0n);
}

/** A part of a group in which weights may still move. */
function alone<P>({ part, weight, assumed, scored }: WeightedPart<P>): PartResult<P> {
  return {
    part,
    weight,
    assumed,
    effectiveWeight: null,
    score: scored.kind === "scored" ? scored.score : null,
    contribution: pointsIn(scored),
    points: pointsIn(scored),
    leftOut: scored.kind === "left-out" ? scored.reason : null,
  };
}

function inside<P>(
  { part, weight, assumed, scored }: WeightedPart<P>,
  included: Rational | null,
  total: Rational,
): PartResult<P> {
  const base = { part, weight, assumed, points: pointsIn(scored), leftOut: null };
  if (scored.kind === "left-out")
    return { ...base, effectiveWeight: ZERO, score: null, contribution: null, leftOut: scored.reason };
  const effectiveWeight = weight === null || included === null ? weight : divide(multiply(weight, total), included);
  if (scored.kind === "points") {
    const score =
      effectiveWeight === null || effectiveWeight.num === 0n ? null : divide(scored.points, effectiveWeight);
    return { ...base, effectiveWeight, score, contribution: scored.points };
  }
  const score = scored.kind === "scored" ? scored.score : null;
  const contribution = score === null || effectiveWeight === null ? null : multiply(effectiveWeight, score);
  return { ...base, effectiveWeight, score, contribution };
}

function pointsIn(scored: Scored): Rational | null {
  return scored.kind === "points" ? scored.points : null;
}

/** The weight that each undisclosed part gets when they are taken as equal. */
export function equalShare(children: readonly Part[], total: Rational): Rational | null {
  const undisclosed = children.filter(({ weight }) => weight === null);
  if (undisclosed.length === 0) return null;
  const rest = subtract(total, sum(children.map(({ weight }) => weight ?? ZERO)));
  return divide(rest, { num: BigInt(undisclosed.length), den: 1n });
}
