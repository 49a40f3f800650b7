import type { ColumnAdder } from "./column-adders.js";

/** A column of bytes: what every byte adds, and what is added where there is no value. */
export interface ByteColumn {
  readonly bytes: Uint8Array;
  /** By byte. */
  readonly table: Float64Array;
  /** 0 where there is no value; null where all are there. */
  readonly valid: Uint8Array | null;
  readonly missing: number;
}

/** How many columns are added up together, so that a sum is fetched once for all. */
export const TOGETHER = 6;

/**
 * Makes what adds up to {@link TOGETHER} columns of bytes. Every byte is looked
 * up as if it were there; the few rows that lack one are then added up again.
 *
 * @param most how many rows there are at most at a time
 */
export function byteAdder(columns: readonly ByteColumn[], most: number): ColumnAdder {
  const add = adderOf(columns);
  const gaps: Gaps = {
    rows: new Int32Array(most * TOGETHER),
    before: new Float64Array(most * TOGETHER),
    count: 0,
    start: 0,
  };
  const finders = columns.flatMap(({ valid }) => (valid === null ? [] : [gapFinder(valid)]));
  if (finders.length === 0) return add;
  return (start, end, sums) => {
    gaps.count = 0;
    gaps.start = start;
    for (const find of finders) find(start, end, sums, gaps);
    add(start, end, sums);
    for (let index = 0; index < gaps.count; index += 1) {
      const row = gaps.rows[index] as number;
      sums[row - start] = addRow(columns, row, gaps.before[index] as number);
    }
  };
}

/** Rows that lack a value, some of them several times, and what their sums were before. */
interface Gaps {
  readonly rows: Int32Array;
  readonly before: Float64Array;
  count: number;
  /** The row of the first sum. */
  start: number;
}

type GapFinder = (start: number, end: number, sums: Float64Array, gaps: Gaps) => void;

/** Makes what finds the rows of a column without a value: four at a time, as almost all have one. */
function gapFinder(valid: Uint8Array): GapFinder {
  const among: GapFinder = (from, to, sums, gaps) => {
    for (let row = from; row < to; row += 1) if (valid[row] === 0) note(gaps, row, sums);
  };
  if (valid.byteOffset % 4 !== 0) return among;
  const fours = new Uint32Array(valid.buffer, valid.byteOffset, valid.length >> 2);
  return (start, end, sums, gaps) => {
    let row = start;
    // Invariant: blocks begin at a multiple of four.
    for (; row + 4 <= end; row += 4) if (!hasNoZero(fours[row >> 2] as number)) among(row, row + 4, sums, gaps);
    among(row, end, sums, gaps);
  };
}

/** Whether none of the four bytes of a word is zero. */
function hasNoZero(word: number): boolean {
  return ((word - 0x01010101) & ~word & 0x80808080) === 0;
}

function note(gaps: Gaps, row: number, sums: Float64Array): void {
  gaps.rows[gaps.count] = row;
  gaps.before[gaps.count] = sums[row - gaps.start] as number;
  gaps.count += 1;
}

function addRow(columns: readonly ByteColumn[], row: number, before: number): number {
  let sum = before;
  for (const { bytes, table, valid, missing } of columns)
    sum += valid !== null && valid[row] === 0 ? missing : (table[bytes[row] as number] as number);
  return sum;
}

/** Makes the loop over columns; what lacks is filled up with one that adds nothing. */
function adderOf(columns: readonly ByteColumn[]): ColumnAdder {
  const [a = NO_BYTES, b = a, c = a, d = a, e = a, f = a] = columns.map(({ bytes }) => bytes);
  // One table for all of them: every further array costs the loop a register.
  const table = new Float64Array(TOGETHER * 256);
  for (const [index, column] of columns.entries()) table.set(column.table, index * 256);
  return (start, end, sums) => {
    for (let row = start; row < end; row += 1)
      sums[row - start] =
        (sums[row - start] as number) +
        (table[a[row] as number] as number) +
        (table[(b[row] as number) + 256] as number) +
        (table[(c[row] as number) + 512] as number) +
        (table[(d[row] as number) + 768] as number) +
        (table[(e[row] as number) + 1024] as number) +
        (table[(f[row] as number) + 1280] as number);
  };
}

const NO_BYTES = new Uint8Array(0);
