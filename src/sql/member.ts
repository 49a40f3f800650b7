import { isIn, type Node } from "./scoring.js";
import { mayBeLeftOut, STATE, type Weighted } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, not } from "./tree/make.js";
import type { Arithmetic, Whole } from "./whole.js";

/** A part of a group with what became of it. */
export interface Member extends Weighted {
  readonly node: Node;
}

/** Whether a part gives its weight away. */
export function isLeftOut({ shape, node }: Pick<Member, "shape" | "node">): SqlExpression {
  const states = [STATE.missing, STATE.notApplicable].filter((state) => shape.states.has(state));
  return any(states.map((state) => isIn(node.state, state)));
}

/** Only what is not always scored is asked. */
export function whereScored({ shape, node }: Member, value: Whole, otherwise: Whole, { choose }: Arithmetic): Whole {
  return shape.states.size === 1 ? value : choose([[isIn(node.state, STATE.scored), value]], otherwise);
}

/** What weighs in a group: all of it where only points of unpublished weights stand beside what is scored. */
export function weightIn(members: readonly Member[], total: Whole, { sum, choose, constant }: Arithmetic): Whole {
  const counted = members
    .filter(({ isOpen }) => !isOpen)
    .map(({ shape, node, weight }) => {
      if (!mayBeLeftOut(shape)) return constant(weight);
      return choose([[not(isLeftOut({ shape, node })), constant(weight)]], constant(0n));
    });
  const open = members.filter(({ isOpen }) => isOpen);
  const found = sum(counted);
  if (open.length === 0) return found;
  return choose([[all(open.map(({ node }) => isIn(node.state, STATE.points))), total]], found);
}
