import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { compare, equals, multiply, type Rational } from "../numeric/rational.js";
import type { PartResult } from "./combine-group.js";

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
  evidence: Evidence,
  rubric: Rubric,
): readonly Contradiction[] {
  if (!results.some(({ assumed }) => assumed)) return [];
  return results.flatMap(({ part, assumed, weight, effectiveWeight, contribution }) => {
    if (effectiveWeight === null || weight === null || contribution === null) return [];
    // A published weight that nothing moves is no matter of what is assumed.
    if (!assumed && equals(weight, effectiveWeight)) return [];
    const beyond = beyondWeight(part.name, effectiveWeight, evidence, rubric);
    return beyond === null ? [] : [{ ...beyond, group, weight: effectiveWeight }];
  });
}

/** The known points of a part that a weight does not allow; null when all is well. */
export function beyondWeight(
  name: string,
  weight: Rational,
  { known }: Evidence,
  { score: { min, max } }: Rubric,
): BeyondWeight | null {
  const given = known.get(name);
  if (given?.kind !== "points") return null;
  const [low, high] = [multiply(min, weight), multiply(max, weight)];
  const isOutside = compare(given.value, low) < 0 || compare(given.value, high) > 0;
  return isOutside ? { name, points: given.value, low, high } : null;
}
