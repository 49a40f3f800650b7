import { InternalError } from "../diagnostics/internal-error.js";
import type { Rubric } from "../model/rubric.js";
import { type Amount, amountOver, constantAmount, roundedUnits } from "./amount.js";
import { factCondition } from "./condition-sql.js";
import type { ReadFacts } from "./facts.js";
import type { Layers } from "./layers.js";
import { fits, worthOf } from "./leaf.js";
import type { Names } from "./names.js";
import { isGiven, isNotApplicable } from "./read-column.js";
import {
  type GroupShape,
  groupsIn,
  type LeafShape,
  leavesIn,
  mayBeLeftOut,
  type Shape,
  STATE,
  type Weighted,
} from "./shape.js";
import { itemKey, type Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, call, cases, integer, isNotNull, isNull, NULL, not, operation } from "./tree/make.js";
import { type Arithmetic, SMALL, type Whole } from "./whole.js";

/** What a part came to in a row. */
export interface Node {
  /** Without a number where it is not scored. */
  readonly amount: Amount;
  /** One of `STATE`. */
  readonly state: SqlExpression;
}

/** Everything that scoring the tree needs. */
export interface Scoring {
  readonly rubric: Rubric;
  readonly source: Source;
  readonly arithmetic: Arithmetic;
  readonly layers: Layers;
  readonly nameOf: Names;
  readonly facts: ReadFacts;
  /** The number that was read for an indicator. */
  readonly readOf: (shape: LeafShape) => SqlExpression;
}

/** The parts and the whole (path ""). */
export interface Nodes {
  readonly nodes: ReadonlyMap<string, Node>;
  /** Whether every answer is there and fits, and everything applies. */
  readonly isPlain: SqlExpression;
}

/**
 * Scores the tree from the leaves up. Rows in which every answer is there, fits
 * and applies are added up at once, which costs no more than a query by hand;
 * the others part by part, with the denominators that redistribution gives.
 */
export function scoreNodes(whole: GroupShape, scoring: Scoring): Nodes {
  const { layers } = scoring;
  const plain = plainAmounts(whole, scoring);
  const isPlain = layers.add(scoring.nameOf("plain"), isNotNull(amountIn(plain, whole).num.expression));
  layers.seal("whether every answer is there, fits and applies");
  const others = new Map<Shape, Node>(leavesIn(whole).map((leaf) => [leaf, scoreLeaf(leaf, isPlain, scoring)]));
  layers.seal("the indicators of the other subjects, as numerators of their points");
  const inner = new Map<Shape, SqlExpression>();
  inLockstep(whole, (group) => scoreGroup(group, { nodes: others, inner }, isPlain, scoring), layers);
  const nodes = new Map<string, Node>();
  const gather = (shape: Shape, above: readonly SqlExpression[]): void => {
    const together = joined(amountIn(plain, shape), nodeIn(others, shape), isPlain, scoring.arithmetic);
    nodes.set(shape.part?.path ?? "", visible(together, above, scoring.arithmetic));
    if (shape.kind === "leaf") return;
    const below = [...above, ...conditionsToCount(shape, scoring), ...conditionsToHold(inner.get(shape))];
    for (const { shape: child } of shape.children) gather(child, below);
  };
  gather(whole, []);
  return { nodes, isPlain };
}

/** Below a part that does not count nothing is scored, although it was computed. */
function visible(node: Node, above: readonly SqlExpression[], { choose }: Arithmetic): Node {
  if (above.length === 0) return node;
  const num = choose([[all(above), node.amount.num]]);
  return { amount: { ...node.amount, num }, state: cases([[all(above), node.state]]) };
}

/** Under what something is left in a group: with nothing left, what weighs nothing in it has no score either. */
function conditionsToHold(state: SqlExpression | undefined): readonly SqlExpression[] {
  if (state === undefined || isConstantState(state)) return [];
  const known = call("coalesce", state, integer(STATE.scored));
  return [any([operation(known, "=", integer(STATE.scored)), operation(known, ">=", integer(STATE.stopped))])];
}

