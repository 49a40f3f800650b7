import { negate, type Rational } from "../numeric/rational.js";

/** The lowest and the highest exact score. */
export interface ScoreBounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** Everything that can become of a part or a group. */
export interface Reachable {
  readonly kind: "reach";
  /** Null when it cannot come to a score. */
  readonly scores: ScoreBounds | null;
  /** Whether it may be left out because nothing in it is answered. */
  readonly missing: boolean;
  /** Whether it may be left out because nothing in it applies. */
  readonly notApplicable: boolean;
}

/** A part of which only is known what it adds to its group. */
export interface KnownPoints {
  readonly kind: "points";
  readonly points: Rational;
}

/** A part with its weight; null where that was never published. */
export type PartReach = { readonly weight: Rational | null } & (Reachable | KnownPoints);

/** What can become of a group, and between what the scores of parts lie whose points are known. */
export interface GroupReach extends Reachable {
  /** One for each part; null for parts without known points, and where their score follows from no weight. */
  readonly known: readonly (ScoreBounds | null)[];
}

/** Why known points give a group no range. */
export type PointsFault =
  /** They fit no split of the weights, or a part that is left out makes unclear what they are a share of. */
  | { readonly kind: "impossible" | "ambiguous" }
  /** The weight of one part does not allow its points, which lie between `low` and `high` if anything. */
  | { readonly kind: "unreachable"; readonly index: number; readonly low: Rational; readonly high: Rational };

/** Whether only is known what a part adds to its group. */
export function isPoints(part: PartReach): part is Extract<PartReach, { kind: "points" }> {
  return part.kind === "points";
}

/** Whether a part may be left out, for whatever reason. */
export function mayBeLeftOut(part: PartReach): boolean {
  return part.kind === "reach" && (part.missing || part.notApplicable);
}

/** The same part seen upside down, so that what is lowest there is highest here. */
export function mirrored(part: PartReach): PartReach {
  if (part.kind === "points" || part.scores === null) return part;
  const { low, high } = part.scores;
  return { ...part, scores: { low: negate(high), high: negate(low) } };
}
