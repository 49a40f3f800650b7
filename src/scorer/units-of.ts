import { type Board, EXACT, NEAR } from "./board.js";
import type { Plan } from "./plan.js";
import { roundNearly, roundUnits } from "./round-units.js";

/** Whether a node has a score. */
export function isScored({ state, hidden }: Board, node: number): boolean {
  return (state[node] === EXACT || state[node] === NEAR) && hidden[node] === 0;
}

/** The score of a node in units of the last published digit; NaN, and a subject in doubt, where doubles cannot tell. */
export function unitsOf(plan: Plan, board: Board, node: number): number {
  const quotient = plan.published[node];
  const value = board.value[node];
  if (quotient === undefined || value === undefined) return Number.NaN;
  if (board.state[node] === EXACT) return roundUnits(value, quotient);
  const units = roundNearly(value, errorOf(plan, board, node), quotient);
  if (Number.isNaN(units)) board.isInDoubt = true;
  return units;
}

/** Whether a value in doubles is so close to another that the exact one may lie on either side. */
export function isCloseTo(plan: Plan, board: Board, node: number, other: number): boolean {
  const value = board.value[node] ?? 0;
  return Math.abs(value - other) <= errorOf(plan, board, node) + (Math.abs(value) + Math.abs(other)) * 2 ** -50;
}

function errorOf({ error, whole }: Plan, { wholeError }: Board, node: number): number {
  return node === whole ? wholeError : (error[node] ?? 0);
}