/** Under what a group counts by its own condition and the assessor. */
function conditionsToCount({ part }: GroupShape, { facts, source }: Scoring): readonly SqlExpression[] {
  if (part === null) return [];
  return [
    ...(part.applies === null ? [] : [factCondition(part.applies, facts)]),
    ...(part.mayBeNotApplicable ? [not(isNotNull(nonAnswer({ part }, source)))] : []),
  ];
}

function joined(
  plain: Amount,
  { amount, state }: Node,
  isPlain: SqlExpression,
  { choose, constant }: Arithmetic,
): Node {
  return {
    amount: {
      num: choose([[isPlain, plain.num]], amount.num),
      den: amount.den,
      over: amount.over === null ? null : choose([[isPlain, constant(1n)]], amount.over),
    },
    state: cases([[isPlain, integer(STATE.scored)]], state),
  };
}

/** Lets all groups of the same height take a step together, so that there are few steps. */
function inLockstep(whole: GroupShape, start: (group: GroupShape) => Generator<string>, layers: Layers): void {
  const groups = groupsIn(whole);
  for (let height = 1; height <= whole.height; height += 1) {
    let running = groups.filter((group) => group.height === height).map(start);
    while (running.length > 0) {
      const told = running.map((one) => ({ one, next: one.next() }));
      const about = told.find(({ next }) => next.done !== true)?.next.value;
      layers.seal(about ?? "groups");
      running = told.filter(({ next }) => next.done !== true).map(({ one }) => one);
    }
  }
}

// ------------------------------------------------------------------- plain rows

function plainAmounts(whole: GroupShape, scoring: Scoring): ReadonlyMap<Shape, Amount> {
  const amounts = new Map<Shape, Amount>();
  for (const leaf of leavesIn(whole)) amounts.set(leaf, plainLeaf(leaf, scoring));
  inLockstep(whole, (group) => plainGroup(group, amounts, scoring), scoring.layers);
  return amounts;
}

function plainLeaf(shape: LeafShape, { arithmetic, readOf }: Scoring): Amount {
  const points = worthOf(shape.leaf, readOf(shape), arithmetic);
  return settledPart({ num: points, den: shape.leaf.den, over: null }, shape, arithmetic);
}

function* plainGroup(shape: GroupShape, amounts: Map<Shape, Amount>, scoring: Scoring): Generator<string> {
  const { arithmetic, layers, nameOf } = scoring;
  const { times, constant, sum } = arithmetic;
  const terms = shape.children.map(({ shape: child, factor }) => times(amountIn(amounts, child).num, constant(factor)));
  const total = sum(terms);
  const conditions = plainConditions(shape, amounts, scoring);
  const held = conditions.length === 0 ? total : arithmetic.choose([[all(conditions), total]]);
  const num = named(layers.add(nameOf(`${shape.part?.name ?? "total"}:plain`), held.expression), held);
  yield "sums of the subjects in which every answer is there, fits and applies";
  const amount = { num, den: shape.innerDen, over: null };
  if (shape.part?.rounded === null || shape.part === null) {
    amounts.set(shape, amountOver(amount, shape.den, arithmetic));
    return;
  }
  const rounded = settledPart(amount, shape, arithmetic);
  amounts.set(shape, {
    ...rounded,
    num: named(layers.add(nameOf(`${shape.part.name}:plain rounded`), rounded.num.expression), rounded.num),
  });
  yield "rounding stages";
}

/** Under what the parts of a group are all plain: few comparisons for many answers, as ranges are looked at together. */
function plainConditions(
  { children }: GroupShape,
  amounts: ReadonlyMap<Shape, Amount>,
  { facts, source, readOf }: Scoring,
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
    together.read.push(readOf(shape));
    ranges.set(`${low} ${high}`, together);
  }
  const within = [...ranges.values()].flatMap(({ low, high, read }) => [
    operation(call("least", ...read), ">=", integer(low)),
    operation(call("greatest", ...read), "<=", integer(high)),
  ]);
  return [...others, ...within];
}

