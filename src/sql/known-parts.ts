import type { Part, Rubric } from "../model/rubric.js";

/**
 * The parts whose published subtotal a table may hold (`known.NAME.score`,
 * `known.NAME.points`): those that answers alone do not score, as a group that
 * is not broken down, and those whose weight was never published, of which only
 * the points can count.
 */
export function knownParts({ children }: Pick<Rubric, "children">, assume: "equal" | null): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: Part): boolean => {
    const isWeightOpen = part.weight === null && assume === null;
    const below = part.kind === "indicator" ? [] : part.children.map((child) => ({ child, isOpen: visit(child) }));
    const isOpen =
      part.kind !== "indicator" &&
      (below.length === 0 || below.some((one) => one.isOpen || (one.child.weight === null && assume === null)));
    if (isOpen || isWeightOpen) found.add(part.name);
    return isOpen;
  };
  children.forEach(visit);
  return found;
}
