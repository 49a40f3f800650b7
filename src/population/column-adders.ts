import type { Column, NumberColumn, WordColumn } from "../scorer/columns.js";
import { valueOnLine } from "../scorer/on-line.js";
import { addTo } from "./add-to.js";
import { type ByteColumn, byteAdder, TOGETHER } from "./byte-adder.js";
import type { WholeLeaf, WholePlan } from "./whole-plan.js";

/**
 * Adds what the answers of the subjects from `start` up to `end` add to their
 * bins; NaN where one needs a closer look.
 */
export type ColumnAdder = (start: number, end: number, sums: Float64Array) => void;

/** What adds some columns to the bin that they count in. */
export interface BinAdder {
  readonly bin: number;
  readonly add: ColumnAdder;
}

/** Makes the adders of all indicators; a column that is not there holds no answers. At most so many rows are added up at a time. */
export function columnAdders(
  answers: Readonly<Record<string, Column>>,
  { leaves, added }: Pick<WholePlan, "leaves" | "added">,
  most: number,
): readonly BinAdder[] {
  const adders: BinAdder[] = [];
  const bytes = new Map<number, ByteColumn[]>();
  for (const leaf of leaves) {
    const { name } = leaf.leaf.indicator;
    const column = Object.hasOwn(answers, name) ? answers[name] : undefined;
    const own = byteColumn(column, leaf, added);
    if (own === null) adders.push({ bin: leaf.bin, add: columnAdder(column, leaf, added) });
    else addTo(bytes, leaf.bin, own);
  }
  for (const [bin, columns] of bytes)
    for (let from = 0; from < columns.length; from += TOGETHER)
      adders.push({ bin, add: byteAdder(columns.slice(from, from + TOGETHER), most) });
  return adders;
}

function columnAdder(column: Column | undefined, leaf: WholeLeaf, added: Float64Array): ColumnAdder {
  if (column === undefined) return (start, end, sums) => fillUp(sums, end - start, added[leaf.missing] as number);
  if (isList(column)) return listAdder(column, leaf, added);
  return "words" in column ? wordAdder(column, leaf, added) : numberAdder(column, leaf, added);
}

function fillUp(sums: Float64Array, count: number, more: number): void {
  for (let at = 0; at < count; at += 1) sums[at] = (sums[at] as number) + more;
}

function numberAdder({ numbers, valid, none }: NumberColumn, leaf: WholeLeaf, added: Float64Array): ColumnAdder {
  const missing = added[leaf.missing] as number;
  return (start, end, sums) => {
    for (let row = start; row < end; row += 1) {
      const number = numbers[row] as number;
      const more = valid?.[row] === 0 || number === none ? missing : addedByNumber(leaf, added, number);
      sums[row - start] = (sums[row - start] as number) + more;
    }
  };
}

/** A column of bytes with what each of them adds, whatever it is; null for any other column. */
function byteColumn(column: Column | undefined, leaf: WholeLeaf, added: Float64Array): ByteColumn | null {
  if (column === undefined || isList(column) || "words" in column || !(column.numbers instanceof Uint8Array))
    return null;
  const missing = added[leaf.missing] as number;
  const { numbers: bytes, none, valid = null } = column;
  const table = Float64Array.from({ length: 256 }, (_, byte) =>
    byte === none ? missing : addedByNumber(leaf, added, byte),
  );
  return { bytes, table, valid, missing };
}

function wordAdder({ places, words, valid }: WordColumn, leaf: WholeLeaf, added: Float64Array): ColumnAdder {
  const table = Float64Array.from(words, (word) => added[leaf.words.get(word) ?? 0] as number);
  const missing = added[leaf.missing] as number;
  return (start, end, sums) => {
    for (let row = start; row < end; row += 1) {
      const more = valid?.[row] === 0 ? missing : (table[places[row] as number] ?? Number.NaN);
      sums[row - start] = (sums[row - start] as number) + more;
    }
  };
}

function listAdder(values: readonly unknown[], leaf: WholeLeaf, added: Float64Array): ColumnAdder {
  return (start, end, sums) => {
    for (let row = start; row < end; row += 1) {
      const given = values[row];
      const more =
        typeof given === "number" && leaf.leaf.indicator.scale.kind !== "yes-no"
          ? addedByNumber(leaf, added, given)
          : (added[given == null ? leaf.missing : (leaf.words.get(given) ?? 0)] as number);
      sums[row - start] = (sums[row - start] as number) + more;
    }
  };
}

/** What a number adds; of yes and no, 1 and 0. */
function addedByNumber(own: WholeLeaf, added: Float64Array, given: number): number {
  const { leaf, low, high, zero, yes, no, line, times } = own;
  if (leaf.indicator.scale.kind === "yes-no") return added[given === 1 ? yes : given === 0 ? no : 0] as number;
  const isThere = (given | 0) === given && given >= low && given <= high;
  if (isThere) return added[zero + given] as number;
  return line === null ? Number.NaN : valueOnLine(line, given) * times;
}

function isList(column: Column): column is readonly unknown[] {
  return Array.isArray(column);
}
