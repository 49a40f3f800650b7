import { roundQuotient } from "../numeric/round-quotient.js";
import type { Branch, Leaf, Shape, Stage } from "./simulate-shape.js";
import type { DrawnWeights } from "./simulate-weights.js";

/** `num / den` with `den` above zero, not in lowest terms: finding those would take most of the time. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** The stages of a shape under the weights of one draw, ready for any values. */
export type Sums = readonly { readonly stage: Stage; readonly linear: Linear }[];

/** `(sum of by * value) / den` */
interface Linear {
  readonly terms: readonly { readonly slot: number; readonly by: bigint }[];
  readonly den: bigint;
}

/** Multiplies the weights of one draw down the tree, once for all subjects of one shape. */
export function sumsOf({ stages }: Shape, weights: DrawnWeights): Sums {
  return stages.map((stage) => ({ stage, linear: linearOf(stage.tree, weights) }));
}

/** The scores of the whole (path "") and of the other stages of a shape, exactly. */
export type StageScores = ReadonlyMap<string, Ratio>;

/**
 * Adds up the values of one subject.
 *
 * @param values the scores of the parts that are given, over the denominator `den`, in the order of the shape
 * @param den a multiple of the denominators of every rounding stage
 */
export function addUp(sums: Sums, values: readonly bigint[], den: bigint): StageScores {
  const all = [...values];
  const scores = new Map<string, Ratio>();
  for (const { stage, linear } of sums) {
    let num = 0n;
    for (const { slot, by } of linear.terms) num += by * (all[slot] ?? 0n);
    const score = { num, den: linear.den * den };
    if (stage.rounded === null) scores.set(stage.path, score);
    else {
      const { by, slot } = stage.rounded;
      const one = 10n ** BigInt(by.digits);
      const rounded = roundQuotient(score.num * one, score.den, by.mode);
      all[slot] = rounded * (den / one);
      scores.set(stage.path, { num: rounded, den: one });
    }
  }
  return scores;
}

function linearOf(tree: Branch, weights: DrawnWeights): Linear {
  const den = denominatorOf(tree, weights);
  const terms: { slot: number; by: bigint }[] = [];
  const visit = (node: Branch | Leaf, by: bigint): void => {
    if (node.kind === "leaf") terms.push({ slot: node.slot, by });
    else {
      const own = (by / ownDenominator(node, weights)) * node.weightsTotal.num;
      for (const { index, below } of node.parts) visit(below, own * weightOf(node, index, weights));
    }
  };
  visit(tree, den);
  return { terms, den };
}

/** What the weights that count add up to, in every group below. */
function denominatorOf(node: Branch | Leaf, weights: DrawnWeights): bigint {
  if (node.kind === "leaf") return 1n;
  return node.parts.reduce((all, { below }) => all * denominatorOf(below, weights), ownDenominator(node, weights));
}

function ownDenominator(node: Branch, weights: DrawnWeights): bigint {
  const included = node.parts.reduce((all, { index }) => all + weightOf(node, index, weights), 0n);
  return included * node.weightsTotal.den;
}

function weightOf({ path }: Branch, index: number, weights: DrawnWeights): bigint {
  return weights.get(path)?.[index] ?? 0n;
}
