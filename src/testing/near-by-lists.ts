import type { Rubric } from "../model/rubric.js";
import { add, compare, multiply, type Rational, rational, sum } from "../numeric/rational.js";
import { closestSums } from "./closest-sums.js";
import type { Choice, Leaf } from "./leaf.js";
import { comparedOf, type LinearModel } from "./linear-model.js";

/** The most sums of one half; all combinations of two such halves are looked at. */
const MOST_SUMS = 4096;

/** Choices whose total is to come near a threshold, and the model by which they are added up. */
export interface Nearby {
  readonly rubric: Rubric;
  readonly leaves: readonly Leaf[];
  readonly choices: readonly Choice[];
  readonly model: LinearModel;
  readonly threshold: Rational;
}

/**
 * Lets as many leaves vary as fit into the two halves of {@link closestSums},
 * beginning at `first` or just after it, and finds the two choices whose total
 * by the model is nearest to a threshold, one on each side. With few answers in
 * all these are the nearest that there are.
 */
export function nearByLists(
  { rubric, leaves, choices, model, threshold }: Nearby,
  first: number,
  isFirstFree: boolean,
): readonly (readonly Choice[])[] {
  const { rest, slopes } = model;
  const [left, right] = freeLeaves(leaves, slopes, first, isFirstFree);
  const free = [...left, ...right];
  const addition = (leaf: number, { points }: Choice): Rational => multiply(slopes[leaf] ?? rational(0n), points);
  const fixed = choices.flatMap((choice, leaf) => (free.includes(leaf) ? [] : [addition(leaf, choice)]));
  const base = add(rest, sum(fixed));
  const additions = (leaf: number): readonly Rational[] =>
    (leaves[leaf]?.choices ?? []).map((choice) => addition(leaf, choice));
  const unit = commonDenominator([base, ...free.flatMap(additions)]);
  const units = (value: Rational): bigint => (value.num * unit) / value.den;
  const lists = (half: readonly number[]): readonly (readonly bigint[])[] =>
    half.map((leaf) => additions(leaf).map(units));
  const reaches = (total: bigint): boolean => compare(comparedOf(rubric, rational(total, unit)), threshold) >= 0;
  const { min, max } = rubric.score;
  const cut = lowestWith(reaches, units(rational(min.num / min.den - 1n)), units(rational(max.num / max.den + 1n)));
  const { below, at } = closestSums(lists(left), lists(right), cut - units(base));
  return [below, at].flatMap((found) => {
    if (found === null) return [];
    const chosen = new Map(free.map((leaf, index) => [leaf, found.indices[index] ?? 0]));
    return [choices.flatMap((choice, leaf) => leaves[leaf]?.choices[chosen.get(leaf) ?? -1] ?? choice)];
  });
}

/** The leaves of both halves; leaves without weight change nothing and are left alone. */
function freeLeaves(
  leaves: readonly Leaf[],
  slopes: readonly Rational[],
  first: number,
  isFirstFree: boolean,
): readonly [readonly number[], readonly number[]] {
  const halves: [number[], number[]] = [[], []];
  const sizes: [number, number] = [1, 1];
  for (let index = isFirstFree ? 0 : 1; index < leaves.length; index += 1) {
    const leaf = (first + index) % leaves.length;
    const count = leaves[leaf]?.choices.length ?? 1;
    const smaller = sizes[0] <= sizes[1] ? 0 : 1;
    if (count === 1 || slopes[leaf]?.num === 0n || sizes[smaller] * count > MOST_SUMS) continue;
    halves[smaller].push(leaf);
    sizes[smaller] *= count;
  }
  return halves;
}

/** The lowest whole number between two for which something holds that holds for all higher ones. */
function lowestWith(holds: (number: bigint) => boolean, from: bigint, to: bigint): bigint {
  let [low, high] = [from, to];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function commonDenominator(values: readonly Rational[]): bigint {
  return values.reduce((common, { den }) => (common % den === 0n ? common : common * (den / gcd(common, den))), 1n);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
