import { compare, type Rational } from "../numeric/rational.js";
import { plainValue } from "../syntax/plain-value.js";
import { ofKind } from "../syntax/select.js";
import type { CategoryNode, RubricNode } from "../syntax/tree.js";

/** A category whose bounds could be read. */
export interface ReadCategory {
  readonly node: CategoryNode;
  readonly from: Rational;
  /** The closed upper bound, null when only a lower bound was written. */
  readonly to: Rational | null;
}

/** What the rules on thresholds need to know of a rubric. */
export interface Thresholds {
  readonly min: Rational;
  readonly max: Rational;
  readonly digits: number;
  /** In the order in which they were written. */
  readonly written: readonly ReadCategory[];
  /** The lowest first. */
  readonly ascending: readonly ReadCategory[];
}

/** Reads the thresholds of a rubric; null when a number in them cannot be read as a score (another rule says so). */
export function readThresholds(rubric: RubricNode): Thresholds | null {
  const { items } = rubric.block;
  const [score] = ofKind(items, "Score");
  if (score === undefined) return null;
  const min = plainValue(score.min);
  const max = plainValue(score.max);
  const digits = plainValue(score.digits);
  if (min === null || max === null || digits === null || compare(min, max) >= 0) return null;
  if (digits.den !== 1n || digits.num < 0n || digits.num > 10n) return null;
  const written: ReadCategory[] = [];
  for (const node of ofKind(items, "Category")) {
    const from = plainValue(node.from);
    const to = node.to === null ? null : plainValue(node.to);
    if (from === null || (node.to !== null && to === null)) return null;
    written.push({ node, from, to });
  }
  if (written.length === 0) return null;
  const ascending = written.toSorted((a, b) => compare(a.from, b.from));
  return { min, max, digits: Number(digits.num), written, ascending };
}
