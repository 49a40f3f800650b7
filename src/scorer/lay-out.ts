import { equalShare } from "../evaluate/combine-group.js";
import type { Assumption } from "../evaluate/interpret.js";
import type { Rubric } from "../model/rubric.js";
import {
  add,
  divide,
  max as higher,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  rational,
  sum,
  ZERO,
} from "../numeric/rational.js";
import { categoryPlans } from "./category-plans.js";
import { fits, quotientOf } from "./fits.js";
import type { Leaf } from "./leaf.js";
import { leavesOf } from "./leaf-of.js";
import { type Knot, numberedParts } from "./numbered.js";
import type { GroupPlan, Plan, StagePlan } from "./plan.js";
import { commonDenominator, scaleOfLeaf, standIns } from "./scale-of.js";
import { toDouble } from "./to-double.js";
import type { WorthOf } from "./worth-of.js";

/**
 * Lays out a rubric; groups with weights that are not known, nor taken as equal, are open.
 *
 * @param decimals how many decimals of numbers are counted in whole numbers
 * @param worthOf tells indicators apart by what answers are worth; null for laying out each by itself
 */
export function layOut(rubric: Rubric, assume: Assumption, decimals: number, worthOf: WorthOf | null): Plan {
  const { score } = rubric;
  const { indicators, knots, parts } = numberedParts(rubric);
  const leaves = leavesOf(indicators, score, decimals, worthOf);
  const laid: Laid[] = [];
  for (const leaf of leaves) laid.push(laid[leaf.like] ?? layLeaf(leaf, rubric));
  const groups: GroupPlan[] = [];
  const parent = new Int32Array(laid.length + knots.length).fill(-1);
  const factor = new Float64Array(parent.length);
  const weights = new Array<Rational>(parent.length).fill(ZERO);
  for (const knot of knots) {
    const { node, children, weightsTotal } = knot;
    const shares = sharesOf(knot);
    const below = children.map((child) => laid[child] as Laid);
    const open = isOpen(knot, assume);
    const { own, sum: total, ...others } = open ? layOpenGroup(rubric, knot) : layGroup(rubric, knot, below, shares);
    laid.push(own);
    groups.push({
      node,
      children: Int32Array.from(children),
      total: toDouble(weightsTotal),
      weightsTotal,
      sumScale: Number(total),
      isOpen: open,
      ...others,
    });
    for (const [index, child] of children.entries()) {
      const [share, { scale }] = [shares[index] as Rational, below[index] as Laid];
      parent[child] = node;
      weights[child] = share;
      // Whole, since the scale of the sum is a common denominator.
      if (scale > 0n) factor[child] = Number((share.num * total) / (share.den * scale));
    }
  }
  const column = (pick: (one: Laid) => number): Float64Array => new Float64Array(laid.map(pick));
  return {
    rubric,
    leaves,
    groups,
    parts,
    parent,
    weights,
    weight: new Float64Array(weights.map(toDouble)),
    scale: column(({ scale }) => Number(scale)),
    factor,
    error: column(({ error }) => error),
    most: column(({ reach }) => reach),
    atMin: column(({ atMin }) => atMin),
    atMax: column(({ atMax }) => atMax),
    atLowest: column(({ atLowest }) => atLowest).subarray(0, leaves.length),
    whole: laid.length - 1,
    times: column(({ times }) => times),
    per: column(({ per }) => per),
    units: Number(powerOfTen(score.digits).num),
    isWhole: laid.every(({ scale }) => scale > 0n) && groups.every((group) => !group.isOpen),
    categories: categoryPlans(rubric, laid.at(-1)?.scale ?? 0n),
  };
}

/** What is known of a node; that of indicators of equal worth is one. */
interface Laid {
  /** 0 where doubles are needed. */
  readonly scale: bigint;
  /** The largest absolute score, and a double that is no less. */
  readonly most: Rational;
  readonly reach: number;
  /** How far a score in doubles may lie from the exact one. */
  readonly error: number;
  readonly atMin: number;
  readonly atMax: number;
  readonly atLowest: number;
  readonly times: number;
  readonly per: number;
}

function laidWith(
  { min, max, digits }: Rubric["score"],
  scale: bigint,
  most: Rational,
  error = 8 * ULP * upTo(most),
  lowest = min,
): Laid {
  const [atMin, atMax, atLowest] = [valueAt(min, scale), valueAt(max, scale), valueAt(lowest, scale)];
  return { scale, most, reach: upTo(most), error, atMin, atMax, atLowest, ...quotientOf(scale, digits) };
}

/** One unit in the last place of 1, doubled: no single operation is further off. */
const ULP = 2 ** -52;

