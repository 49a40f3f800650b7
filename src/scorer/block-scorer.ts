import { addBytes, type ByteColumn, byteColumn, byteTables } from "./byte-columns.js";
import type { Column, Columns, NumberColumn, ScoredColumns, WordColumn } from "./columns.js";
import { createForms, type Forms, type WholeLine } from "./forms.js";
import type { Leaf } from "./leaf.js";
import { valueOnLine } from "./on-line.js";
import type { Plan, StagePlan } from "./plan.js";
import { quickRounding } from "./quick-rounding.js";
import { roundUnits } from "./round-units.js";

/** The columns that scores are written into. */
export type OpenColumns = Pick<ScoredColumns, "units" | "categories" | "nodes">;

/** Scores the subjects from `start` up to `end` together, and marks with 1 those that have to be scored one by one. */
export type ScoreBlock = (columns: Columns, start: number, end: number, into: OpenColumns, left: Uint8Array) => void;

/** Makes what scores some subjects together, column by column, in whole numbers; for a plan of a fast lane. */
export function blockScorer(plan: Plan, size: number): ScoreBlock {
  const forms = createForms(plan);
  const leavesOf = plan.groups.map(({ node }) => plan.leaves.filter((leaf) => plan.parent[leaf.node] === node));
  const sums = plan.groups.map(() => new Float64Array(size));
  const tables = plan.leaves.map((leaf) => byteTables(plan, forms, leaf));
  const addLeaf = (columns: Columns, leaf: Leaf, block: Block): ByteColumn | null => {
    const { name } = leaf.indicator;
    const column = Object.hasOwn(columns.answers, name) ? columns.answers[name] : undefined;
    if (column === undefined) {
      block.left.fill(1);
      return null;
    }
    const own = block.nodes === null ? tables[leaf.node] : undefined;
    const bytes = own === undefined ? null : byteColumn(column, own);
    if (bytes === null) addColumn(plan, column, forms, leaf, block);
    return bytes;
  };
  return (columns, start, end, into, left) => {
    left.fill(0);
    for (const [group, sum] of sums.entries()) {
      sum.fill(0);
      const bytes = (leavesOf[group] ?? []).flatMap((leaf) => {
        const nodes = into.nodes?.[leaf.node] ?? null;
        const factor = plan.factor[leaf.node] as number;
        return addLeaf(columns, leaf, { start, end, sum, factor, left, nodes }) ?? [];
      });
      addBytes(bytes, sum, start, end);
    }
    addUpBlock(plan, sums, start, end, into, left);
  };
}

function addColumn(plan: Plan, column: Column, forms: Forms, leaf: Leaf, block: Block): void {
  if (isList(column)) addList(column, forms, leaf, block);
  else if ("words" in column) addWords(column, forms, leaf, block);
  else if (forms.lines[leaf.node] != null) addOnLine(column, forms.lines[leaf.node] as WholeLine, leaf, plan, block);
  else addNumbers(column, forms, leaf, block);
}

function addOnLine(
  { numbers, valid, none }: NumberColumn,
  line: WholeLine,
  { node }: Leaf,
  plan: Plan,
  { start, end, sum, factor, left, nodes }: Block,
): void {
  const [times, per] = [plan.times[node] as number, plan.per[node] as number];
  for (let row = start; row < end; row += 1) {
    const number = numbers[row] as number;
    const value = valueOnLine(line, number);
    if (!Number.isNaN(value) && number !== none && (valid === undefined || valid[row] !== 0)) {
      sum[row - start] = (sum[row - start] as number) + factor * value;
      if (nodes !== null) nodes[row] = roundUnits(value, times, per, plan.rubric.score.mode);
    } else left[row - start] = 1;
  }
}

/** Where the answers of some subjects go. */
interface Block {
  readonly start: number;
  readonly end: number;
  /** What the indicators of a group add to it, by subject. */
  readonly sum: Float64Array;
  /** What carries a value of the indicator into that sum. */
  readonly factor: number;
  readonly left: Uint8Array;
  readonly nodes: Float64Array | null;
}

function addNumbers(
  { numbers, valid, none }: NumberColumn,
  forms: Forms,
  leaf: Leaf,
  { start, end, sum, factor, left, nodes }: Block,
): void {
  const { values, units } = forms;
  const { low, high, zero } = numbersOf(forms, leaf);
  for (let row = start; row < end; row += 1) {
    const number = numbers[row] as number;
    const whole = number | 0;
    const isGiven = number !== none && (valid === undefined || valid[row] !== 0);
    const isThere = isGiven && whole === number && whole >= low && whole <= high;
    if (isThere) {
      sum[row - start] = (sum[row - start] as number) + factor * (values[zero + whole] as number);
      if (nodes !== null) nodes[row] = units[zero + whole] as number;
    } else left[row - start] = 1;
  }
}

