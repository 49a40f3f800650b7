import type { OutcomeNode } from "../../evaluate/outcome.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, equals, multiply, ONE, type Rational, subtract } from "../../numeric/rational.js";

/** A part that was scored by itself: an indicator, or a published subtotal. */
export interface ScoredPart {
  readonly path: string;
  /** How much of the whole score it is, from 0 to 1, after left-out parts gave their weight away. */
  readonly share: Rational;
  /** Its own score. */
  readonly score: Rational;
  /**
   * The points of the whole score that are lacking here: its share times what it lacks of the highest score.
   * Where no rule and no rounding of a part comes in between, the whole score would be higher by as much.
   */
  readonly lost: Rational;
}

/**
 * Where the points of a score are lacking, the most first; parts that lack
 * nothing stand at the end, the weightiest first. Parts whose weight or score
 * is not known are not in it.
 *
 * @param most the highest score of the rubric
 */
export function lostPoints(nodes: readonly OutcomeNode[], most: Rational): readonly ScoredPart[] {
  const shares = sharesOf(nodes);
  const scored = new Set(nodes.filter(({ contribution }) => contribution !== null).map(({ path }) => path));
  const hasScoredBelow = new Set([...scored].map(parentOf));
  const parts = nodes.flatMap((node): readonly ScoredPart[] => {
    const share = shares.get(node.path) ?? null;
    const score = scoreOf(node);
    const isLast = scored.has(node.path) && !hasScoredBelow.has(node.path);
    if (!isLast || share === null || score === null) return [];
    return [{ path: node.path, share, score, lost: multiply(share, subtract(most, score)) }];
  });
  return parts.toSorted((a, b) => compare(b.lost, a.lost) || compare(b.share, a.share));
}

/** Whether a part lacks nothing. */
export function isFull({ score }: ScoredPart, most: Rational): boolean {
  return equals(score, most);
}

/** Its score; where only the points are known that it adds, what they say of it. */
function scoreOf({ exact, contribution, effectiveWeight }: OutcomeNode): Rational | null {
  if (exact !== null) return parseExact(exact);
  const [points, weight] = [contribution, effectiveWeight].map((text) => (text === null ? null : parseExact(text)));
  if (points == null || weight == null || weight.num === 0n) return null;
  return multiply(points, { num: weight.den, den: weight.num });
}

/** The share of the whole of each part; parents stand before their parts. */
function sharesOf(nodes: readonly OutcomeNode[]): ReadonlyMap<string, Rational | null> {
  const shares = new Map<string, Rational | null>([["", ONE]]);
  for (const { path, effectiveWeight } of nodes) {
    const above = shares.get(parentOf(path)) ?? null;
    const own = effectiveWeight === null ? null : parseExact(effectiveWeight);
    shares.set(path, above === null || own === null ? null : multiply(above, own));
  }
  return shares;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
