import { compared } from "../evaluate/breakpoints.js";
import { isSo } from "../evaluate/condition-step.js";
import type { ScoreCompared } from "../model/rubric.js";
import { multiply, type Rational, rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { lcm } from "./costs.js";
import type { Field } from "./field.js";
import { someRungs } from "./ladder.js";
import { countOfLeaf, type Item, type Knot, type Leaf, type Model, scoreOfLeaf } from "./model.js";
import { joinTrails, type Order, type Scored, type Way, withoutNeedless } from "./way.js";
import type { Work } from "./work.js";

/** What limits the ways that are looked at. */
export interface Limits extends Order {
  /** What a way may cost; null for anything. */
  readonly mostCost: bigint | null;
  /** How many parts it may change; null for any number. */
  readonly mostChanges: number | null;
  /** Whose comparisons with scores of parts count. */
  readonly tests: readonly ScoreCompared[];
  readonly work: Work;
}

/** A way, and the exact total that it comes to. */
export interface WayToTotal extends Way {
  readonly total: Rational;
}

/** How many rungs of one ladder are looked at. */
const MOST_RUNGS = 200;
/** How many ways are kept once the work is used up. */
const FEW = 64;

/**
 * Every way to better a subject that may be part of a cheapest one: knot by
 * knot from the leaves up, what is needless left out on the way. A multiple
 * choice knapsack, by dynamic programming over its undominated states.
 */
export function waysOfModel(field: Field, model: Model, limits: Limits): readonly WayToTotal[] {
  const { ways, den } = waysOfKnot(field, model, model.root, limits);
  return ways.map((way) => ({ ...way, total: rational(way.value, den) }));
}

interface KnotWays {
  readonly ways: readonly Way[];
  /** A value of one unit is one part in so many. */
  readonly den: bigint;
}

/** What an item may add to its knot. */
interface Addition extends Omit<Way, "value"> {
  readonly added: Rational;
}

function waysOfKnot(field: Field, model: Model, knot: Knot, limits: Limits): KnotWays {
  const additions = knot.items.map((item) => additionsOf(field, model, item, limits));
  const den = additions.flat().reduce((all, { added }) => lcm(all, added.den), knot.base.den);
  const unitsOf = ({ num, den: own }: Rational): bigint => num * (den / own);
  let ways: readonly Way[] = [{ cost: 0n, changes: 0, value: unitsOf(knot.base), low: 0n, scores: [], trail: null }];
  for (const some of additions) {
    const added = some.map(({ added, ...way }): Way => ({ ...way, value: unitsOf(added) }));
    ways = merged(ways, added, limits, (a, b) => a + b);
  }
  return { ways, den };
}

/** Every sum of two ways within the limits that no other one makes needless. */
export function merged(
  ways: readonly Way[],
  others: readonly Way[],
  limits: Limits,
  together: (a: bigint, b: bigint) => bigint,
): readonly Way[] {
  const isEnough = limits.work.spend(ways.length * others.length);
  const [some, beside] = isEnough ? [ways, others] : [few(ways), few(others)];
  const all: Way[] = [];
  for (const way of some) {
    for (const other of beside) {
      const cost = way.cost + other.cost;
      const changes = way.changes + other.changes;
      if (!isWithin(limits, cost, changes)) continue;
      all.push({
        cost,
        changes,
        value: together(way.value, other.value),
        low: way.low | other.low,
        scores: other.scores.length === 0 ? way.scores : [...way.scores, ...other.scores],
        trail: joinTrails(way.trail, other.trail),
      });
    }
  }
  return withoutNeedless(all, limits);
}

function isWithin({ mostCost, mostChanges }: Limits, cost: bigint, changes: number): boolean {
  return (mostCost === null || cost <= mostCost) && (mostChanges === null || changes <= mostChanges);
}

function few(ways: readonly Way[]): readonly Way[] {
  if (ways.length <= FEW) return ways;
  const indices = new Set(Array.from({ length: FEW }, (_, at) => Math.floor((at * (ways.length - 1)) / (FEW - 1))));
  return ways.filter((_, index) => indices.has(index));
}

function additionsOf(field: Field, model: Model, item: Item, limits: Limits): readonly Addition[] {
  if (item.kind === "leaf") return additionsOfLeaf(field, model, item.leaf, item.weight, limits);
  const { knot, weight } = item;
  const { ways, den } = waysOfKnot(field, model, knot, limits);
  return ways.map(({ value, ...way }): Addition => {
    const exact = rational(value, den);
    const score = knot.rounded === null ? exact : round(exact, knot.rounded.digits, knot.rounded.mode);
    return { ...way, added: multiply(weight, score), ...sidesOf(field, knot.path, score, way, limits) };
  });
}

function additionsOfLeaf(
  field: Field,
  model: Model,
  index: number,
  weight: Rational,
  limits: Limits,
): readonly Addition[] {
  const leaf = leafAt(model, index);
  const { part, points, ladder } = leaf;
  const addition = (at: Rational, rung: bigint | null): Addition => {
    const nothing = { low: 0n, scores: [] };
    const sides = sidesOf(field, part.path, scoreOfLeaf(leaf, at), nothing, limits);
    return {
      cost: rung === null ? 0n : field.costs.of(part.name, ladder.rung(rung)),
      changes: rung === null ? 0 : 1,
      added: multiply(weight, countOfLeaf(leaf, at)),
      trail: rung === null ? null : { kind: "change", before: null, leaf: index, rung },
      ...sides,
    };
  };
  const changed = rungsOf(leaf, limits).map((rung) => addition(ladder.rung(rung).points, rung));
  return points === null ? changed : [addition(points, null), ...changed];
}

/** Where outcomes rise and all rungs cost the same, only the best one can be needed. */
function rungsOf({ ladder, isFlat }: Leaf, { isRising, work }: Limits): readonly bigint[] {
  if (ladder.size === 0n) return [];
  if (isRising && isFlat) return [ladder.size - 1n];
  const { indices, all } = someRungs(ladder, MOST_RUNGS);
  if (!all || (!isRising && !ladder.complete)) work.cut();
  return indices;
}

/** The leaf of a number. */
export function leafAt({ leaves }: Model, index: number): Leaf {
  const leaf = leaves[index];
  if (leaf === undefined) throw new RangeError("there is no such leaf");
  return leaf;
}

/** Notes the score of a part that rules look at, and on which side of their bounds it is. */
function sidesOf(
  { rubric }: Field,
  path: string,
  score: Rational | null,
  { low, scores }: Pick<Way, "low" | "scores">,
  { tests }: Limits,
): { readonly low: bigint; readonly scores: readonly Scored[] } {
  if (!tests.some((test) => test.path === path)) return { low, scores };
  let sides = low;
  for (const [index, { path: of, operator, bound }] of tests.entries()) {
    if (of !== path || score === null) continue;
    const holds = isSo(compared(rubric.score, score), operator, bound);
    const isLow = operator === "below" || operator === "at most" ? holds : !holds;
    if (isLow) sides |= 1n << BigInt(index);
  }
  return { low: sides, scores: [...scores, { path, score }] };
}
