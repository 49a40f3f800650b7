import { powerOfTen, type Rational } from "../numeric/rational.js";
import type { Leaf } from "./leaf.js";
import type { Plan } from "./plan.js";
import { unitsOfExact } from "./units-of.js";

/** The answers of all indicators in flat tables, for reading them fast; indicators of equal worth have one. */
export interface Forms {
  /** By indicator three numbers: the lowest and the highest whole number, and where 0 stands in `values`. */
  readonly bounds: Int32Array;
  /** The values of all tables, one after the other. */
  readonly values: Float64Array;
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
export function createForms(plan: Plan): Forms {
  const { leaves, scale } = plan;
  const bounds = new Int32Array(leaves.length * 3);
  const values: number[] = [];
  const units: number[] = [];
  const words: ReadonlyMap<unknown, number>[] = [];
  const lines: (WholeLine | null)[] = [];
  const add = (leaf: Leaf): void => {
    const own = BigInt(scale[leaf.node] ?? 0);
    const first = values.length;
    const isFlat = own > 0n;
    bounds.set(isFlat ? [leaf.low, leaf.high, first + leaf.at] : [0, -1, 0], leaf.node * 3);
    words.push(new Map(isFlat ? [...leaf.words].map(([word, place]) => [word, first + place] as const) : []));
    lines.push(isFlat ? wholeLine(leaf, own) : null);
    for (const points of isFlat ? leaf.table : []) {
      values.push(Number((points.num * own) / points.den));
      units.push(unitsOfExact(points, plan));
    }
  };
  for (const leaf of leaves) {
    const { node, like } = leaf;
    if (like === node) add(leaf);
    else {
      bounds.copyWithin(node * 3, like * 3, like * 3 + 3);
      words.push(words[like] as ReadonlyMap<unknown, number>);
      lines.push(lines[like] as WholeLine | null);
    }
  }
  return { bounds, values: new Float64Array(values), units: new Float64Array(units), words, lines };
}

function wholeLine({ line }: Leaf, scale: bigint): WholeLine | null {
  if (line === null) return null;
  const { min, max, decimals } = line;
  const { num: shift } = powerOfTen(decimals);
  const slope = wholeIn(line.slope, scale, shift);
  const start = wholeIn(line.start, scale, 1n);
  const widest = Math.max(Math.abs(min), Math.abs(max)) * Number(shift);
  // Also false where one of them is NaN.
  const isExact = Math.abs(slope) * widest + Math.abs(start) < 2 ** 52 && widest < 1e15;
  return isExact ? { min, max, shift: Number(shift), slope, start } : null;
}

/** A number times one, divided by another; NaN where it is not whole. */
function wholeIn({ num, den }: Rational, by: bigint, over: bigint): number {
  const [scaled, part] = [num * by, den * over];
  return scaled % part === 0n ? Number(scaled / part) : Number.NaN;
}
