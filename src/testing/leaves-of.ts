import { applicabilityOf } from "../evaluate/applicability.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Part, Rubric } from "../model/rubric.js";
import { divide, type Rational, rational, subtract, sum, ZERO } from "../numeric/rational.js";
import type { Leaf } from "./leaf.js";
import { leafOfPoints, leafOfScore } from "./leaf-of-group.js";
import { leafOfIndicator } from "./leaf-of-indicator.js";

/**
 * Everything that must be given so that a rubric comes to one score under some
 * facts: answers, and subtotals of the parts that are not broken down or below
 * which weights were never published.
 */
export function leavesOf(rubric: Rubric, facts: Facts): readonly Leaf[] {
  const { score, children } = rubric;
  const isOpen = (parts: readonly Part[]): boolean =>
    rubric.undisclosed === null && parts.some(({ weight }) => weight === null);
  const below = (part: Part): readonly Leaf[] => {
    if (applicabilityOf(part, facts, new Map()).kind !== "applies") return [];
    if (part.kind === "indicator") return [leafOfIndicator(part, score)];
    if (part.children.length === 0 || isOpen(part.children)) return [leafOfScore(part, score)];
    return part.children.flatMap(below);
  };
  if (!isOpen(children)) return children.flatMap(below);
  const share = restShare(rubric);
  return children.map((part) => leafOfPoints(part, score, part.weight ?? share));
}

/** An equal part of what the published weights leave. */
function restShare({ children, weightsTotal }: Rubric): Rational {
  const open = children.filter(({ weight }) => weight === null).length;
  const rest = subtract(weightsTotal, sum(children.map(({ weight }) => weight ?? ZERO)));
  return divide(rest, rational(BigInt(open)));
}
