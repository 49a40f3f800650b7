import { match } from "ts-pattern";
import { InternalError } from "../diagnostics/internal-error.js";
import { type Board, EXACT, MISSING, NEAR, NOT_APPLICABLE } from "./board.js";
import type { GroupPlan, Plan, StagePlan } from "./plan.js";
import { roundNearly, roundUnits } from "./round-units.js";

/**
 * Scores the groups from what the indicators are worth, children before parents.
 *
 * @returns false where a rounding stage cannot be settled in doubles
 */
export function climb(plan: Plan, board: Board): boolean {
  if (!board.isMixed && plan.isWhole) {
    for (const group of plan.groups) climbWhole(plan, board, group);
    return true;
  }
  return plan.groups.every((group) => climbMixed(plan, board, group));
}

/** A group of which every part has a whole value. */
function climbWhole({ factor }: Plan, { value }: Board, { node, children, stage }: GroupPlan): void {
  let sum = 0;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as number;
    sum += (factor[child] as number) * (value[child] as number);
  }
  value[node] = stage === null ? sum : roundUnits(sum, stage.quotient) * stage.unit;
}

function climbMixed(plan: Plan, board: Board, group: GroupPlan): boolean {
  const { node, children, stage } = group;
  const { state, value } = board;
  if (board.inapplicable[node] === 1) {
    settleInapplicable(plan, board, node);
    return true;
  }
  let whole = 0;
  let isWhole = group.sumScale > 0;
  let isAll = true;
  for (const child of children) {
    const became = state[child] as number;
    if (became === EXACT) whole += (plan.factor[child] as number) * (value[child] as number);
    else if (became === NEAR) isWhole = false;
    else isAll = false;
  }
  if (!isWhole || !isAll) return climbNear(plan, board, group, isAll);
  if (stage === null) setValue(board, node, whole, EXACT);
  else setUnits(board, node, roundUnits(whole, stage.quotient), stage);
  return true;
}

/** A group whose parts need doubles, or whose weights move since some are left out. */
function climbNear(plan: Plan, board: Board, group: GroupPlan, isAll: boolean): boolean {
  const { node, children, stage, total, sumError } = group;
  let numerator = 0;
  let included = 0;
  for (const child of children) {
    const became = board.state[child] as number;
    if (became !== EXACT && became !== NEAR) continue;
    const value = board.value[child] as number;
    const weight = plan.weight[child] as number;
    numerator += weight * (became === EXACT ? value / (plan.scale[child] as number) : value);
    included += weight;
  }
  if (included === 0) {
    for (const child of children) board.hidden[child] = 1;
    if (isMissingIn(plan, board, group)) setValue(board, node, 0, MISSING);
    else settleInapplicable(plan, board, node);
    return true;
  }
  const score = isAll ? numerator : numerator * (total / included);
  if (stage === null) {
    setValue(board, node, score, NEAR);
    return true;
  }
  const units = roundNearly(score, sumError, stage.quotient);
  if (Number.isNaN(units)) return false;
  setUnits(board, node, units, stage);
  return true;
}

/** Whether nothing is left in since answers are missing, which outweighs that parts do not apply. */
function isMissingIn(plan: Plan, board: Board, { children }: GroupPlan): boolean {
  return children.some((child) => board.state[child] === MISSING && plan.weights[child]?.num !== 0n);
}

/** A part that does not apply: it is left out, or counts as the policy says. */
export function settleInapplicable({ parts, whole, atMin, atMax, scale }: Plan, board: Board, node: number): void {
  const policy = node === whole ? "redistribute" : parts[node]?.notApplicable;
  match(policy)
    .with("redistribute", () => setValue(board, node, 0, NOT_APPLICABLE))
    .with("full", () => setValue(board, node, atMax[node] ?? 0, scale[node] === 0 ? NEAR : EXACT))
    .with("lowest", () => setValue(board, node, atMin[node] ?? 0, scale[node] === 0 ? NEAR : EXACT))
    .with(null, undefined, () => {
      throw new InternalError("a part that does not apply has no policy");
    })
    .exhaustive();
}

function setUnits(board: Board, node: number, units: number, { unit, quotient }: StagePlan): void {
  if (unit === 0) setValue(board, node, units / quotient.units, NEAR);
  else setValue(board, node, units * unit, EXACT);
}

function setValue(board: Board, node: number, value: number, state: number): void {
  board.value[node] = value;
  board.state[node] = state;
}
