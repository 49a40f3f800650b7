import { amountOver, constantAmount } from "./amount.js";
import { gate } from "./gate.js";
import { fits, worthOf } from "./leaf.js";
import { isMissing, lowestRead } from "./missing.js";
import { type Node, named, type Scoring, settledPart } from "./scoring.js";
import { type LeafShape, STATE } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, integer, not } from "./tree/make.js";
import { withKnown } from "./with-known.js";

/**
 * Scores an indicator of the rows that are not plain.
 *
 * @param isPlain null where no row is
 */
export function scoreLeaf(shape: LeafShape, isPlain: SqlExpression | null, scoring: Scoring): Node {
  const { arithmetic, layers, nameOf } = scoring;
  const { amount, state } = ownScore(shape, scoring);
  const gated = gate(shape, withKnown(shape, amount, state, scoring), scoring);
  // Its group asks for the number once, and only in the other rows: a column of its own would cost every row.
  if (shape.states.size === 1) return { ...gated, state: integer(STATE.scored) };
  const { name } = shape.part;
  const num = isPlain === null ? gated.amount.num : arithmetic.choose([[not(isPlain), gated.amount.num]]);
  const told = isPlain === null ? gated.state : cases([[not(isPlain), gated.state]]);
  return {
    ...gated,
    amount: { ...gated.amount, num: named(layers.add(nameOf(`${name}:num`), num.expression), num) },
    state: layers.add(nameOf(`${name}:state`), told),
  };
}

/** What the answer is worth, and what a missing one is. */
function ownScore(shape: LeafShape, { rubric, arithmetic, readOf, source }: Scoring): Pick<Node, "amount" | "state"> {
  const { leaf, innerDen } = shape;
  const read = readOf(shape);
  const lowest = constantAmount(rubric.score.min, innerDen, arithmetic).num;
  const points = { num: worthOf(leaf, read, arithmetic), den: leaf.den, over: null };
  const own = amountOver(points, innerDen, arithmetic).num;
  const missing = isMissing(shape, source);
  const isLowest = rubric.missing === "lowest";
  const isRead = lowestRead(shape, rubric) !== null;
  const num = arithmetic.choose([
    [fits(leaf, read), own],
    ...(isLowest && !isRead ? [[missing, lowest] as const] : []),
  ]);
  const instead = rubric.missing === "excluded" ? STATE.missing : STATE.stopped;
  return {
    amount: settledPart({ num, den: innerDen, over: null }, shape, arithmetic),
    state: isLowest ? integer(STATE.scored) : cases([[missing, integer(instead)]], integer(STATE.scored)),
  };
}
