import { pointsUnder } from "../evaluate/interpret.js";
import { type Rational, ZERO } from "../numeric/rational.js";
import { type Board, EXACT, MISSING, NEAR, type NOT_APPLICABLE } from "./board.js";
import { settleInapplicable } from "./climb.js";
import type { Leaf } from "./leaf.js";
import type { Plan } from "./plan.js";
import { toDouble } from "./to-double.js";

/** Writes down what an indicator is worth: in its scale, or else in doubles with the exact points beside it. */
export function setPoints({ scale }: Plan, board: Board, node: number, points: Rational): void {
  const own = BigInt(scale[node] ?? 0);
  if (own > 0n && own % points.den === 0n) {
    board.value[node] = Number(points.num * (own / points.den));
    board.state[node] = EXACT;
    return;
  }
  board.value[node] = toDouble(points);
  board.state[node] = NEAR;
  board.points[node] = points;
  board.isMixed = true;
}

/** Writes down that an indicator has no answer. */
export function setMissing(plan: Plan, board: Board, { node, lowest }: Leaf): void {
  const { missing } = plan.rubric;
  if (missing === "stop") board.isStopped = true;
  else if (missing === "excluded") setLeftOut(board, node, MISSING);
  else setPoints(plan, board, node, lowest);
}

/** Writes down that a part does not apply; for a group it is looked at when its parts were scored. */
export function setInapplicable(plan: Plan, board: Board, node: number): void {
  board.isMixed = true;
  if (node >= plan.leaves.length) {
    board.inapplicable[node] = 1;
    hideBelow(plan, board, node);
    return;
  }
  settleInapplicable(plan, board, node);
  const policy = plan.parts[node]?.notApplicable;
  if (board.state[node] === NEAR && policy != null) board.points[node] = pointsUnder(policy, plan.rubric) ?? ZERO;
}

function setLeftOut(board: Board, node: number, state: typeof MISSING | typeof NOT_APPLICABLE): void {
  board.value[node] = 0;
  board.state[node] = state;
  board.isMixed = true;
}

function hideBelow(plan: Plan, board: Board, node: number): void {
  const group = plan.groups[node - plan.leaves.length];
  for (const child of group?.children ?? []) {
    board.hidden[child] = 1;
    if (child >= plan.leaves.length) hideBelow(plan, board, child);
  }
}
