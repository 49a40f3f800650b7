import { pointsUnder } from "../evaluate/interpret.js";
import type { Known } from "../evidence/evidence.js";
import { compare, multiply, type Rational, ZERO } from "../numeric/rational.js";
import { type Board, EXACT, MISSING, NEAR, POINTS } from "./board.js";
import { settleInapplicable } from "./climb.js";
import type { Leaf } from "./leaf.js";
import type { Plan } from "./plan.js";
import { roundUnits } from "./round-units.js";
import { toDouble } from "./to-double.js";

/** Writes down what an indicator is worth: in its scale, or else in doubles with the exact points beside it. */
export function setPoints(plan: Plan, board: Board, node: number, points: Rational): void {
  const own = BigInt(plan.scale[node] ?? 0);
  if (own > 0n && own % points.den === 0n) {
    setWhole(plan, board, node, Number(points.num * (own / points.den)));
    return;
  }
  board.value[node] = toDouble(points);
  board.state[node] = NEAR;
  board.points[node] = points;
  board.isMixed = true;
}

/** Writes down what an indicator is worth, as a whole number in its scale. */
export function setWhole({ times, per, rubric }: Plan, board: Board, node: number, value: number): void {
  board.value[node] = value;
  board.state[node] = EXACT;
  board.units[node] = roundUnits(value, times[node] ?? 1, per[node] ?? 1, rubric.score.mode);
}

/** Writes down that an indicator has no answer. */
export function setMissing(plan: Plan, board: Board, { node, lowest }: Leaf): void {
  const { missing } = plan.rubric;
  if (missing === "stop") board.isOpen = true;
  else if (missing === "excluded") setLeftOut(board, node, MISSING);
  else setPoints(plan, board, node, lowest);
}

/** Writes down what is known of a part by itself. */
export function setKnown(plan: Plan, board: Board, node: number, { kind, value }: Known): void {
  hideBelow(plan, board, node);
  board.isMixed = true;
  board.known[node] = 1;
  if (kind === "score") setPoints(plan, board, node, value);
  else setKnownPoints(plan, board, node, value);
}

function setKnownPoints(plan: Plan, board: Board, node: number, points: Rational): void {
  const { min, max } = plan.rubric.score;
  const weight = plan.parts[node]?.weight ?? ZERO;
  const isAllowed = compare(points, multiply(min, weight)) >= 0 && compare(points, multiply(max, weight)) <= 0;
  // Points that a weight does not allow, or that settle one that was never published, are looked into by `evaluate`.
  if (weight.num === 0n || !isAllowed) board.isOpen = true;
  board.value[node] = toDouble(points);
  board.state[node] = POINTS;
  board.points[node] = points;
}

/** Writes down that a part does not apply; for a group it is looked at when its parts were scored. */
export function setInapplicable(plan: Plan, board: Board, node: number): void {
  board.isMixed = true;
  if (node >= plan.leaves.length) {
    board.inapplicable[node] = 1;
    // What does not apply has no score, even where one is known.
    board.known[node] = 0;
    hideBelow(plan, board, node);
    return;
  }
  settleInapplicable(plan, board, node);
  const policy = plan.parts[node]?.notApplicable;
  if (board.state[node] === NEAR && policy != null) board.points[node] = pointsUnder(policy, plan.rubric) ?? ZERO;
}

function setLeftOut(board: Board, node: number, state: typeof MISSING): void {
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
