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
  { takesAllBelow, factor }: LaneGroups,
): LaneTable | null {
  const nodeOf = new Map(plan.leaves.map(({ indicator, node }) => [indicator.name, node]));
  const nodes = Int32Array.from(keys, (key) => nodeOf.get(key) ?? 0);
  const ranges = rangesOf(nodes, plan, takesAllBelow);
  if (ranges === null) return null;
  const width = plan.leaves.reduce((most, { node }) => Math.max(most, 1 + highestOf(forms, node)), 0);
  return {
    keys: asKeys(keys),
    places: new Map(keys.map((key, place) => [key, place])),
    nodes,
    isWritten: nodes.every((node, place) => node === place),
    width,
    ...cellsOf(nodes, plan, forms, factor, width),
    ...ranges,
  };
}

/** Keys of an object are compared with one another at once; with equal texts from elsewhere letter by letter. */
function asKeys(names: readonly string[]): readonly string[] {
  const object: Record<string, null> = Object.create(null);
  for (const name of names) object[name] = null;
  return Object.keys(object);
}

/** From where to where the places of the indicators of every group are; null where those of one do not stand together. */
function rangesOf(
  nodes: Int32Array,
  { leaves, groups, parent }: Plan,
  takesAllBelow: boolean,
): Pick<LaneTable, "from" | "to"> | null {
  const [from, to] = [new Int32Array(groups.length), new Int32Array(groups.length)];
  for (const [place, leaf] of nodes.entries()) {
    let node = parent[leaf] ?? -1;
    while (node >= 0) {
      const group = node - leaves.length;
      if (to[group] === 0) from[group] = place;
      else if (to[group] !== place) return null;
      to[group] = place + 1;
      node = takesAllBelow ? (parent[node] ?? -1) : -1;
    }
  }
  return { from, to };
}

/** The cells of all rows. */
function cellsOf(
  nodes: Int32Array,
  plan: Plan,
  forms: Forms,
  factor: Float64Array,
  width: number,
): Pick<LaneTable, "added" | "units"> {
  const size = width + WORD_CELLS;
  const rows = plan.leaves.map(({ like, node }) => (like === node ? rowOf(plan, forms, node, width) : null));
  const [added, units] = [new Float64Array(nodes.length * size + 1), new Int32Array(nodes.length * size + 1)];
  added[nodes.length * size] = Number.NaN;
  for (const [place, node] of nodes.entries()) {
    const row = rows[plan.leaves[node]?.like ?? node];
    const share = factor[node] ?? 0;
    for (let cell = 0; cell < size; cell += 1) {
      added[place * size + cell] = (row?.values[cell] ?? Number.NaN) * share;
      units[place * size + cell] = row?.units[cell] ?? 0;
    }
  }
  return { added, units };
}

/** The largest whole number with a cell in the row of an indicator. */
function highestOf({ bounds, lines }: Forms, node: number): number {
  const line = lines[node] ?? null;
  return Math.min(LARGEST, line === null ? (bounds[node * 3 + 1] ?? -1) : Math.max(-1, Math.floor(line.max)));
}

/** The values of the cells of an indicator, and those in units. */
interface Row {
  readonly values: readonly number[];
  readonly units: readonly number[];
}

function rowOf(plan: Plan, forms: Forms, node: number, width: number): Row {
  const { rubric, atLowest } = plan;
  const numbers = Array.from({ length: width }, (_, number) => valueIn(forms, node, number));
  const none = rubric.missing === "lowest" ? (atLowest[node] ?? Number.NaN) : Number.NaN;
  const values = [...numbers, valueIn(forms, node, false), valueIn(forms, node, true), none];
  return { values, units: values.map((value) => unitsIn(plan, node, value)) };
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
