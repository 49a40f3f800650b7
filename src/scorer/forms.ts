import { divide, multiply, powerOfTen, type Rational, rational } from "../numeric/rational.js";

import type { Leaf } from "./leaf.js";
import { valueOnLine } from "./on-line.js";
import type { Plan } from "./plan.js";
import { roundUnits } from "./round-units.js";

/** The answers of all indicators in flat tables, for reading them fast; a cell holds one answer. */
export interface Forms {
  /** By indicator three numbers: the lowest and the highest whole number with a cell, and the cell of 0. */
  readonly bounds: Int32Array;
  /** By indicator the cell of false, that of true being the next one; {@link NO_CELL} where they are no answers. */
  readonly no: Int32Array;
  /** By indicator the cell of no answer, where that counts as the lowest; otherwise {@link NO_CELL}. */
  readonly none: Int32Array;
  /** By indicator the cells of words, of true and of false. */
  readonly words: readonly ReadonlyMap<unknown, number>[];
  /** What an answer is worth in the scale of its indicator. */
  readonly values: Float64Array;
  /** What it adds to the group of its indicator, in the scale of that group; NaN for what is no answer. */
  readonly added: Float64Array;
  /** What it is worth in units of the last published digit. */
  readonly units: Float64Array;
  readonly lines: readonly (WholeLine | null)[];
}

/** The cell of what is no answer; the next one is like it. */
export const NO_CELL = 0;
/** A cell for an answer that has none. */
export const SPARE_CELL = 2;

/** A line in whole numbers: `slope * (number * shift) + start`. */
export interface WholeLine {
  readonly min: number;
  readonly max: number;
  readonly shift: number;
  readonly slope: number;
  readonly start: number;
}

/** Puts the tables of a plan side by side. */
export function createForms(plan: Plan): Forms {
  const cells: Cell[] = [NOTHING, NOTHING, NOTHING];
  const rows = plan.leaves.map((leaf) => layRow(plan, leaf, cells));
  return {
    bounds: Int32Array.from(rows.flatMap(({ bounds }) => bounds)),
    no: Int32Array.from(rows, ({ words }) => words.get(false) ?? NO_CELL),
    none: Int32Array.from(rows, ({ none }) => none),
    words: rows.map(({ words }) => words),
    values: Float64Array.from(cells, ({ value }) => value),
    added: Float64Array.from(cells, ({ added }) => added),
    units: Float64Array.from(cells, ({ units }) => units),
    lines: rows.map(({ line }) => line),
  };
}

interface Cell {
  readonly value: number;
  readonly added: number;
  readonly units: number;
}

const NOTHING: Cell = { value: Number.NaN, added: Number.NaN, units: 0 };

/** Where the answers of one indicator stand. */
interface Row {
  readonly bounds: readonly [low: number, high: number, zero: number];
  readonly words: ReadonlyMap<unknown, number>;
  readonly none: number;
  readonly line: WholeLine | null;
}

/** Adds the cells of one indicator. */
function layRow(plan: Plan, leaf: Leaf, cells: Cell[]): Row {
  const { node, table, words, low, high, at, lowest } = leaf;
  const first = cells.length;
  const scale = BigInt(plan.scale[node] ?? 0);
  if (scale === 0n) return { bounds: [0, -1, NO_CELL], words: new Map(), none: NO_CELL, line: null };
  const line = wholeLine(leaf, scale);
  const ofPoints = (points: Rational): Cell => cellOf(plan, node, Number(multiply(points, rational(scale)).num));
  cells.push(...table.map(ofPoints));
  const none = plan.rubric.missing === "lowest" ? cells.push(ofPoints(lowest)) - 1 : NO_CELL;
  if (line === null)
    return {
      bounds: table.length === 0 ? [0, -1, NO_CELL] : [low, high, first + at],
      words: new Map([...words].map(([word, place]) => [word, first + place] as const)),
      none,
      line,
    };
  const from = Math.max(0, Math.ceil(line.min));
  const zero = cells.length - from;
  for (let number = from; number <= Math.min(MOST_ON_LINE, line.max); number += 1)
    cells.push(cellOf(plan, node, valueOnLine(line, number)));
  return { bounds: [from, cells.length - 1 - zero, zero], words: new Map(), none, line };
}

/** The largest whole number on a line that has a cell of its own. */
const MOST_ON_LINE = 128;

function cellOf({ times, per, factor, rubric }: Plan, node: number, value: number): Cell {
  const units = roundUnits(value, times[node] ?? 1, per[node] ?? 1, rubric.score.mode);
  return { value, added: value * (factor[node] ?? 0), units };
}

function wholeLine({ line }: Leaf, scale: bigint): WholeLine | null {
  if (line === null) return null;
  const { min, max, decimals } = line;
  const shift = powerOfTen(decimals);
  const slope = divide(multiply(line.slope, rational(scale)), shift);
  const start = multiply(line.start, rational(scale));
  const widest = Math.max(Math.abs(min), Math.abs(max)) * Number(shift.num);
  const isExact = Math.abs(inDouble(slope)) * widest + Math.abs(inDouble(start)) < 2 ** 52 && widest < 1e15;
  if (slope.den !== 1n || start.den !== 1n || !isExact) return null;
  return { min, max, shift: Number(shift.num), slope: inDouble(slope), start: inDouble(start) };
}

function inDouble({ num, den }: Rational): number {
  return Number(num) / Number(den);
}
