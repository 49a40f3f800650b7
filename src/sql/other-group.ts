import { gate } from "./gate.js";
import { groupState } from "./group-state.js";
import { type Member, weightIn, whereScored } from "./member.js";
import { isConstantState, isIn, type Node, named, type Scoring, settledPart } from "./scoring.js";
import { type GroupShape, KNOWN_UNITS, mayBeLeftOut, type Shape, STATE } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, integer, NULL, not, operation } from "./tree/make.js";
import type { Arithmetic, Whole } from "./whole.js";
import { withKnown } from "./with-known.js";

/** What was scored so far. */
export interface ScoredSoFar {
  /** As their groups take them. */
  readonly nodes: Map<Shape, Node>;
  /** Parts whose score is another one than their groups take: what known points come to by their weight. */
  readonly told: Map<Shape, Node>;
  /** The states of groups before their own subtotals, conditions and policies. */
  readonly inner: Map<Shape, SqlExpression>;
}

/**
 * Scores a group of the rows that are not plain, with the denominators that
 * redistribution gives.
 *
 * @param isPlain null where no row is
 */
export function* scoreGroup(
  shape: GroupShape,
  { nodes, told, inner }: ScoredSoFar,
  isPlain: SqlExpression | null,
  scoring: Scoring,
): Generator<string> {
  const { arithmetic, layers, nameOf } = scoring;
  const step = stepFor(isPlain, scoring);
  const name = shape.part?.name ?? "total";
  const members = shape.children.map((child): Member => {
    const node = nodes.get(child.shape);
    return { ...child, node: node ?? NOTHING };
  });
  const mayLose = members.some((one) => one.isOpen || mayBeLeftOut(one.shape));
  const total = arithmetic.constant(shape.total);
  const included = mayLose ? step(`${name}:weight`, weightIn(members, total, arithmetic)) : total;
  const overs = members.flatMap((one) =>
    one.node.amount.over === null ? [] : [whereScored(one, one.node.amount.over, arithmetic.constant(1n), arithmetic)],
  );
  const product = overs.length === 0 ? null : step(`${name}:over parts`, overs.reduce(arithmetic.times));
  if (mayLose || product !== null) yield "what weighs in each group, where parts are left out";

  const state = groupState(shape, members, included, scoring.rubric.score, arithmetic);
  const ownState = isConstantState(state) ? state : layers.add(nameOf(`${name}:inner state`), state);
  inner.set(shape, ownState);
  const { num, over } = sharedOut(shape, members, { total, included: mayLose ? included : null, product }, arithmetic);
  const sums = step(`${name}:sum`, num);
  const sumsOver = over === null ? null : step(`${name}:over sum`, over);
  yield "sums of groups, and what became of them";

  const scored = isConstantState(ownState) ? sums : arithmetic.choose([[isIn(ownState, STATE.scored), sums]]);
  for (const member of members) tellPoints(shape, member, { included, state: ownState }, told, arithmetic);
  const settled = settledPart({ num: scored, den: shape.innerDen, over: sumsOver }, shape, arithmetic);
  const node = gate(shape, withKnown(shape, settled, ownState, scoring), scoring);
  nodes.set(shape, {
    amount: {
      num: step(`${name}:num`, node.amount.num),
      den: node.amount.den,
      over: node.amount.over === null ? null : step(`${name}:over`, node.amount.over),
    },
    state: isConstantState(node.state) ? node.state : layers.add(nameOf(`${name}:state`), node.state),
    points: node.points,
  });
  yield "groups as their own groups take them";
}

const NOTHING: Node = {
  amount: { num: { expression: NULL, type: "written", low: 0n, high: 0n }, den: 1n, over: null },
  state: integer(STATE.open),
  points: null,
};

/** Adds a number that only the other rows have. */
function stepFor(
  isPlain: SqlExpression | null,
  { arithmetic, layers, nameOf }: Scoring,
): (wanted: string, value: Whole) => Whole {
  return (wanted, value) => {
    const gated = isPlain === null ? value : arithmetic.choose([[not(isPlain), value]]);
    return named(layers.add(nameOf(wanted), gated.expression), gated);
  };
}

/** A sum with the weight of what is left out shared among the others: times the total, over what is included. */
function sharedOut(
  { innerDen }: GroupShape,
  members: readonly Member[],
  given: { readonly total: Whole; readonly included: Whole | null; readonly product: Whole | null },
  arithmetic: Arithmetic,
): { readonly num: Whole; readonly over: Whole | null } {
  const { choose, constant, times, plus, sum } = arithmetic;
  const { total, included, product } = given;
  const terms = sum(termsOf(members, product, arithmetic));
  const known = members.flatMap(({ node }) =>
    node.points === null ? [] : [choose([[isIn(node.state, STATE.points), node.points]], constant(0n))],
  );
  const added = times(
    times(sum(known), constant(innerDen / (known.length === 0 ? innerDen : KNOWN_UNITS))),
    product ?? constant(1n),
  );
  if (included === null) return { num: plus(terms, added), over: product };
  const isWhole = operation(included.expression, "=", total.expression);
  const weight = choose([[isWhole, constant(1n)]], included);
  return {
    num: choose([[isWhole, plus(terms, added)]], plus(times(terms, total), times(added, included))),
    over: times(product ?? constant(1n), weight),
  };
}

/** What the parts add: theirs by their factors, over the denominators of all of them. */
function termsOf(members: readonly Member[], product: Whole | null, arithmetic: Arithmetic): readonly Whole[] {
  const { constant, times, quotient } = arithmetic;
  return members
    .filter(({ isOpen }) => !isOpen)
    .map((member) => {
      const { num, over } = member.node.amount;
      const counted = times(whereScored(member, num, constant(0n), arithmetic), constant(member.factor));
      if (product === null) return counted;
      const own = over === null ? product : quotient(product, whereScored(member, over, constant(1n), arithmetic));
      return times(counted, own);
    });
}

/** The score of a part of which the points are known: by what its weight counts, where its group is scored. */
function tellPoints(
  { wholeWeight }: GroupShape,
  { shape, node, weight, isOpen }: Member,
  { included, state }: { readonly included: Whole; readonly state: SqlExpression },
  told: Map<Shape, Node>,
  { choose, constant, times }: Arithmetic,
): void {
  if (node.points === null) return;
  const { num, den, over } = node.amount;
  const isPoints = isIn(node.state, STATE.points);
  if (isOpen || weight === 0n) {
    told.set(shape, { ...node, amount: { num: choose([[not(isPoints), num]]), den, over } });
    return;
  }
  const own = times(times(node.points, constant((den / KNOWN_UNITS) * wholeWeight.den)), included);
  const isTold = all([isPoints, isIn(state, STATE.scored)]);
  const isOther = not(isPoints);
  const share = constant(weight * wholeWeight.num);
  told.set(shape, {
    ...node,
    amount: {
      num: choose([
        [isTold, own],
        [isOther, num],
      ]),
      den,
      over: choose([[isPoints, share]], over ?? constant(1n)),
    },
  });
}
