import type { Group, Rubric } from "../model/rubric.js";
import { compare, equals, multiply, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import type { Combined, PartResult } from "./combine-group.js";
import { canSplit, weightsAllowing } from "./weights-allowing.js";

/** Known points that a weight does not allow, which lie between `low` and `high` if anything. */
export interface BeyondWeight {
  readonly name: string;
  readonly points: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

/** Known points that weights do not allow which are only assumed. */
export interface Contradiction extends BeyondWeight {
  /** The path of the group in which they are assumed. */
  readonly group: string;
  /** The weight that the part would have. */
  readonly weight: Rational;
}

/** The known points in a group that fit no weights as they are assumed there, although others may allow them. */
export function contradictionsIn(
  group: string,
  results: readonly PartResult[],
  rubric: Rubric,
): readonly Contradiction[] {
  if (!results.some(({ assumed }) => assumed)) return [];
  return results.flatMap((result) => {
    const { assumed, weight, effectiveWeight, contribution } = result;
    if (effectiveWeight === null || weight === null || contribution === null) return [];
    // A published weight that nothing moves is no matter of what is assumed.
    if (!assumed && equals(weight, effectiveWeight)) return [];
    const beyond = beyondWeight(result, effectiveWeight, rubric);
    return beyond === null ? [] : [{ ...beyond, group, weight: effectiveWeight }];
  });
}

/** The known points of a part that a weight does not allow; null when all is well. */
export function beyondWeight(
  { part, points }: PartResult,
  weight: Rational,
  { score: { min, max } }: Rubric,
): BeyondWeight | null {
  if (points === null) return null;
  const [low, high] = [multiply(min, weight), multiply(max, weight)];
  const isOutside = compare(points, low) < 0 || compare(points, high) > 0;
  return isOutside ? { name: part.name, points, low, high } : null;
}

/** The path of a group that comes to a score by known points which no split of its undisclosed weights allows; else none. */
export function unsplittable(
  { path, weightsTotal }: Pick<Group, "path" | "weightsTotal">,
  { results, score }: Combined,
  rubric: Rubric,
): readonly string[] {
  if (score.kind !== "scored") return [];
  const rest = subtract(weightsTotal, sum(results.map(({ weight }) => weight ?? ZERO)));
  const bounds = results.flatMap(({ weight, points }) =>
    weight === null && points !== null ? [weightsAllowing(points, rest, rubric.score)] : [],
  );
  return bounds.length === 0 || canSplit(rest, bounds) ? [] : [path];
}