// ---------------------------------------------------------------------- all rows

function scoreLeaf(shape: LeafShape, isPlain: SqlExpression, scoring: Scoring): Node {
  const { rubric, arithmetic, layers, nameOf, readOf, source } = scoring;
  const { part, leaf } = shape;
  const { choose } = arithmetic;
  const read = readOf(shape);
  const points = worthOf(leaf, read, arithmetic);
  const isFit = fits(leaf, read);
  const lowest = constantAmount(rubric.score.min, shape.innerDen, arithmetic).num;
  const own = amountOver({ num: points, den: leaf.den, over: null }, shape.innerDen, arithmetic).num;
  const missing = isMissing(shape, source);
  const answered = choose([[isFit, own], ...(rubric.missing === "lowest" ? [[missing, lowest] as const] : [])]);
  const inner = settledPart({ num: answered, den: shape.innerDen, over: null }, shape, arithmetic);
  const innerState =
    rubric.missing === "lowest"
      ? integer(STATE.scored)
      : cases(
          [[missing, integer(rubric.missing === "excluded" ? STATE.missing : STATE.stopped)]],
          integer(STATE.scored),
        );
  const gated = gate(shape, { amount: inner, state: innerState }, scoring);
  // Its group asks for the number once, and only in the other rows: a column of its own would cost every row.
  if (shape.states.size === 1) return { amount: gated.amount, state: integer(STATE.scored) };
  const num = choose([[not(isPlain), gated.amount.num]]);
  const state = cases([[not(isPlain), gated.state]]);
  return {
    amount: { ...gated.amount, num: named(layers.add(nameOf(`${part.name}:num`), num.expression), num) },
    state: layers.add(nameOf(`${part.name}:state`), state),
  };
}

/** What was scored so far. */
interface Scored {
  readonly nodes: Map<Shape, Node>;
  /** The states of groups before their own conditions and policies. */
  readonly inner: Map<Shape, SqlExpression>;
}

function* scoreGroup(
  shape: GroupShape,
  { nodes, inner }: Scored,
  isPlain: SqlExpression,
  scoring: Scoring,
): Generator<string> {
  const { arithmetic, layers, nameOf } = scoring;
  const { constant, times, sum, choose } = arithmetic;
  const step = stepFor(isPlain, scoring);
  const name = shape.part?.name ?? "total";
  const parts = shape.children.map((child) => ({ ...child, node: nodeIn(nodes, child.shape) }));
  const isScored = (node: Node): SqlExpression => operation(node.state, "=", integer(STATE.scored));
  const mayLose = parts.some((part) => mayBeLeftOut(part.shape));
  const total = constant(shape.total);
  /** Only what is not always scored is asked. */
  const scoredOr = (part: (typeof parts)[number], value: Whole, otherwise: Whole): Whole =>
    part.shape.states.size === 1 ? value : choose([[isScored(part.node), value]], otherwise);

  const weighing = mayLose ? sum(parts.map((part) => scoredOr(part, constant(part.weight), constant(0n)))) : total;
  const included = mayLose ? step(`${name}:weight`, weighing) : total;
  const overs = parts.flatMap((part) =>
    part.node.amount.over === null ? [] : [scoredOr(part, part.node.amount.over, constant(1n))],
  );
  const product = overs.length === 0 ? null : step(`${name}:over parts`, overs.reduce(times));
  if (mayLose || product !== null) yield "what weighs in each group, where parts are left out";

  const { num, over } = sharedOut(
    sum(termsOf(parts, product, scoredOr, arithmetic)),
    { total, included: mayLose ? included : null, product },
    arithmetic,
  );
  const innerState = shape.states.size === 1 ? integer(STATE.scored) : groupState(parts, included, mayLose);
  const state = isConstantState(innerState) ? innerState : layers.add(nameOf(`${name}:inner state`), innerState);
  inner.set(shape, state);
  const sums = step(`${name}:sum`, num);
  const sumsOver = over === null ? null : step(`${name}:over sum`, over);
  yield "sums of groups, and what became of them";

  const scored = isConstantState(state) ? sums : choose([[operation(state, "=", integer(STATE.scored)), sums]]);
  const node = settledGroup(shape, { num: scored, den: shape.innerDen, over: sumsOver }, state, scoring);
  nodes.set(shape, {
    amount: {
      num: step(`${name}:num`, node.amount.num),
      den: node.amount.den,
      over: node.amount.over === null ? null : step(`${name}:over`, node.amount.over),
    },
    state: isConstantState(node.state) ? node.state : layers.add(nameOf(`${name}:state`), node.state),
  });
  yield "groups as their own groups take them";
}

