import type { Board } from "./board.js";
import { type LaneTable, unitsIn } from "./lane-table.js";
import type { Plan } from "./plan.js";
import { quickRounding } from "./quick-rounding.js";
import { roundUnits } from "./round-units.js";

/** How the groups of a plan come out of the running sum of what indicators add. */
export interface LaneGroups {
  /** Whether a group takes all indicators below it from the running sum, not only those that are its parts. */
  readonly takesAllBelow: boolean;
  /** By indicator what its value is multiplied with in the running sum. */
  readonly factor: Float64Array;
  /** Puts the published scores of all groups but the whole behind those of the indicators, and values on the board. */
  readonly addUp: (table: LaneTable, running: Float64Array, units: number[]) => void;
}

/**
 * How the groups of a plan are added up for a fast lane.
 *
 * @returns null where a running sum, or a score in units, may be too large
 */
export function laneGroups(plan: Plan, board: Board): LaneGroups | null {
  return atOnce(plan, board) ?? stepByStep(plan, board);
}

/** Whether units of every part stay within 31 bits. */
function hasRoom({ most, units }: Plan): boolean {
  return most.every((one) => one * units < 2 ** 30);
}

/** Every group has its part of the whole, in the scale of the whole: nothing is rounded on the way. */
function atOnce(plan: Plan, { value }: Board): LaneGroups | null {
  const { groups, leaves, whole, times, per, most, units: unit, rubric } = plan;
  const { min, mode } = rubric.score;
  const share = sharesOfWhole(plan);
  const quick = groups.map(({ node }) =>
    quickRounding(
      { times: times[node] ?? 1, per: (per[node] ?? 1) * (share[node] ?? 0), most: (most[node] ?? 0) * unit },
      mode,
    ),
  );
  // Cutting off a fraction goes down only from zero on.
  const isProved = min.num >= 0n && hasRoom(plan) && groups.every(({ stage }) => stage === null);
  if (!isProved || quick.includes(null) || share.some((one) => !(one > 0))) return null;
  const factor = Float64Array.from(quick, (one) => one?.factor ?? 0);
  const bias = Float64Array.from(quick, (one) => one?.bias ?? 0);
  const [first, last] = [leaves.length, groups.length - 1];
  const hasRules = rubric.rules.length > 0;
  return {
    takesAllBelow: true,
    factor: share.slice(0, first),
    addUp: ({ from, to }, running, units) => {
      for (let index = 0; index < last; index += 1) {
        const own = (running[to[index] as number] as number) - (running[from[index] as number] as number);
        units[first + index] = (own * (factor[index] as number) + (bias[index] as number)) | 0;
        if (hasRules) value[first + index] = own / (share[first + index] as number);
      }
      value[whole] = running[first] as number;
    },
  };
}

/** By node what carries its value into the scale of the whole. */
function sharesOfWhole({ parent, factor, whole }: Plan): Float64Array {
  const share = new Float64Array(parent.length).fill(1);
  for (let node = whole - 1; node >= 0; node -= 1)
    share[node] = (factor[node] ?? 0) * (share[parent[node] ?? whole] ?? 0);
  return share;
}

/** From bottom to top, each in its own scale; for groups that are rounded on the way, and the rest. */
function stepByStep(plan: Plan, { value }: Board): LaneGroups | null {
  const { groups, leaves, parent, factor, most, whole } = plan;
  const largest = groups.reduce((total, { node, sumScale }) => total + (most[node] ?? 0) * sumScale, 0);
  if (!hasRoom(plan) || largest >= 2 ** 52) return null;
  const first = leaves.length;
  const at = (list: Float64Array, index: number): number => list[index] ?? 0;
  return {
    takesAllBelow: false,
    factor: factor.slice(0, first),
    addUp: ({ from, to }, running, units) => {
      value.fill(0, first);
      for (const [index, { node, stage }] of groups.entries()) {
        const sum = at(value, node) + at(running, to[index] ?? 0) - at(running, from[index] ?? 0);
        const own = stage === null ? sum : roundUnits(sum, stage.times, stage.per, stage.mode) * stage.unit;
        value[node] = own;
        if (node === whole) return;
        units[node] = unitsIn(plan, node, own);
        value[parent[node] ?? whole] = at(value, parent[node] ?? whole) + own * at(factor, node);
      }
    },
  };
}
