import { InternalError } from "../diagnostics/internal-error.js";
import type { Amount } from "./amount.js";
import { factCondition } from "./condition-sql.js";
import { nonAnswer } from "./gate.js";
import { inLockstep } from "./in-lockstep.js";
import { type ScoredSoFar, scoreGroup } from "./other-group.js";
import { scoreLeaf } from "./other-leaf.js";
import { amountIn, plainAmounts } from "./plain-rows.js";
import { isConstantState, isIn, type Node, type Scoring } from "./scoring.js";
import { type GroupShape, leavesIn, type Shape, STATE, shapesIn } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, call, cases, integer, isNotNull, not, operation } from "./tree/make.js";
import type { Arithmetic } from "./whole.js";

/** The parts and the whole (path ""). */
export interface Nodes {
  readonly nodes: ReadonlyMap<string, Node>;
  /** Whether every answer fits, and everything applies; null where that is not looked at. */
  readonly isPlain: SqlExpression | null;
}

/**
 * Scores the tree from the leaves up. Where every part applies and has a score
 * in every row that fits, all are added up at once, which costs no more than a query by hand.
 * Otherwise rows that are plain are, and the others part by part; and where
 * subtotals may be known, all rows are others.
 */
export function scoreNodes(whole: GroupShape, scoring: Scoring): Nodes {
  const shapes = shapesIn(whole);
  if (isSteady(whole)) return steadyNodes(shapes, plainAmounts(whole, scoring));
  if (shapes.some(({ known }) => known !== null)) return otherNodes(whole, null, scoring);
  const { layers, nameOf } = scoring;
  const plain = plainAmounts(whole, scoring);
  const isPlain = layers.add(nameOf("plain"), isNotNull(amountIn(plain, whole).num.expression));
  layers.seal("whether every answer is there, fits and applies");
  return otherNodes(whole, { plain, isPlain }, scoring);
}

/** Whether every part applies and has a score in every row that fits. */
export function isSteady(whole: GroupShape): boolean {
  return shapesIn(whole).every(
    ({ states, part }) => states.size === 1 && part?.applies == null && part?.mayBeNotApplicable !== true,
  );
}

function steadyNodes(shapes: readonly Shape[], amounts: ReadonlyMap<Shape, Amount>): Nodes {
  const nodes = shapes.map((shape): readonly [string, Node] => [
    shape.part?.path ?? "",
    { amount: amountIn(amounts, shape), state: integer(STATE.scored), points: null },
  ]);
  return { nodes: new Map(nodes), isPlain: null };
}

/** The plain rows, and which they are. */
interface Plain {
  readonly plain: ReadonlyMap<Shape, Amount>;
  readonly isPlain: SqlExpression;
}

function otherNodes(whole: GroupShape, plain: Plain | null, scoring: Scoring): Nodes {
  const { layers, arithmetic } = scoring;
  const isPlain = plain?.isPlain ?? null;
  const leaves = leavesIn(whole).map((leaf) => [leaf, scoreLeaf(leaf, isPlain, scoring)] as const);
  layers.seal("the indicators of the other subjects, as numerators of their points");
  const found: ScoredSoFar = { nodes: new Map<Shape, Node>(leaves), told: new Map(), inner: new Map() };
  inLockstep(whole, (group) => scoreGroup(group, found, isPlain, scoring), layers);
  const nodes = new Map<string, Node>();
  const gather = (shape: Shape, above: readonly SqlExpression[], beside: readonly SqlExpression[]): void => {
    const own = found.told.get(shape) ?? found.nodes.get(shape);
    if (own === undefined) throw new InternalError("a part was not scored");
    const together = plain === null ? own : joined(amountIn(plain.plain, shape), own, plain.isPlain, arithmetic);
    nodes.set(shape.part?.path ?? "", visible(together, [...above, ...beside], arithmetic));
    if (shape.kind === "leaf") return;
    const below = [...above, ...conditionsToCount(shape, scoring), ...conditionsToBeAsked(shape, scoring)];
    const held = conditionsToHold(found.inner.get(shape));
    for (const { shape: child } of shape.children) gather(child, below, held);
  };
  gather(whole, [], []);
  return { nodes, isPlain };
}

/** Below a part that does not count nothing is scored, although it was computed. */
function visible(node: Node, above: readonly SqlExpression[], { choose }: Arithmetic): Node {
  if (above.length === 0) return node;
  const num = choose([[all(above), node.amount.num]]);
  return { ...node, amount: { ...node.amount, num }, state: cases([[all(above), node.state]]) };
}

/** Under what something is left in a group: with nothing left, its own parts that weigh nothing have no score either. */
function conditionsToHold(state: SqlExpression | undefined): readonly SqlExpression[] {
  if (state === undefined || isConstantState(state)) return [];
  const known = call("coalesce", state, integer(STATE.scored));
  return [any([isIn(known, STATE.scored), operation(known, ">=", integer(STATE.stopped))])];
}

/** Under what a group counts by its own condition and the assessor. */
function conditionsToCount({ part }: GroupShape, { facts, source }: Scoring): readonly SqlExpression[] {
  if (part === null) return [];
  return [
    ...(part.applies === null ? [] : [factCondition(part.applies, facts)]),
    ...(part.mayBeNotApplicable ? [not(isNotNull(nonAnswer({ part }, source)))] : []),
  ];
}

/** Below a part whose subtotal is known nothing is looked at. */
function conditionsToBeAsked(shape: GroupShape, { knownOf }: Scoring): readonly SqlExpression[] {
  const known = knownOf(shape);
  if (known === null) return [];
  return [not(any([isNotNull(known.score.expression), isNotNull(known.points.expression)]))];
}

function joined(plain: Amount, node: Node, isPlain: SqlExpression, { choose, constant }: Arithmetic): Node {
  const { amount, state } = node;
  return {
    amount: {
      num: choose([[isPlain, plain.num]], amount.num),
      den: amount.den,
      over: amount.over === null ? null : choose([[isPlain, constant(1n)]], amount.over),
    },
    state: cases([[isPlain, integer(STATE.scored)]], state),
    points: node.points,
  };
}
