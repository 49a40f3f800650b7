import { onceFor } from "../evidence/once-for.js";
import type { Group } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { divide, multiply, type Rational, sum } from "../numeric/rational.js";

/** What a part weighs in a group of which nothing is left out, also as text. */
export interface WholeWeight {
  readonly weight: Rational;
  readonly effectiveWeight: Rational;
  readonly text: string;
  readonly effectiveText: string;
}

/**
 * The weights of the parts of a group of which nothing is left out; null where
 * one was never published, or all of them are nothing.
 */
export const wholeWeights = onceFor(
  ({ children, weightsTotal }: Pick<Group, "children" | "weightsTotal">): readonly WholeWeight[] | null => {
    const weights = children.flatMap(({ weight }) => weight ?? []);
    const included = sum(weights);
    if (weights.length < children.length || included.num === 0n) return null;
    return weights.map((weight) => {
      const effectiveWeight = divide(multiply(weight, weightsTotal), included);
      return { weight, effectiveWeight, text: formatExact(weight), effectiveText: formatExact(effectiveWeight) };
    });
  },
);
