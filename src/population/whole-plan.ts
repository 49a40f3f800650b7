import { missingPolicyOf } from "../evaluate/interpret.js";
import { scoreLimits } from "../evaluate/score-limits.js";
import type { Rubric } from "../model/rubric.js";
import { multiply, type Rational, rational } from "../numeric/rational.js";
import { ceiling, floor } from "../scorer/ceiling.js";
import { createForms, type WholeLine } from "../scorer/forms.js";
import { isForFastLane } from "../scorer/is-for-fast-lane.js";
import type { Leaf } from "../scorer/leaf.js";
import type { Plan, StagePlan } from "../scorer/plan.js";
import { planOf } from "../scorer/plan-of.js";
import { roundUnits } from "../scorer/round-units.js";

/** A rubric of which whole answers are added up in whole numbers, without looking at groups that only add up. */
export interface WholePlan {
  /** What a score is multiplied by to be a whole number. */
  readonly scale: number;
  readonly leaves: readonly WholeLeaf[];
  /** What every answer adds to its bin; NaN for what needs a closer look. */
  readonly added: Float64Array;
  /** How many bins there are: one for each group that is rounded, the last for the whole. */
  readonly bins: number;
  /** Rounds what was added up and finds the score of the whole; NaN for one beyond the limits of scores. */
  readonly settle: (sums: Float64Array) => number;
  /** The published score, in units of its last digit, and the place of the category. */
  readonly unitsOf: (score: number) => number;
  readonly categoryOf: (score: number, units: number) => number;
}

/** An indicator: where in `added` its answers stand. */
export interface WholeLeaf {
  readonly leaf: Leaf;
  /** The bin that it counts in. */
  readonly bin: number;
  /** The whole numbers with a place, and where 0 stands; none where `high` is below `low`. */
  readonly low: number;
  readonly high: number;
  readonly zero: number;
  readonly words: ReadonlyMap<unknown, number>;
  /** Where `true`, `false` and no answer stand. */
  readonly yes: number;
  readonly no: number;
  readonly missing: number;
  /** Other numbers: their value is multiplied by `times`. */
  readonly line: WholeLine | null;
  readonly times: number;
}

/**
 * Lays out a rubric for adding up whole answers; null where that needs more than
 * tables of whole numbers: conditions, rules, weights that were not published,
 * or denominators beyond 2^53. The same rubric gives the same plan.
 */
export function wholePlan(rubric: Rubric): WholePlan | null {
  const known = plans.get(rubric);
  if (known !== undefined) return known;
  const made = layOutWhole(rubric);
  plans.set(rubric, made);
  return made;
}

const plans = new WeakMap<Rubric, WholePlan | null>();

function layOutWhole(rubric: Rubric): WholePlan | null {
  const plan = planOf(rubric, rubric.undisclosed?.assume ?? null);
  if (!isForFastLane(plan) || rubric.rules.length > 0 || rubric.verdict !== null) return null;
  const { bins, binOf, timesOf } = binsOf(plan);
  const forms = createForms(plan);
  const isMissingLowest = missingPolicyOf(rubric) === "lowest";
  // The first place is that of whatever needs a closer look.
  const added: number[] = [Number.NaN];
  const leaves = plan.leaves.map((leaf): WholeLeaf => {
    const { node } = leaf;
    const own = rational(BigInt(plan.scale[node] ?? 0));
    const times = timesOf(node);
    const valueIn = (points: Rational): number => {
      const value = multiply(points, own);
      return value.den === 1n ? Number(value.num) * times : Number.NaN;
    };
    const first = added.length;
    added.push(...leaf.table.map(valueIn));
    const missing = isMissingLowest ? added.push(valueIn(leaf.lowest)) - 1 : 0;
    const words = new Map([...leaf.words].map(([word, place]) => [word, first + place]));
    return {
      leaf,
      bin: binOf(node),
      low: leaf.low,
      high: leaf.high,
      zero: first + leaf.at,
      words,
      yes: words.get(true) ?? 0,
      no: words.get(false) ?? 0,
      missing,
      line: forms.lines[node] ?? null,
      times,
    };
  });
  return {
    scale: plan.scale[plan.whole] ?? 1,
    leaves,
    added: Float64Array.from(added),
    bins: bins.length,
    settle: settler(rubric, plan, bins),
    ...publisher(plan),
  };
}

/** A group whose sum is needed by itself. */
interface Bin {
  readonly stage: StagePlan | null;
  /** The bin that it counts in, and what it is multiplied by there; -1 for the whole. */
  readonly above: number;
  readonly times: number;
}

interface BinsOf {
  readonly bins: readonly Bin[];
  /** The bin that a node counts in, and what its value is multiplied by there. */
  readonly binOf: (node: number) => number;
  readonly timesOf: (node: number) => number;
}

/** Parts a plan into sums; groups that are not rounded become factors. */
function binsOf({ groups, parent, factor, whole }: Plan): BinsOf {
  const ends = groups.filter(({ node, stage }) => stage !== null || node === whole);
  const places = new Map(ends.map(({ node }, place) => [node, place]));
  const above = (node: number): number => parent[node] ?? whole;
  const binOf = (node: number): number => places.get(above(node)) ?? binOf(above(node));
  const timesOf = (node: number): number => (factor[node] ?? 0) * (places.has(above(node)) ? 1 : timesOf(above(node)));
  const bins = ends.map(({ node, stage }) =>
    node === whole ? { stage, above: -1, times: 1 } : { stage, above: binOf(node), times: timesOf(node) },
  );
  return { bins, binOf, timesOf };
}

function settler(rubric: Rubric, { scale, whole }: Plan, bins: readonly Bin[]): WholePlan["settle"] {
  const limits = scoreLimits(rubric);
  const own = rational(BigInt(scale[whole] ?? 1));
  const [lowest, highest] = [Number(ceiling(multiply(limits.min, own))), Number(floor(multiply(limits.max, own)))];
  return (sums) => {
    for (let index = 0; index < bins.length; index += 1) {
      const { stage, above, times } = bins[index] as Bin;
      const sum = sums[index] as number;
      const value = stage === null ? sum : roundUnits(sum, stage.times, stage.per, stage.mode) * stage.unit;
      if (above < 0) return value >= lowest && value <= highest ? value : Number.NaN;
      sums[above] = (sums[above] as number) + value * times;
    }
    return Number.NaN;
  };
}

function publisher({ rubric, categories, times, per, whole }: Plan): Pick<WholePlan, "unitsOf" | "categoryOf"> {
  const { mode, comparison } = rubric.score;
  const [by, over] = [times[whole] ?? 1, per[whole] ?? 1];
  const bounds = Float64Array.from(categories, (one) => (comparison === "published" ? one.units : one.value));
  return {
    unitsOf: (score) => roundUnits(score, by, over, mode),
    categoryOf: (score, units) => {
      const compared = comparison === "published" ? units : score;
      let place = 0;
      while (place < bounds.length - 1 && compared < (bounds[place] as number)) place += 1;
      return place;
    },
  };
}