function layLeaf(leaf: Leaf, { score }: Rubric): Laid {
  const scale = scaleOfLeaf(leaf, score.min, score.max);
  const most = mostIn(score);
  return laidWith(score, fits(most, scale, [score.digits]) ? scale : 0n, most, undefined, leaf.lowest);
}

interface LaidGroup extends Pick<GroupPlan, "sumError" | "stage"> {
  readonly own: Laid;
  /** The scale of the sum, before it is rounded; 0 for doubles. */
  readonly sum: bigint;
}

function layGroup(
  { score, rules }: Rubric,
  { group, weightsTotal }: Knot,
  below: readonly Laid[],
  shares: readonly Rational[],
): LaidGroup {
  const stage = group?.rounded ?? null;
  // A score that is known by itself may be any in the range, whatever the weights below add up to.
  const most = [multiply(weightsTotal, below.map((one) => one.most).reduce(higher, ZERO)), mostIn(score)].reduce(
    higher,
  );
  const isExact = below.every(({ scale }) => scale > 0n);
  const amounts = group === null ? amountsOf(rules) : [];
  const reach = sum([most, ...amounts.map(absolute), absolute(score.min), absolute(score.max)]);
  const ends = stage === null ? [...standInsOf(group, score), ...(group === null ? [score.min, ...amounts] : [])] : [];
  const wanted = isExact
    ? commonDenominator([
        ...shares.map(({ num, den }, index) => rational(num, den * (below[index]?.scale ?? 1n))),
        ...ends,
      ])
    : 0n;
  const total = isExact && fits(reach, wanted, [score.digits, ...(stage === null ? [] : [stage.digits])]) ? wanted : 0n;
  const sumError = groupError(below, most, weightsTotal, shares.length);
  if (stage === null) return { own: laidWith(score, total, most, sumError), sum: total, sumError, stage };
  const unit = powerOfTen(stage.digits).num;
  const after = commonDenominator([rational(1n, unit), ...standInsOf(group, score)]);
  const rounded = add(reach, rational(1n, unit));
  const scale = fits(rounded, after, [score.digits]) ? after : 0n;
  const made: StagePlan = {
    ...quotientOf(total, stage.digits),
    mode: stage.mode,
    units: Number(unit),
    unit: scale === 0n ? 0 : Number(after / unit),
  };
  return { own: laidWith(score, scale, rounded), sum: total, sumError, stage: made };
}

/** A group that has a score only where that is known by itself: with a few decimals, most likely. */
function layOpenGroup({ score }: Rubric, { group }: Knot): LaidGroup {
  const most = mostIn(score);
  const wanted = commonDenominator([powerOfTen(-4), ...standInsOf(group, score)]);
  const scale = fits(most, wanted, [score.digits]) ? wanted : 0n;
  return {
    own: laidWith(score, scale, most),
    sum: 0n,
    sumError: 0,
    stage: null,
  };
}

function mostIn({ min, max }: Rubric["score"]): Rational {
  return higher(absolute(min), absolute(max));
}

/** Twice what the rounding of every step can add up to, whatever parts are left out. */
function groupError(below: readonly Laid[], most: Rational, total: Rational, count: number): number {
  const worst = Math.max(...below.map(({ error }) => error));
  return 1.001 * (upTo(total) * worst + upTo(most) * (6 * count + 24) * ULP);
}

/** A score in the scale of a node. */
function valueAt(score: Rational, scale: bigint): number {
  return toDouble(scale === 0n ? score : multiply(score, rational(scale)));
}

/** A double that is no less than a rational. */
function upTo(value: Rational): number {
  return toDouble(value) * (1 + 4 * ULP);
}

function absolute(value: Rational): Rational {
  return value.num < 0n ? negate(value) : value;
}

function standInsOf(group: Knot["group"], { min, max }: Rubric["score"]): readonly Rational[] {
  return group === null ? [] : standIns(group, min, max);
}

function amountsOf(rules: Rubric["rules"]): readonly Rational[] {
  return rules.flatMap(({ effect }) =>
    effect.kind === "subtract" ? [effect.amount] : effect.kind === "cap-score" ? [effect.most] : [],
  );
}

/** Whether answers alone give a group no single score. */
function isOpen({ parts }: Knot, assume: Assumption): boolean {
  return parts.length === 0 || (assume === null && parts.some(({ weight }) => weight === null));
}

/** The share of every part, undisclosed ones being equal. */
function sharesOf({ parts, weightsTotal }: Knot): readonly Rational[] {
  const equal = equalShare(parts, weightsTotal);
  return parts.map(({ weight }) => weight ?? equal ?? divide(weightsTotal, rational(BigInt(parts.length))));
}
