import type { ScoreRange } from "../model/rubric.js";
import { max as larger, multiply, type Rational, rational, ZERO } from "../numeric/rational.js";
import { compareWhole } from "./amount.js";
import { isLeftOut, type Member } from "./member.js";
import { isIn } from "./scoring.js";
import { type GroupShape, KNOWN_UNITS, mayBeLeftOut, STATE } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, cases, integer, not, operation, TRUE } from "./tree/make.js";
import type { Arithmetic, Whole } from "./whole.js";

/** What a group comes to by what its parts came to, as `combineGroup` has it. */
export function groupState(
  shape: GroupShape,
  members: readonly Member[],
  included: Whole,
  range: Pick<ScoreRange, "min" | "max">,
  arithmetic: Arithmetic,
): SqlExpression {
  if (members.length === 0) return integer(STATE.open);
  if (shape.children.every((child) => !child.isOpen && child.shape.states.size === 1)) return integer(STATE.scored);
  const mayLose = members.some((one) => one.isOpen || mayBeLeftOut(one.shape));
  const isEmpty = operation(included.expression, "=", integer(0n));
  const missing = anyIn(
    members.filter(({ weight, isOpen }) => isOpen || weight !== 0n),
    STATE.missing,
  );
  return cases(
    [
      ...branch(anyIn(members, STATE.unknown), STATE.unknown),
      ...branch(anyIn(members, STATE.open), STATE.open),
      ...branch(isLeftOpen(members, isEmpty), STATE.open),
      ...branch(anyIn(members, STATE.unsure), STATE.unsure),
      ...branch(isBeyondWeights(shape, members, included, range, arithmetic), STATE.unsure),
      ...branch(anyIn(members, STATE.stopped), STATE.stopped),
      ...(mayLose && missing !== null ? branch(all([isEmpty, missing]), STATE.missing) : []),
      ...(mayLose ? branch(isEmpty, STATE.notApplicable) : []),
    ],
    integer(STATE.scored),
  );
}

function branch(
  when: SqlExpression | null,
  state: bigint,
): readonly (readonly [when: SqlExpression, then: SqlExpression])[] {
  return when === null ? [] : [[when, integer(state)]];
}

/** Whether one of them came to a state; null where none can. */
function anyIn(members: readonly Member[], state: bigint): SqlExpression | null {
  const may = members.filter(({ shape }) => shape.states.has(state));
  return may.length === 0 ? null : any(may.map(({ node }) => isIn(node.state, state)));
}

/**
 * Whether weights that were not published leave the score open: not where all of
 * them are given away, nor where all those points are known and nothing moves
 * weights.
 */
function isLeftOpen(members: readonly Member[], isEmpty: SqlExpression): SqlExpression | null {
  const open = members.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  const others = members.filter((one) => !one.isOpen && mayBeLeftOut(one.shape));
  const areOut = all(open.map(isLeftOut));
  const arePoints = all([
    ...open.map(({ node }) => isIn(node.state, STATE.points)),
    ...others.map((one) => not(isLeftOut(one))),
  ]);
  const isSettled = any([areOut, arePoints]);
  // Why nothing is left in is not known where it hangs on weights.
  const [missing, notApplicable] = [anyIn(open, STATE.missing), anyIn(open, STATE.notApplicable)];
  const isMixed = missing === null || notApplicable === null ? [] : [all([isEmpty, missing, notApplicable])];
  return any([not(isSettled), ...isMixed]);
}

/** Whether known points are such as the weights do not allow, or may be. */
function isBeyondWeights(
  { wholeWeight, rest }: GroupShape,
  members: readonly Member[],
  included: Whole,
  { min, max }: Pick<ScoreRange, "min" | "max">,
  { times, sum }: Arithmetic,
): SqlExpression | null {
  const units = (share: Rational, weight: Rational): Rational =>
    multiply(multiply(share, weight), rational(KNOWN_UNITS));
  const beyond = members.flatMap(({ node, weight, isOpen }): readonly SqlExpression[] => {
    if (node.points === null || isOpen) return [];
    const isPoints = isIn(node.state, STATE.points);
    if (weight === 0n) return [all([isPoints, operation(node.points.expression, "<>", integer(0n))])];
    const own = times(node.points, included);
    const share = multiply(wholeWeight, rational(weight));
    return [
      all([
        isPoints,
        any([compareWhole(own, "above", units(max, share)), compareWhole(own, "below", units(min, share))]),
      ]),
    ];
  });
  const open = members.flatMap(({ node, isOpen }) =>
    isOpen && node.points !== null ? [{ ...node, points: node.points }] : [],
  );
  if (open.length === 0) return beyond.length === 0 ? null : any(beyond);
  const together = sum(open.map(({ points }) => points));
  const isUnfit = any([
    ...open.map(({ points }) => operation(points.expression, "<", integer(0n))),
    compareWhole(together, "above", units(max, rest)),
    compareWhole(together, "below", units(larger(min, ZERO), rest)),
    ...(max.num > 0n ? [] : [TRUE]),
  ]);
  return any([...beyond, all([...open.map(({ state }) => isIn(state, STATE.points)), isUnfit])]);
}
