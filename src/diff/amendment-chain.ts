import type { Rubric } from "../model/rubric.js";

/** Rubrics of which each amends the one before it. */
export type Chain = readonly [Rubric, ...Rubric[]];

/**
 * The rubrics by which the later one comes of the earlier one, that included,
 * the earliest first; a single one where both mean the same, null where the
 * later one does not amend it by way of those given.
 */
export function amendmentChain(before: Rubric, after: Rubric, between: readonly Rubric[]): Chain | null {
  if (after.hash === before.hash) return [before];
  const amended = after.amendment?.hash;
  if (amended === undefined) return null;
  if (amended === before.hash) return [before, after];
  const parent = between.find(({ hash }) => hash === amended);
  if (parent === undefined) return null;
  // Every rubric is used once, so the search ends even if one amends its own meaning.
  const others = between.filter((rubric) => rubric !== parent);
  const [first, ...rest] = amendmentChain(before, parent, others) ?? [];
  return first === undefined ? null : [first, ...rest, after];
}
