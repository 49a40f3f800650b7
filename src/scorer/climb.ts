import { InternalError } from "../diagnostics/internal-error.js";
import { match } from "../text/match.js";
import { type Board, EXACT, MISSING, NEAR, NOT_APPLICABLE, POINTS } from "./board.js";
import type { GroupPlan, Plan, StagePlan } from "./plan.js";
import { roundNearly, roundUnits } from "./round-units.js";

/**
 * Scores the groups from what the indicators are worth, children before parents.
 *
 * @returns false where a rounding stage cannot be settled in doubles
 */
export function climb(plan: Plan, board: Board): boolean {
  if (board.added !== null) return true;
  if (isInWholeNumbers(plan, board)) {
    for (const group of plan.groups) climbWhole(plan, board, group);
    return true;
  }
  let isSettled = true;
  // All of them, so that what is open comes to light even after a doubt.
  for (const group of plan.groups) isSettled = climbMixed(plan, board, group) && isSettled;
  return isSettled;
}

/** A group of which every part has a whole value. */
function climbWhole(
  { factor, times, per, whole, rubric }: Plan,
  { value, units }: Board,
  { node, children, stage }: GroupPlan,
): void {
  let sum = 0;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as number;
    sum += (factor[child] as number) * (value[child] as number);
  }
  const own = stage === null ? sum : stageUnits(sum, stage) * stage.unit;
  value[node] = own;
  if (node !== whole) units[node] = roundUnits(own, times[node] as number, per[node] as number, rubric.score.mode);
}

/** Whether everything is a whole number in its scale, and everything counts. */
export function isInWholeNumbers({ isWhole }: Plan, { isMixed }: Board): boolean {
  return isWhole && !isMixed;
}

function stageUnits(sum: number, { times, per, mode }: StagePlan): number {
  return roundUnits(sum, times, per, mode);
}

function climbMixed(plan: Plan, board: Board, group: GroupPlan): boolean {
  const { node, stage } = group;
  if (board.known[node] === 1 || board.hidden[node] === 1) return true;
  if (board.inapplicable[node] === 1) {
    settleInapplicable(plan, board, node);
    return true;
  }
  if (group.isOpen) {
    board.isOpen = true;
    return true;
  }
  const whole = wholeSum(plan, board, group);
  if (Number.isNaN(whole)) return climbNear(plan, board, group);
  if (stage === null) setValue(board, node, whole, EXACT);
  else setUnits(board, node, stageUnits(whole, stage), stage);
  return true;
}

/** The sum in whole numbers; NaN where a part needs doubles, or is left out. */
function wholeSum({ factor }: Plan, board: Board, group: GroupPlan): number {
  if (group.sumScale === 0) return Number.NaN;
  let sum = 0;
  for (const child of group.children) {
    const became = board.state[child];
    if (became === EXACT) sum += (factor[child] as number) * (board.value[child] as number);
    else if (became === POINTS) sum += wholePoints(board, child, group);
    else return Number.NaN;
  }
  return sum;
}

/** A group whose parts need doubles, or whose weights move since some are left out. */
function climbNear(plan: Plan, board: Board, group: GroupPlan): boolean {
  const { node, children, stage, total, sumError } = group;
  const { numerator, included, isAll } = nearSum(plan, board, group);
  if (included === 0) {
    for (const child of children) board.hidden[child] = 1;
    if (isMissingIn(plan, board, group)) setValue(board, node, 0, MISSING);
    else settleInapplicable(plan, board, node);
    return true;
  }
  // What points come to beside weights that move is looked into by `evaluate`.
  if (!isAll && children.some((child) => board.state[child] === POINTS)) board.isOpen = true;
  const score = isAll ? numerator : numerator * (total / included);
  setValue(board, node, score, NEAR);
  if (stage === null) return true;
  const units = roundNearly(score, sumError, stage.units, stage.mode);
  if (Number.isNaN(units)) return false;
  setUnits(board, node, units, stage);
  return true;
}

interface NearSum {
  readonly numerator: number;
  /** The weight of what is not left out. */
  readonly included: number;
  readonly isAll: boolean;
}

function nearSum({ weight, scale }: Plan, { state, value }: Board, { children }: GroupPlan): NearSum {
  let [numerator, included, isAll] = [0, 0, true];
  for (const child of children) {
    const became = state[child];
    const own = value[child] as number;
    const share = weight[child] as number;
    if (became === NOT_APPLICABLE || became === MISSING) isAll = false;
    else {
      included += share;
      numerator += became === POINTS ? own : share * (became === EXACT ? own / (scale[child] as number) : own);
    }
  }
  return { numerator, included, isAll };
}

/** Known points in the scale of the sum of their group; NaN where they are no whole number there. */
function wholePoints({ points }: Board, node: number, { sumScale }: GroupPlan): number {
  const exact = points[node] ?? null;
  const own = BigInt(sumScale);
  return exact === null || own % exact.den !== 0n ? Number.NaN : Number(exact.num * (own / exact.den));
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

function setUnits(board: Board, node: number, count: number, { unit, units }: StagePlan): void {
  if (unit === 0) setValue(board, node, count / units, NEAR);
  else setValue(board, node, count * unit, EXACT);
}

function setValue(board: Board, node: number, value: number, state: number): void {
  board.value[node] = value;
  board.state[node] = state;
}
