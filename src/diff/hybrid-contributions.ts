import type { PartResult } from "../evaluate/combine-group.js";
import type { Part, Rubric } from "../model/rubric.js";
import { multiply, ONE, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";

/** What something adds to the total of a tree, exactly. */
export interface Contribution {
  readonly part: Part;
  /** `part`: the score of a part that is not looked into further; `rounding`: what the rounding of a group adds to its parts. */
  readonly kind: "part" | "rounding";
  readonly amount: Rational;
}

/**
 * Takes the total of a tree apart into what each lowest part adds to it, its
 * weight on the way up included. Groups that are rounded add what their
 * rounding makes of it, so that all together are the total.
 */
export function contributionsOf(
  { children }: Pick<Rubric, "children">,
  results: readonly PartResult[],
): readonly Contribution[] {
  const byPath = new Map(results.map((result) => [result.part.path, result]));
  const below = (part: Part, share: Rational): readonly Contribution[] => {
    const result = byPath.get(part.path);
    if (result === undefined || result.contribution === null) return [];
    const amount = multiply(share, result.contribution);
    const inner = multiply(share, result.effectiveWeight ?? ZERO);
    const parts = part.kind === "indicator" ? [] : part.children.flatMap((child) => below(child, inner));
    if (parts.length === 0) return [{ part, kind: "part", amount }];
    const rest = subtract(amount, sum(parts.map((one) => one.amount)));
    return rest.num === 0n ? parts : [...parts, { part, kind: "rounding", amount: rest }];
  };
  return children.flatMap((part) => below(part, ONE));
}
