import { InternalError } from "../diagnostics/internal-error.js";
import type { Rubric } from "../model/rubric.js";
import { type Amount, amountOver, constantAmount } from "./amount.js";
import { factCondition } from "./condition-sql.js";
import { nonAnswer } from "./gate.js";
import { inLockstep } from "./in-lockstep.js";
import { type Line, upTo, worthOf } from "./leaf.js";
import { isMissing, lowestRead } from "./missing.js";
import { named, type Scoring, settledPart } from "./scoring.js";
import { type GroupShape, type LeafShape, leavesIn, type Shape } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, call, integer, isNotNull, isNull, operation } from "./tree/make.js";
import type { Whole } from "./whole.js";

/**
 * The scores of the rows in which every answer fits and everything applies,
 * added up at once, which costs no more than a query by hand: null in the other
 * rows. An answer that is not there must count as lowest, or makes its row one
 * of the others.
 */
export function plainAmounts(whole: GroupShape, scoring: Scoring): ReadonlyMap<Shape, Amount> {
  const amounts = new Map<Shape, Amount>();
  for (const leaf of leavesIn(whole)) amounts.set(leaf, plainLeaf(leaf, scoring));
  inLockstep(whole, (group) => plainGroup(group, amounts, scoring), scoring.layers);
  return amounts;
}

function plainLeaf(shape: LeafShape, scoring: Scoring): Amount {
  const { rubric, arithmetic, source, readOf } = scoring;
  const { leaf, innerDen } = shape;
  const points = { num: worthOf(leaf, readOf(shape), arithmetic), den: leaf.den, over: null };
  if (rubric.missing !== "lowest" || lowestRead(shape, rubric) !== null) return settledPart(points, shape, arithmetic);
  const lowest = constantAmount(rubric.score.min, innerDen, arithmetic).num;
  const own = amountOver(points, innerDen, arithmetic).num;
  const num = arithmetic.choose([[isMissing(shape, source), lowest]], own);
  return settledPart({ num, den: innerDen, over: null }, shape, arithmetic);
}

function* plainGroup(shape: GroupShape, amounts: Map<Shape, Amount>, scoring: Scoring): Generator<string> {
  const { arithmetic, layers, nameOf } = scoring;
  const total = termsOf(shape, amounts, scoring);
  const conditions = plainConditions(shape, amounts, scoring);
  const held = conditions.length === 0 ? total : arithmetic.choose([[all(conditions), total]]);
  const num = named(layers.add(nameOf(`${shape.part?.name ?? "total"}:plain`), held.expression), held);
  yield "sums of the subjects in which every answer fits and applies";
  const amount = { num, den: shape.innerDen, over: null };
  if (shape.part?.rounded == null) {
    amounts.set(shape, amountOver(amount, shape.den, arithmetic));
    return;
  }
  const rounded = settledPart(amount, shape, arithmetic);
  const column = layers.add(nameOf(`${shape.part.name}:plain rounded`), rounded.num.expression);
  amounts.set(shape, { ...rounded, num: named(column, rounded.num) });
  yield "rounding stages";
}

/** What the parts add: a line's slope and factor are one number, and what all lines add another. */
function termsOf(
  { children }: GroupShape,
  amounts: ReadonlyMap<Shape, Amount>,
  { rubric, arithmetic, readOf }: Scoring,
): Whole {
  const { times, constant, plus, sum } = arithmetic;
  let added = 0n;
  const terms = children.map(({ shape, factor }) => {
    const line = shape.kind === "leaf" ? lineOf(shape, rubric) : null;
    if (line === null || shape.kind !== "leaf") return times(amountIn(amounts, shape).num, constant(factor));
    const scale = (shape.den / shape.leaf.den) * factor;
    added += line.add * scale;
    return times(upTo(line, shape.leaf, readOf(shape)), constant(line.times * scale));
  });
  return plus(sum(terms), constant(added));
}

/** How points follow from the number that was read, whether or not there is an answer; null for another form. */
function lineOf(shape: LeafShape, rubric: Rubric): Line | null {
  const { worth } = shape.leaf;
  if (worth.kind !== "linear" || shape.part.rounded !== null) return null;
  return rubric.missing === "lowest" && lowestRead(shape, rubric) === null ? null : worth;
}

/** Under what the parts of a group are all plain: few comparisons for many answers, as ranges are looked at together. */
function plainConditions(
  { children }: GroupShape,
  amounts: ReadonlyMap<Shape, Amount>,
  { rubric, facts, source, readOf }: Scoring,
): readonly SqlExpression[] {
  const ranges = new Map<string, { low: bigint; high: bigint; read: SqlExpression[] }>();
  const others: SqlExpression[] = [];
  for (const { shape, factor } of children) {
    const { part } = shape;
    if (part?.applies != null) others.push(factCondition(part.applies, facts));
    if (part?.mayBeNotApplicable === true) others.push(isNull(nonAnswer(shape, source)));
    // What weighs nothing is not in the sum, where it would show that it is missing.
    if (factor === 0n) others.push(isNotNull(amountIn(amounts, shape).num.expression));
    if (shape.kind !== "leaf" || shape.leaf.within === null) continue;
    const [low, high] = shape.leaf.within;
    const together = ranges.get(`${low} ${high}`) ?? { low, high, read: [] };
    // What was not read shows in the sum.
    const isAsked = rubric.missing !== "lowest" || lowestRead(shape, rubric) !== null;
    together.read.push(isAsked ? readOf(shape) : call("coalesce", readOf(shape), integer(low)));
    ranges.set(`${low} ${high}`, together);
  }
  const within = [...ranges.values()].flatMap(({ low, high, read }) => [
    operation(call("least", ...read), ">=", integer(low)),
    operation(call("greatest", ...read), "<=", integer(high)),
  ]);
  return [...others, ...within];
}

export function amountIn(amounts: ReadonlyMap<Shape, Amount>, shape: Shape): Amount {
  const found = amounts.get(shape);
  if (found === undefined) throw new InternalError("a part is asked for before it was scored");
  return found;
}
