import type { Rubric } from "../model/rubric.js";
import { powerOfTen } from "../numeric/rational.js";
import type { RoundingMode } from "../numeric/round.js";
import { toDouble } from "../scorer/to-double.js";
import { type GroupDraw, weightError } from "./simulate-group-draw.js";
import type { Branch, Leaf, Shape, Stage } from "./simulate-shape.js";

/** A shape whose sums are formed in doubles. */
export interface NearShape {
  /** From the bottom up; the last one is the whole. */
  readonly stages: readonly NearStage[];
  /** How many values a subject has: those that are given, and those that rounding makes. */
  readonly width: number;
  /** Whether all is one sum of all values in their order. */
  readonly isPlain: boolean;
}

/** One weighted sum: `coefficients[i] * values[slots[i]]` over all `i`. */
export interface NearStage {
  /** Which values it adds up. */
  readonly slots: Int32Array;
  /** What each is multiplied with in the draw that is looked at. */
  readonly coefficients: Float64Array;
  /** Finds the coefficients for weights. */
  readonly weigh: (weights: Float64Array) => void;
  /** The largest sum there can be, whatever its sign. */
  readonly reach: number;
  /** How far a sum may lie from the exact one. */
  readonly error: number;
  /** The rounding of the sum, and which value comes out. */
  readonly rounded: { readonly units: number; readonly mode: RoundingMode; readonly slot: number } | null;
}

/** Where the weights of each group stand, one group after the other. */
export type WeightPlaces = ReadonlyMap<string, { readonly at: number; readonly group: GroupDraw }>;

/** One unit in the last place of 1, doubled: no single operation is further off. */
const ULP = 2 ** -52;

/**
 * Prepares the sums of a shape in doubles, with a bound on their error: that of
 * the weights on the way down, of every product, and of the addition of all.
 *
 * @param most the largest value that a subject of this shape has, whatever its sign
 */
export function nearShape({ given, stages }: Shape, places: WeightPlaces, most: number): NearShape {
  const reaches = new Map<number, number>();
  const near = stages
    .filter(({ path, rounded }) => rounded !== null || path === "")
    .map((stage) => nearStage(stage, places, (slot) => reaches.get(slot) ?? most, reaches));
  const [only, ...others] = near;
  const isPlain =
    others.length === 0 && only?.slots.length === given.length && only.slots.every((slot, at) => slot === at);
  return { stages: near, width: given.length + reaches.size, isPlain };
}

function nearStage(
  { tree, rounded }: Stage,
  places: WeightPlaces,
  reachOf: (slot: number) => number,
  reaches: Map<number, number>,
): NearStage {
  const slots: number[] = [];
  const branch = nearBranch(tree, places, slots, reachOf);
  const coefficients = new Float64Array(slots.length);
  const reach = branch.reach * (1 + branch.spread);
  const error = 1.01 * reach * (branch.spread + (slots.length + 16) * ULP);
  const by = rounded === null ? null : { mode: rounded.by.mode, units: unitsIn(rounded.by.digits), slot: rounded.slot };
  if (by !== null) reaches.set(by.slot, reach + error + 1 / by.units);
  return {
    slots: Int32Array.from(slots),
    coefficients,
    weigh: (weights) => weigh(branch, 1, weights, coefficients),
    reach,
    error,
    rounded: by,
  };
}

/** A group, and where its weights stand. */
interface NearBranch {
  readonly at: number;
  readonly total: number;
  /** Each part by its place among its siblings; a number is the place of its coefficient. */
  readonly parts: readonly { readonly index: number; readonly below: NearBranch | number }[];
  /** The largest sum, and by what share of it coefficients may be off. */
  readonly reach: number;
  readonly spread: number;
}

function nearBranch(
  { path, parts, weightsTotal }: Branch,
  places: WeightPlaces,
  slots: number[],
  reachOf: (slot: number) => number,
): NearBranch {
  const { at = 0, group } = places.get(path) ?? {};
  const total = toDouble(weightsTotal);
  const below = (node: Branch | Leaf): NearBranch | number =>
    node.kind === "leaf" ? slots.push(node.slot) - 1 : nearBranch(node, places, slots, reachOf);
  const own = parts.map((part) => ({ index: part.index, below: below(part.below) }));
  const reaches = own.map((one) => (typeof one.below === "number" ? reachOf(slots[one.below] ?? 0) : one.below.reach));
  const spreads = own.map((one) => (typeof one.below === "number" ? 0 : one.below.spread));
  const size = group?.size ?? parts.length;
  return {
    at,
    total,
    parts: own,
    reach: total * Math.max(0, ...reaches),
    // A weight, and what those that count add up to, are both off by the error of weights.
    spread: Math.max(0, ...spreads) + 2 * weightError(size) + (size + 16) * ULP,
  };
}

function weigh({ at, total, parts }: NearBranch, above: number, weights: Float64Array, into: Float64Array): void {
  let included = 0;
  for (const { index } of parts) included += weights[at + index] as number;
  const by = (above * total) / included;
  for (const { index, below } of parts) {
    const own = by * (weights[at + index] as number);
    if (typeof below === "number") into[below] = own;
    else weigh(below, own, weights, into);
  }
}

/** Whether every rounding of a shape, and that for publication, can be told in doubles. */
export function isTold({ stages }: NearShape, { score }: Pick<Rubric, "score">): boolean {
  return stages.every(({ reach, error, rounded }) => isToldIn(reach, error, rounded?.units ?? unitsIn(score.digits)));
}

/** How many units of the last of some decimals are in one point. */
export function unitsIn(digits: number): number {
  return Number(powerOfTen(digits).num);
}

/** Whether units of scores are whole numbers in 32 bits, and doubles are much finer than one. */
export function isToldIn(reach: number, error: number, units: number): boolean {
  return reach * units < 2 ** 30 && error * units < 2 ** -10;
}
