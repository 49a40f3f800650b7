import { constantAmount } from "./amount.js";
import { factCondition } from "./condition-sql.js";
import { isNotApplicable } from "./read-column.js";
import { isConstantState, isIn, type Node, type Scoring } from "./scoring.js";
import { type Shape, STATE } from "./shape.js";
import type { Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, integer, isNotNull, isNull, NULL, not } from "./tree/make.js";
import type { Whole } from "./whole.js";

/** What becomes of a part that does not apply, or of which that is not known. */
export function gate(shape: Shape, node: Node, scoring: Scoring): Node {
  const { facts, source, arithmetic } = scoring;
  const { amount, state } = node;
  const { part } = shape;
  if (part === null) return node;
  const applies = part.applies === null ? null : factCondition(part.applies, facts);
  const isOut: SqlExpression[] = [
    ...(applies === null ? [] : [not(applies)]),
    ...(part.mayBeNotApplicable ? [isNotNull(nonAnswer(shape, source))] : []),
  ];
  const isBelowOut = shape.kind === "group" && !isConstantState(state) ? [isIn(state, STATE.notApplicable)] : [];
  const unknown = applies === null ? [] : [isNull(applies)];
  if (isOut.length + isBelowOut.length === 0) return node;
  const { choose, constant } = arithmetic;
  const instead = shape.instead === null ? null : constantAmount(shape.instead, amount.den, arithmetic).num;
  const outState = integer(instead === null ? STATE.notApplicable : STATE.scored);
  const nothing: Whole = { expression: NULL, type: "written", low: 0n, high: 0n };
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
  const states = order.map(([when, what]) => [when, what === "out" ? outState : integer(STATE.unknown)] as const);
  return { ...node, amount: { num, den: amount.den, over }, state: cases(states, state) };
}

/** A value where an assessor wrote that the part does not apply, null otherwise. */
export function nonAnswer({ part }: Pick<Shape, "part">, source: Source): SqlExpression {
  const name = source.nameOf(part?.name ?? "");
  return cases([[isNotApplicable(name), integer(1n)]]);
}
