import type { Column } from "./columns.js";
import type { Forms } from "./forms.js";
import { valueIn } from "./lane-table.js";
import type { Leaf } from "./leaf.js";
import type { Plan } from "./plan.js";

/** A column of bytes, and what each of them adds to the group of its indicator. */
export interface ByteColumn {
  readonly bytes: Uint8Array;
  readonly valid: Uint8Array | null;
  /** By byte what it adds, NaN where it is no answer; behind them what no answer adds. */
  readonly table: Float64Array;
}

/** Where no answer stands in a table. */
const NONE = 256;

/** A column as bytes; null where its numbers are wider. */
export function byteColumn(column: Column, tables: ByteTables): ByteColumn | null {
  if (!("numbers" in column)) return null;
  const { numbers, valid = null, none } = column;
  if (numbers instanceof Uint8Array) return { bytes: numbers, valid, table: without(tables, "unsigned", none) };
  if (!(numbers instanceof Int8Array)) return null;
  // The same bytes: one kind of array keeps the loops quick.
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length);
  return { bytes, valid, table: without(tables, "signed", none) };
}

/** A table in which one number stands for no answer; made once. */
function without(tables: ByteTables, kind: "signed" | "unsigned", none: number | undefined): Float64Array {
  const whole = tables[kind];
  const [least, most] = kind === "signed" ? [-128, 127] : [0, 255];
  if (none === undefined || !Number.isInteger(none) || none < least || none > most) return whole;
  const known = tables.without.get(`${kind} ${none}`);
  if (known !== undefined) return known;
  const made = whole.with(none & 255, whole[NONE] ?? Number.NaN);
  tables.without.set(`${kind} ${none}`, made);
  return made;
}

/** What bytes add, with and without a sign. */
export interface ByteTables {
  readonly unsigned: Float64Array;
  readonly signed: Float64Array;
  /** The same with a number that stands for no answer. */
  readonly without: Map<string, Float64Array>;
}

/** Makes the tables of an indicator. */
export function byteTables({ factor, atLowest, rubric }: Plan, forms: Forms, { node, indicator }: Leaf): ByteTables {
  const isYesNo = indicator.scale.kind === "yes-no";
  const share = factor[node] ?? 0;
  const none = rubric.missing === "lowest" ? (atLowest[node] ?? Number.NaN) : Number.NaN;
  // In numbers, 1 and 0 stand for yes and no.
  const value = (number: number): number =>
    valueIn(forms, node, isYesNo && (number === 0 || number === 1) ? number === 1 : number);
  const table = (numberAt: (byte: number) => number): Float64Array =>
    Float64Array.from({ length: NONE + 1 }, (_, byte) => share * (byte === NONE ? none : value(numberAt(byte))));
  const signed = table((byte) => (byte < 128 ? byte : byte - 256));
  return { unsigned: table((byte) => byte), signed, without: new Map() };
}

/** Adds what the rows of some columns of one group add to it, up to four columns in one loop. */
export function addBytes(columns: readonly ByteColumn[], sum: Float64Array, start: number, end: number): void {
  const whole = columns.filter(({ valid }) => valid === null);
  const fours = whole.length - (whole.length % 4);
  for (let at = 0; at < fours; at += 4) addFour(whole.slice(at, at + 4), sum, start, end);
  for (const column of whole.slice(fours)) addOne(column, sum, start, end);
  for (const column of columns) if (column.valid !== null) addValid(column, column.valid, sum, start, end);
}

function addFour(columns: readonly ByteColumn[], sum: Float64Array, start: number, end: number): void {
  const [one, two, three, four] = columns;
  if (one === undefined || two === undefined || three === undefined || four === undefined) return;
  const [a, b, c, d] = [one.bytes, two.bytes, three.bytes, four.bytes];
  const [ta, tb, tc, td] = [one.table, two.table, three.table, four.table];
  for (let row = start; row < end; row += 1)
    sum[row - start] =
      (sum[row - start] as number) +
      (ta[a[row] as number] as number) +
      (tb[b[row] as number] as number) +
      (tc[c[row] as number] as number) +
      (td[d[row] as number] as number);
}

function addOne({ bytes, table }: ByteColumn, sum: Float64Array, start: number, end: number): void {
  for (let row = start; row < end; row += 1)
    sum[row - start] = (sum[row - start] as number) + (table[bytes[row] as number] as number);
}

function addValid(
  { bytes, table }: ByteColumn,
  valid: Uint8Array,
  sum: Float64Array,
  start: number,
  end: number,
): void {
  for (let row = start; row < end; row += 1)
    sum[row - start] =
      (sum[row - start] as number) + (table[valid[row] === 0 ? NONE : (bytes[row] as number)] as number);
}