function addWords(
  { places, words, valid }: WordColumn,
  forms: Forms,
  leaf: Leaf,
  { start, end, sum, factor, left, nodes }: Block,
): void {
  const { values, units } = forms;
  const at = Int32Array.from(words, (word) => forms.words[leaf.node]?.get(word) ?? -1);
  for (let row = start; row < end; row += 1) {
    const place = at[places[row] as number] ?? -1;
    if (place >= 0 && (valid === undefined || valid[row] !== 0)) {
      sum[row - start] = (sum[row - start] as number) + factor * (values[place] as number);
      if (nodes !== null) nodes[row] = units[place] as number;
    } else left[row - start] = 1;
  }
}

function addList(given: readonly unknown[], forms: Forms, leaf: Leaf, block: Block): void {
  const { start, end, sum, factor, left, nodes } = block;
  const { values, units, bounds } = forms;
  const words = forms.words[leaf.node];
  const [low = 0, high = -1, zero = 0] = bounds.subarray(leaf.node * 3, leaf.node * 3 + 3);
  for (let row = start; row < end; row += 1) {
    const value = given[row];
    const isNumber = typeof value === "number" && (value | 0) === value && value >= low && value <= high;
    const place = isNumber ? zero + value : (words?.get(value) ?? -1);
    if (place >= 0) {
      sum[row - start] = (sum[row - start] as number) + factor * (values[place] as number);
      if (nodes !== null) nodes[row] = units[place] as number;
    } else left[row - start] = 1;
  }
}

/** The whole numbers that stand in the table of an indicator; 0 and 1 for no and yes. */
function numbersOf(
  { bounds, words }: Forms,
  { indicator, node }: Leaf,
): { readonly low: number; readonly high: number; readonly zero: number } {
  const [low = 0, high = -1, zero = 0] = bounds.subarray(node * 3, node * 3 + 3);
  const no = words[node]?.get(false);
  return indicator.scale.kind === "yes-no" && no !== undefined ? { low: 0, high: 1, zero: no } : { low, high, zero };
}

/** The groups of some subjects, from what their indicators add to them; without a sum, a subject is left. */
function addUpBlock(
  plan: Plan,
  sums: readonly Float64Array[],
  start: number,
  end: number,
  into: OpenColumns,
  left: Uint8Array,
): void {
  for (const [index, { node, stage }] of plan.groups.entries()) {
    const own = sums[index] as Float64Array;
    if (stage !== null) for (let at = 0; at < end - start; at += 1) own[at] = staged(own[at] as number, stage);
    const above = sums[(plan.parent[node] as number) - plan.leaves.length];
    if (above !== undefined) addTo(above, own, plan.factor[node] as number, end - start);
    const units = node === plan.whole ? into.units : (into.nodes?.[node] ?? null);
    if (units !== null) publish(plan, node, own, units, start, end);
    if (node === plan.whole) categorize(plan, own, into, start, end, left);
  }
}

function staged(sum: number, { times, per, mode, unit }: StagePlan): number {
  return roundUnits(sum, times, per, mode) * unit;
}

function addTo(above: Float64Array, own: Float64Array, factor: number, count: number): void {
  for (let at = 0; at < count; at += 1) above[at] = (above[at] as number) + factor * (own[at] as number);
}

function publish(plan: Plan, node: number, own: Float64Array, units: Float64Array, start: number, end: number): void {
  const [times, per] = [plan.times[node] as number, plan.per[node] as number];
  const { min, mode } = plan.rubric.score;
  const quotient = { times, per, most: (plan.most[node] as number) * plan.units };
  const quick = min.num < 0n ? null : quickRounding(quotient, mode);
  if (quick === null)
    for (let row = start; row < end; row += 1) units[row] = roundUnits(own[row - start] as number, times, per, mode);
  else {
    const { factor, bias } = quick;
    for (let row = start; row < end; row += 1) units[row] = Math.floor((own[row - start] as number) * factor + bias);
  }
}

function categorize(
  plan: Plan,
  own: Float64Array,
  { units, categories }: OpenColumns,
  start: number,
  end: number,
  left: Uint8Array,
): void {
  const isPublished = plan.rubric.score.comparison === "published";
  const bounds = Float64Array.from(plan.categories, (category) => (isPublished ? category.units : category.value));
  const last = bounds.length - 1;
  for (let row = start; row < end; row += 1) {
    const value = isPublished ? (units[row] as number) : (own[row - start] as number);
    let place = 0;
    while (place < last && value < (bounds[place] as number)) place += 1;
    categories[row] = place;
    if (Number.isNaN(value)) left[row - start] = 1;
  }
}

function isList(column: Column): column is readonly unknown[] {
  return Array.isArray(column);
}
