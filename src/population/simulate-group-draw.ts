import { type Rational, subtract, sum } from "../numeric/rational.js";
import { toDouble } from "../scorer/to-double.js";
import { greatestCommonDivisor, overCommonDenominator } from "./simulate-denominator.js";
import { openNumberStream } from "./simulate-stream.js";
import type { Siblings, WeightSpecification } from "./simulate-weights.js";

/** The weights of one group, which are drawn again and again. Only their ratios matter. */
export interface GroupDraw {
  readonly path: string;
  /** How many parts the group has. */
  readonly size: number;
  /** Draws all of them. */
  readonly draw: () => void;
  /** What was drawn last, as whole numbers. */
  readonly exact: () => readonly bigint[];
  /**
   * What was drawn last, in doubles that are each within {@link weightError}
   * of a common multiple of what `exact` gives; none is below zero.
   */
  readonly near: (into: Float64Array, at: number) => void;
  /** Whether `near` can be used: no number on its way is below zero or near the largest double. */
  readonly isNear: boolean;
}

/**
 * How far weights in doubles may lie from the exact ones, by how many parts
 * the group has, as a share of them: a dozen operations, each within one unit in
 * the last place, on numbers within two, and the sums of all parts.
 */
export function weightError(size: number): number {
  return (size + 32) * 2 ** -52;
}

/** What is drawn lies on a grid of millionths, so that every weight is an exact fraction. */
const GRID = 1_000_000;

/** Prepares the drawing of the weights of one group. */
export function createGroupDraw(
  { path, children, weightsTotal }: Siblings,
  { seed, within, undisclosed }: WeightSpecification,
): GroupDraw {
  const published = children.flatMap(({ weight }) => weight ?? []);
  const rest = subtract(weightsTotal, sum(published));
  const common = overCommonDenominator([rest, sum(published), ...published]).nums;
  const [restNum = 0n, totalNum = 0n, ...nums] = common;
  const parts = children.flatMap((part) => (part.weight === null ? [] : [part.path]));
  const streams = within === null ? [] : parts.map((part) => openNumberStream(seed, ["weight", part], -GRID, GRID));
  const cut = createCut(children.length - parts.length, undisclosed, seed, path);
  const turns = new Int32Array(streams.length);
  let gaps: readonly number[] = [];
  const [restNear = 0, totalNear = 0, ...numsNear] = common.map((num) => toDouble({ num, den: 1n }));
  const [one, step] = within === null ? [1, 0] : [Number(within.den) * GRID, Number(within.num)];
  return {
    path,
    size: children.length,
    isNear: common.every(isModest) && (within === null || within.den < MOST_DENOMINATOR),
    draw: () => {
      for (let index = 0; index < streams.length; index += 1) turns[index] = streams[index]?.() ?? 0;
      gaps = cut();
    },
    exact: () => {
      const drawn = nums.map((num, index) => num * factorOf(within, turns[index] ?? 0));
      const gapTotal = BigInt(total(gaps));
      const drawnTotal = drawn.reduce((all, num) => all + num, 0n);
      // Both kinds on one scale; a kind that weighs nothing in all has no scale of its own.
      const own = drawn.map((num) => num * totalNum * (gapTotal === 0n ? 1n : gapTotal));
      const shared = gaps.map((gap) => BigInt(gap) * restNum * (drawnTotal === 0n ? 1n : drawnTotal));
      const [owns, shares] = [own.values(), shared.values()];
      return lowered(children.map(({ weight }) => (weight === null ? shares : owns).next().value ?? 0n));
    },
    near: (into, at) => {
      if (parts.length === children.length) {
        for (let index = 0; index < numsNear.length; index += 1)
          into[at + index] = (numsNear[index] as number) * (one + step * (turns[index] ?? 0));
        return;
      }
      const drawn = numsNear.map((num, index) => num * (one + step * (turns[index] ?? 0)));
      const [drawnTotal, gapTotal] = [total(drawn) || 1, total(gaps)];
      const [owns, shares] = [drawn.values(), gaps.values()];
      for (const [index, { weight }] of children.entries())
        into[at + index] =
          weight === null
            ? (shares.next().value ?? 0) * restNear * drawnTotal
            : (owns.next().value ?? 0) * totalNear * gapTotal;
    },
  };
}

/** Below it, every factor is a whole number below 2^53: two millions of it at most. */
const MOST_DENOMINATOR = 2n ** 32n;

/** Whether three of a kind, multiplied, are far from the largest double. */
function isModest(number: bigint): boolean {
  return number >= 0n && number < 2n ** 200n;
}

/** `1 + within * k`, with `k` from -1 to 1 in millionths, over the same denominator each time. */
function factorOf(within: Rational | null, turn: number): bigint {
  return within === null ? 1n : within.den * BigInt(GRID) + within.num * BigInt(turn);
}

/** Cuts a whole into parts above zero, uniformly over all ways of cutting it on the grid. */
function createCut(
  parts: number,
  how: WeightSpecification["undisclosed"],
  seed: string,
  path: string,
): () => readonly number[] {
  const equal = new Array<number>(parts).fill(1);
  if (how !== "uniform" || parts < 2) return () => equal;
  const stream = openNumberStream(seed, ["undisclosed", path], 1, GRID - 1);
  return () => {
    const places = new Set<number>();
    while (places.size < parts - 1) places.add(stream());
    const cuts = [...places].toSorted((a, b) => a - b);
    return [...cuts, GRID].map((place, index) => place - (cuts[index - 1] ?? 0));
  };
}

function lowered(numbers: readonly bigint[]): readonly bigint[] {
  const divisor = numbers.reduce(greatestCommonDivisor, 0n);
  return divisor < 2n ? numbers : numbers.map((number) => number / divisor);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
