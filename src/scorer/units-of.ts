import { divide, multiply, ONE, powerOfTen, type Rational, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { type Board, EXACT, MISSING, NOT_APPLICABLE, POINTS } from "./board.js";
import type { Plan } from "./plan.js";
import { roundNearly, roundUnits } from "./round-units.js";

/** Whether a node has a score. */
export function isScored({ state, hidden }: Board, node: number): boolean {
  return state[node] !== NOT_APPLICABLE && state[node] !== MISSING && hidden[node] === 0;
}

/** The score of a node in units of the last published digit; NaN, and a subject in doubt, where doubles cannot tell. */
export function unitsOf(plan: Plan, board: Board, node: number): number {
  const value = board.value[node] as number;
  const { mode } = plan.rubric.score;
  if (board.state[node] === EXACT) return roundUnits(value, plan.times[node] as number, plan.per[node] as number, mode);
  if (board.state[node] === POINTS) return unitsOfExact(scoreByPoints(plan, board, node), plan);
  const units = roundNearly(value, errorOf(plan, board, node), plan.units, mode);
  if (Number.isNaN(units)) board.isInDoubt = true;
  return units;
}

/** An exact score, rounded as it is published, in units of its last digit. */
export function unitsOfExact(score: Rational, { rubric }: Plan): number {
  const { digits, mode } = rubric.score;
  return Number(multiply(round(score, digits, mode), powerOfTen(digits)).num);
}

/** The score of a part of which it is known what it adds to its group. */
export function scoreByPoints({ weights }: Plan, { points }: Board, node: number): Rational {
  return divide(points[node] ?? ZERO, weights[node] ?? ONE);
}

/** Whether a value in doubles is so close to another that the exact one may lie on either side. */
export function isCloseTo(plan: Plan, board: Board, node: number, other: number): boolean {
  const value = board.value[node] ?? 0;
  return Math.abs(value - other) <= errorOf(plan, board, node) + (Math.abs(value) + Math.abs(other)) * 2 ** -50;
}

function errorOf({ error, whole }: Plan, { wholeError }: Board, node: number): number {
  return node === whole ? wholeError : (error[node] ?? 0);
}
