import { roundQuotient } from "../numeric/round-quotient.js";
import type { Branch, Leaf, Shape, Stage } from "./simulate-shape.js";
import type { DrawnWeights } from "./simulate-weights.js";

/** `num / den` with `den` above zero, not in lowest terms: finding those would take most of the time. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** The stages of a shape under the weights of one draw, ready for any values. */
export type Sums = readonly { readonly stage: Stage; readonly sum: Sum }[];

/** `(sum of by * value) / den`, where a value is one that is given or the upper half of another sum. */
interface Sum {
  readonly parts: readonly { readonly by: bigint; readonly below: Sum | number }[];
  readonly den: bigint;
}

/** Multiplies out what the weights of one draw have in common for all subjects of one shape. */
export function sumsOf({ stages }: Shape, weights: DrawnWeights): Sums {
  return stages.map((stage) => ({ stage, sum: sumOf(stage.tree, weights) }));
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
  for (const { stage, sum } of sums) {
    const score = { num: upperHalf(sum, all), den: sum.den * den };
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

/** The score of the whole, before rules. */
export function totalOf(scores: StageScores): Ratio {
  return scores.get("") ?? { num: 0n, den: 1n };
}

function upperHalf({ parts }: Sum, values: readonly bigint[]): bigint {
  let num = 0n;
  for (const { by, below } of parts)
    num += by * (typeof below === "number" ? (values[below] ?? 0n) : upperHalf(below, values));
  return num;
}

/** A group: its weights over what those that count add up to, times what the sums below have in common. */
function sumOf({ path, parts, weightsTotal }: Branch, weights: DrawnWeights): Sum {
  const own = weights.get(path) ?? [];
  const below = parts.map((part) => belowOf(part.below, weights));
  const common = below.reduce((all: bigint, one) => (typeof one === "number" ? all : all * one.den), 1n);
  let included = 0n;
  const summed = parts.map(({ index }, place) => {
    const [weight, one] = [own[index] ?? 0n, below[place] ?? 0];
    included += weight;
    const others = typeof one === "number" || common === 1n ? common : common / one.den;
    return { by: weight * others * weightsTotal.num, below: one };
  });
  return { parts: summed, den: included * weightsTotal.den * common };
}

function belowOf(node: Branch | Leaf, weights: DrawnWeights): Sum | number {
  return node.kind === "leaf" ? node.slot : sumOf(node, weights);
}