/** Adds a number that only the other rows have. */
function stepFor(
  isPlain: SqlExpression,
  { arithmetic, layers, nameOf }: Scoring,
): (wanted: string, value: Whole) => Whole {
  return (wanted, value) => {
    const gated = arithmetic.choose([[not(isPlain), value]]);
    return named(layers.add(nameOf(wanted), gated.expression), gated);
  };
}

/** A group after its rounding stage and its own conditions. */
function settledGroup(shape: GroupShape, amount: Amount, state: SqlExpression, scoring: Scoring): Node {
  const settled = settledPart(amount, shape, scoring.arithmetic);
  return shape.part === null ? { amount: settled, state } : gate(shape, { amount: settled, state }, scoring);
}

/** A sum with the weight of what is left out shared among the others: times the total, over what is included. */
function sharedOut(
  sumOfTerms: Whole,
  {
    total,
    included,
    product,
  }: { readonly total: Whole; readonly included: Whole | null; readonly product: Whole | null },
  { choose, constant, times }: Arithmetic,
): { readonly num: Whole; readonly over: Whole | null } {
  if (included === null) return { num: sumOfTerms, over: product };
  const isWhole = operation(included.expression, "=", total.expression);
  const weight = choose([[isWhole, constant(1n)]], included);
  return {
    num: choose([[isWhole, sumOfTerms]], times(sumOfTerms, total)),
    over: times(product ?? constant(1n), weight),
  };
}

/** What the parts add: theirs by their factors, over the denominators of all of them. */
function termsOf(
  parts: readonly (Weighted & { readonly node: Node })[],
  product: Whole | null,
  scoredOr: (part: Weighted & { readonly node: Node }, value: Whole, otherwise: Whole) => Whole,
  { constant, times, quotient }: Arithmetic,
): readonly Whole[] {
  return parts.map((part) => {
    const { num, over } = part.node.amount;
    const counted = times(scoredOr(part, num, constant(0n)), constant(part.factor));
    if (product === null) return counted;
    return times(counted, over === null ? product : quotient(product, scoredOr(part, over, constant(1n))));
  });
}

function isConstantState(state: SqlExpression): boolean {
  return state.kind === "integer";
}

function groupState(
  parts: readonly { readonly shape: Shape; readonly node: Node; readonly weight: bigint }[],
  included: Whole,
  mayLose: boolean,
): SqlExpression {
  const isState = (node: Node, state: bigint): SqlExpression => operation(node.state, "=", integer(state));
  const someIs = (state: bigint, among = parts): SqlExpression | null => {
    const may = among.filter(({ shape }) => shape.states.has(state));
    return may.length === 0 ? null : any(may.map(({ node }) => isState(node, state)));
  };
  const [unknown, stopped] = [someIs(STATE.unknown), someIs(STATE.stopped)];
  const missing = someIs(
    STATE.missing,
    parts.filter(({ weight }) => weight !== 0n),
  );
  const isEmpty = operation(included.expression, "=", integer(0n));
  return cases(
    [
      ...(unknown === null ? [] : [[unknown, integer(STATE.unknown)] as const]),
      ...(stopped === null ? [] : [[stopped, integer(STATE.stopped)] as const]),
      ...(mayLose && missing !== null ? [[all([isEmpty, missing]), integer(STATE.missing)] as const] : []),
      ...(mayLose ? [[isEmpty, integer(STATE.notApplicable)] as const] : []),
    ],
    integer(STATE.scored),
  );
}

