import { divide, multiply, powerOfTen, type Rational, rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Leaf } from "./leaf.js";
import type { Plan } from "./plan.js";

/** The answers of all indicators in flat tables, for reading them fast. */
export interface Forms {
  /** By indicator three numbers: the lowest and the highest whole number, and where 0 stands in `values`. */
  readonly bounds: Int32Array;
  /** The values of all tables, one after the other. */
  readonly values: Float64Array;
  /** What each adds to the group of its indicator, in the scale of that group. */
  readonly added: Float64Array;
  /** The same in units of the last published digit. */
  readonly units: Float64Array;
  /** By indicator where the words stand in `values`. */
  readonly words: readonly ReadonlyMap<unknown, number>[];
  readonly lines: readonly (WholeLine | null)[];
}

/** A line in whole numbers: `slope * (number * shift) + start`. */
export interface WholeLine {
  readonly min: number;
  readonly max: number;
  readonly shift: number;
  readonly slope: number;
  readonly start: number;
}

/** Puts the tables of a plan side by side. */
export function createForms({ leaves, scale, factor, rubric }: Plan): Forms {
  const { digits, mode } = rubric.score;
  const bounds = new Int32Array(leaves.length * 3);
  const values: number[] = [];
  const units: number[] = [];
  const added: number[] = [];
  const words: ReadonlyMap<unknown, number>[] = [];
  const lines: (WholeLine | null)[] = [];
  for (const leaf of leaves) {
    const own = BigInt(scale[leaf.node] ?? 0);
    const first = values.length;
    const isFlat = own > 0n && leaf.table.length > 0;
    bounds.set(isFlat ? [leaf.low, leaf.high, first + leaf.at] : [0, -1, 0], leaf.node * 3);
    words.push(new Map(isFlat ? [...leaf.words].map(([word, place]) => [word, first + place] as const) : []));
    for (const points of isFlat ? leaf.table : []) {
      const value = Number(multiply(points, rational(own)).num);
      values.push(value);
      added.push(value * (factor[leaf.node] ?? 0));
      units.push(Number(multiply(round(points, digits, mode), powerOfTen(digits)).num));
    }
    lines.push(own > 0n ? wholeLine(leaf, own) : null);
  }
  return {
    bounds,
    values: Float64Array.from(values),
    added: Float64Array.from(added),
    units: Float64Array.from(units),
    words,
    lines,
  };
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
