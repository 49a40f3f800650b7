import { compare, type Rational } from "../numeric/rational.js";
import { plainValue } from "../syntax/plain-value.js";
import { ofKind } from "../syntax/select.js";
import type { RubricNode } from "../syntax/tree.js";

/** The score range of a rubric; null when it cannot be read (another rule says so). */
export function scoreBounds(rubric: RubricNode): { readonly min: Rational; readonly max: Rational } | null {
  const [score] = ofKind(rubric.block.items, "Score");
  const min = score === undefined ? null : plainValue(score.min);
  const max = score === undefined ? null : plainValue(score.max);
  return min === null || max === null || compare(min, max) >= 0 ? null : { min, max };
}