/** The rounding stage of a part, over the denominator with which it leaves. */
function settledPart(amount: Amount, { part, den }: Shape, arithmetic: Arithmetic): Amount {
  if (part === null || part.rounded === null) return amountOver(amount, den, arithmetic);
  const { digits, mode } = part.rounded;
  const units = roundedUnits(amount, digits, mode, arithmetic);
  return amountOver({ num: units, den: 10n ** BigInt(digits), over: null }, den, arithmetic);
}

/** What becomes of a part that does not apply, or of which that is not known. */
function gate(shape: Shape, { amount, state }: Node, scoring: Scoring): Node {
  const { facts, source, arithmetic } = scoring;
  const { part } = shape;
  if (part === null) return { amount, state };
  const applies = part.applies === null ? null : factCondition(part.applies, facts);
  const isOut: SqlExpression[] = [
    ...(applies === null ? [] : [not(applies)]),
    ...(part.mayBeNotApplicable ? [isNotNull(nonAnswer(shape, source))] : []),
  ];
  const isBelowOut =
    shape.kind === "group" && !isConstantState(state) ? [operation(state, "=", integer(STATE.notApplicable))] : [];
  const unknown = applies === null ? [] : [isNull(applies)];
  const outs = [...isOut, ...isBelowOut];
  const { choose, constant } = arithmetic;
  const instead = shape.instead === null ? null : constantAmount(shape.instead, amount.den, arithmetic).num;
  const outState = integer(instead === null ? STATE.notApplicable : STATE.scored);
  const nothing: Whole = { expression: NULL, type: "written", low: 0n, high: 0n };
  if (outs.length === 0) return { amount, state };
  // An own condition comes first; unknown ones are settled by n/a, but not by what stands below.
  const order = [
    ...isOut.map((when) => [when, "out"] as const),
    ...unknown.map((when) => [when, "unknown"] as const),
    ...isBelowOut.map((when) => [when, "out"] as const),
  ];
  const num = choose(
    order.map(([when, what]) => [when, what === "out" ? (instead ?? nothing) : nothing] as const),
    amount.num,
  );
  const over =
    amount.over === null
      ? null
      : choose(
          order.map(([when]) => [when, constant(1n)] as const),
          amount.over,
        );
  return {
    amount: { num, den: amount.den, over },
    state: cases(
      order.map(([when, what]) => [when, what === "out" ? outState : integer(STATE.unknown)] as const),
      state,
    ),
  };
}

/** A value where an assessor wrote that the part does not apply, null otherwise. */
function nonAnswer({ part }: Pick<Shape, "part">, source: Source): SqlExpression {
  const name = source.nameOf(part?.name ?? "");
  return cases([[isNotApplicable(name), integer(1n)]]);
}

/** Whether there is no answer, fitting or not. */
function isMissing({ part }: LeafShape, source: Source): SqlExpression {
  if (part.scale.kind !== "checklist") return not(isGiven(source.nameOf(part.name)));
  return all(part.scale.items.map((item) => not(isGiven(source.nameOf(itemKey(part.name, item.name))))));
}

function named(expression: SqlExpression, { type, low, high }: Whole): Whole {
  const isSmallType = low >= -SMALL && high <= SMALL;
  return { expression, type: type === "written" ? (isSmallType ? "small" : "wide") : type, low, high };
}

function amountIn(amounts: ReadonlyMap<Shape, Amount>, shape: Shape): Amount {
  const found = amounts.get(shape);
  if (found === undefined) throw new InternalError("a part is asked for before it was scored");
  return found;
}

function nodeIn(nodes: ReadonlyMap<Shape, Node>, shape: Shape): Node {
  const found = nodes.get(shape);
  if (found === undefined) throw new InternalError("a part is asked for before it was scored");
  return found;
}
