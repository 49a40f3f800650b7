import type { Board } from "./board.js";
import type { KeyOrder } from "./key-order.js";
import type { Plan, StagePlan } from "./plan.js";
import { quickRounding } from "./quick-rounding.js";
import { roundUnits } from "./round-units.js";

/**
 * Makes the values of groups, on the board, from the running sums of what their
 * indicators add, and puts the published scores of all but the whole behind those
 * of the indicators.
 */
export type AddUp = (order: KeyOrder, running: Float64Array, units: number[]) => void;

/**
 * Makes what adds up the groups of a plan from bottom to top.
 *
 * @returns null where a running sum over all groups, or a score in units, may be too large
 */
export function laneGroups(plan: Plan, board: Board): AddUp | null {
  if (!hasRoom(plan)) return null;
  const first = plan.leaves.length;
  const last = plan.groups.length - 1;
  const into = plan.parent.slice(first);
  const share = plan.factor.slice(first);
  const { isAll, factor, bias } = quickRoundings(plan);
  const isStaged = plan.groups.some(({ stage }) => stage !== null);
  const { value } = board;
  return ({ from, to }, running, units) => {
    for (let node = first; node <= first + last; node += 1) value[node] = 0;
    for (let index = 0; index <= last; index += 1) {
      const node = first + index;
      const added = (running[to[index] as number] as number) - (running[from[index] as number] as number);
      const sum = (value[node] as number) + added;
      const own = isStaged ? staged(sum, plan.groups[index]?.stage ?? null) : sum;
      value[node] = own;
      if (index === last) return;
      units[node] = isAll
        ? (own * (factor[index] as number) + (bias[index] as number)) | 0
        : published(plan, node, own);
      value[into[index] as number] = (value[into[index] as number] as number) + own * (share[index] as number);
    }
  };
}

/** Whether running sums over all groups stay whole below 2^53, and scores in units within 31 bits. */
function hasRoom({ groups, most, units }: Plan): boolean {
  const largest = groups.reduce((total, { node, sumScale }) => total + (most[node] ?? 0) * sumScale, 0);
  return largest < 2 ** 52 && most.every((one) => one * units < 2 ** 30);
}

interface QuickRoundings {
  /** Whether every group can be rounded quickly. */
  readonly isAll: boolean;
  readonly factor: Float64Array;
  readonly bias: Float64Array;
}

/** How the groups but the whole are rounded. */
function quickRoundings({ groups, times, per, most, units, rubric, whole }: Plan): QuickRoundings {
  const { min, mode } = rubric.score;
  const quick = groups.map(({ node }) =>
    quickRounding({ times: times[node] ?? 1, per: per[node] ?? 1, most: (most[node] ?? 0) * units }, mode),
  );
  return {
    // Cutting off the fraction goes down only from zero on.
    isAll: min.num >= 0n && quick.every((one, index) => one !== null || groups[index]?.node === whole),
    factor: Float64Array.from(quick, (one) => one?.factor ?? 0),
    bias: Float64Array.from(quick, (one) => one?.bias ?? 0),
  };
}

function staged(sum: number, stage: StagePlan | null): number {
  return stage === null ? sum : roundUnits(sum, stage.times, stage.per, stage.mode) * stage.unit;
}

function published({ times, per, rubric }: Plan, node: number, value: number): number {
  return roundUnits(value, times[node] as number, per[node] as number, rubric.score.mode);
}
