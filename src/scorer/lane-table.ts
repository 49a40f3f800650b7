import type { Forms } from "./forms.js";
import type { LaneGroups } from "./lane-groups.js";
import { valueOnLine } from "./on-line.js";
import type { Plan } from "./plan.js";
import { roundUnits } from "./round-units.js";

/**
 * What answers add, for indicators in the order in which their keys are expected.
 * Each has a row of cells: whole numbers from 0 on, false, true, and null. All
 * rows are equally long, so that a cell is found without looking anything up.
 */
export interface LaneTable {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** By place the node of the indicator. */
  readonly nodes: Int32Array;
  /** Whether the keys come as they are written in the rubric, so that places are nodes. */
  readonly isWritten: boolean;
  /** How many whole numbers have a cell in a row. */
  readonly width: number;
  /** By cell what an answer adds to the running sum; NaN where it is none. The last cell is for answers without one. */
  readonly added: Float64Array;
  /** By cell what an answer is worth in units of the last published digit. */
  readonly units: Int32Array;
  /** By group the places of its indicators: from one up to another. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** How many cells a row has beside those of whole numbers. */
export const WORD_CELLS = 3;

/** No row has a cell for a larger number. */
const LARGEST = 128;

/**
 * Lays out the table for an order of keys.
 *
 * @param groups which indicators a group takes from the running sum
 * @returns null where these do not stand together
 */
export function laneTable(
  keys: readonly string[],
  plan: Plan,
  forms: Forms,
  { isAbove, factor }: LaneGroups,
): LaneTable | null {
  const nodeOf = new Map(plan.leaves.map(({ indicator, node }) => [indicator.name, node]));
  const nodes = Int32Array.from(keys, (key) => nodeOf.get(key) ?? 0);
  const ranges = plan.groups.map(({ node }) => rangeOf([...nodes].map((leaf) => isAbove(node, leaf))));
  const width = 1 + Math.max(...plan.leaves.map(({ node }) => highestOf(forms, node)));
  const cells = [...nodes].flatMap((node) => rowOf(plan, forms, node, width).map((value) => ({ node, value })));
  if (ranges.includes(null)) return null;
  return {
    // Keys of an object are compared with one another at once; with equal texts from elsewhere letter by letter.
    keys: Object.keys(Object.fromEntries(keys.map((key) => [key, 0]))),
    places: new Map(keys.map((key, place) => [key, place])),
    nodes,
    isWritten: nodes.every((node, place) => node === place),
    width,
    added: Float64Array.from([...cells.map(({ node, value }) => value * (factor[node] ?? 0)), Number.NaN]),
    units: Int32Array.from([...cells.map(({ node, value }) => unitsIn(plan, node, value)), 0]),
    from: Int32Array.from(ranges, (range) => range?.from ?? 0),
    to: Int32Array.from(ranges, (range) => range?.to ?? 0),
  };
}

/** Where some places are, if they stand together. */
function rangeOf(isIn: readonly boolean[]): { readonly from: number; readonly to: number } | null {
  const from = isIn.indexOf(true);
  if (from < 0) return { from: 0, to: 0 };
  const to = isIn.lastIndexOf(true) + 1;
  return isIn.slice(from, to).every(Boolean) ? { from, to } : null;
}

/** The largest whole number with a cell in the row of an indicator. */
function highestOf({ bounds, lines }: Forms, node: number): number {
  const line = lines[node] ?? null;
  return Math.min(LARGEST, line === null ? (bounds[node * 3 + 1] ?? -1) : Math.max(-1, Math.floor(line.max)));
}

/** The values of the cells of an indicator. */
function rowOf({ rubric, atLowest }: Plan, forms: Forms, node: number, width: number): readonly number[] {
  const numbers = Array.from({ length: width }, (_, number) => valueIn(forms, node, number));
  const none = rubric.missing === "lowest" ? (atLowest[node] ?? Number.NaN) : Number.NaN;
  return [...numbers, valueIn(forms, node, false), valueIn(forms, node, true), none];
}

/** What an answer is worth in the scale of its indicator; NaN where it has no table and no line, or is no answer. */
export function valueIn({ bounds, values, words, lines }: Forms, node: number, given: unknown): number {
  if (typeof given !== "number") return values[words[node]?.get(given) ?? -1] ?? Number.NaN;
  const line = lines[node] ?? null;
  if (line !== null) return valueOnLine(line, given);
  const [low = 0, high = -1, zero = 0] = bounds.subarray(node * 3, node * 3 + 3);
  return Number.isInteger(given) && given >= low && given <= high ? (values[zero + given] ?? Number.NaN) : Number.NaN;
}

/** A value of an indicator in units of the last published digit. */
export function unitsIn({ times, per, rubric }: Plan, node: number, value: number): number {
  return roundUnits(value, times[node] ?? 1, per[node] ?? 1, rubric.score.mode);
}
