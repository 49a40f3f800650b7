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
import { leafOf } from "./leaf-of.js";
import { type Knot, numberedParts } from "./numbered.js";
import type { GroupPlan, Plan, StagePlan } from "./plan.js";
import { commonDenominator, scaleOfLeaf, standIns } from "./scale-of.js";
import { toDouble } from "./to-double.js";

/**
 * Lays out a rubric; groups with weights that are not known, nor taken as equal, are open.
 *
 * @param decimals how many decimals of numbers are counted in whole numbers
 */
export function layOut(rubric: Rubric, assume: Assumption, decimals: number): Plan {
  const { score } = rubric;
  const { indicators, knots, parts } = numberedParts(rubric);
  const leaves = indicators.map((indicator, node): Leaf => {
    const leaf = leafOf(indicator, node, score);
    return leaf.line === null ? leaf : { ...leaf, line: { ...leaf.line, decimals } };
  });
  const laid = leaves.map((leaf) => layLeaf(leaf, rubric));
  const groups: GroupPlan[] = [];
  const parent = new Int32Array(laid.length + knots.length).fill(-1);
  const factor = new Float64Array(parent.length);
  const weights: Rational[] = Array.from(parent, () => ZERO);
  for (const knot of knots) {
    const shares = sharesOf(knot);
    const below = knot.children.map((child) => laid[child] ?? NOTHING);
    const {
      own,
      sum: total,
      plan,
    } = isOpen(knot, assume) ? layOpenGroup(rubric, knot) : layGroup(rubric, knot, below, shares);
    laid[knot.node] = own;
    groups.push(plan);
    for (const [index, child] of knot.children.entries()) {
      const share = shares[index] ?? ZERO;
      parent[child] = knot.node;
      weights[child] = share;
      const scale = below[index]?.scale ?? 0n;
      if (scale > 0n && total > 0n) factor[child] = Number(multiply(share, rational(total, scale)).num);
    }
  }
  const whole = laid.at(-1) ?? NOTHING;
  return {
    rubric,
    leaves,
    groups,
    parts,
    parent,
    weights,
    weight: Float64Array.from(weights, toDouble),
    scale: Float64Array.from(laid, ({ scale }) => Number(scale)),
    factor,
    error: Float64Array.from(laid, ({ error }) => error),
    most: Float64Array.from(laid, ({ most }) => upTo(most)),
    atMin: Float64Array.from(laid, ({ scale }) => valueAt(score.min, scale)),
    atMax: Float64Array.from(laid, ({ scale }) => valueAt(score.max, scale)),
    atLowest: Float64Array.from(leaves, ({ lowest, node }) => valueAt(lowest, laid[node]?.scale ?? 0n)),
    whole: laid.length - 1,
    times: Float64Array.from(laid, ({ scale }) => quotientOf(scale, score.digits).times),
    per: Float64Array.from(laid, ({ scale }) => quotientOf(scale, score.digits).per),
    units: Number(powerOfTen(score.digits).num),
    isWhole: laid.every(({ scale }) => scale > 0n) && groups.every((group) => !group.isOpen),
    categories: categoryPlans(rubric, whole.scale),
  };
}

/** What is known of a node. */
interface Laid {
  /** 0 where doubles are needed. */
  readonly scale: bigint;
  /** The largest absolute score. */
  readonly most: Rational;
  /** How far a score in doubles may lie from the exact one. */
  readonly error: number;
}

const NOTHING: Laid = { scale: 0n, most: ZERO, error: 0 };

/** One unit in the last place of 1, doubled: no single operation is further off. */
const ULP = 2 ** -52;

function layLeaf(leaf: Leaf, { score }: Rubric): Laid {
  const { min, max, digits } = score;
  const scale = scaleOfLeaf(leaf, min, max);
  const most = mostIn(score);
  return { scale: fits(most, scale, [digits]) ? scale : 0n, most, error: 8 * ULP * upTo(most) };
}

interface LaidGroup {
  readonly own: Laid;
  /** The scale of the sum, before it is rounded; 0 for doubles. */
  readonly sum: bigint;
  readonly plan: GroupPlan;
}

function layGroup(
  { score, rules }: Rubric,
  { node, group, children, weightsTotal }: Knot,
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
        ...shares.map((share, index) => multiply(share, rational(1n, below[index]?.scale ?? 1n))),
        ...ends,
      ])
    : 0n;
  const total = isExact && fits(reach, wanted, [score.digits, ...(stage === null ? [] : [stage.digits])]) ? wanted : 0n;
  const sumError = groupError(below, most, weightsTotal, shares.length);
  const plan = {
    node,
    children: Int32Array.from(children),
    total: toDouble(weightsTotal),
    weightsTotal,
    sumScale: Number(total),
    sumError,
    isOpen: false,
  };
  if (stage === null) {
    return { own: { scale: total, most, error: sumError }, sum: total, plan: { ...plan, stage: null } };
  }
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
  return { own: { scale, most: rounded, error: 8 * ULP * upTo(rounded) }, sum: total, plan: { ...plan, stage: made } };
}

/** A group that has a score only where that is known by itself: with a few decimals, most likely. */
function layOpenGroup({ score }: Rubric, { node, group, children, weightsTotal }: Knot): LaidGroup {
  const most = mostIn(score);
  const wanted = commonDenominator([powerOfTen(-4), ...standInsOf(group, score)]);
  const scale = fits(most, wanted, [score.digits]) ? wanted : 0n;
  return {
    own: { scale, most, error: 8 * ULP * upTo(most) },
    sum: 0n,
    plan: {
      node,
      children: Int32Array.from(children),
      total: toDouble(weightsTotal),
      weightsTotal,
      sumScale: 0,
      sumError: 0,
      isOpen: true,
      stage: null,
    },
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
