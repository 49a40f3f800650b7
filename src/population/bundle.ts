import type { Belonging } from "./gather.js";

/**
 * Subjects that belong to the same and have the same facts: all that is kept of
 * them is what they add up to, and those of which more must be known.
 */
export interface Bundle extends Belonging {
  readonly facts: Readonly<Record<string, string>>;
  /** Its place among all bundles, in the order in which they were made. */
  readonly place: number;
  /** The place of its first subject among all; subjects are counted from 0. */
  first: number;
  /** How many there are, kept ones included. */
  count: number;
  /** What whole scores add up to since `carried` last took it over; below 2^53. */
  sum: number;
  carried: bigint;
  /** The lowest whole score; infinite for none. */
  lowest: number;
  /** Subjects whose score is no whole number in the scale of the rubric, or is none. */
  readonly kept: Kept[];
  /** The ids of all, with their places, where a message may have to name them; otherwise null. */
  readonly named: { readonly index: number; readonly id: string }[] | null;
}

/** A subject of which all is known. Exact numbers are text. */
export interface Kept {
  readonly index: number;
  readonly id: string;
  readonly range: { readonly low: string; readonly high: string } | null;
}

/** Makes a bundle without subjects. */
export function createBundle(
  { within, facts }: Pick<Bundle, "within" | "facts">,
  place: number,
  isNamed: boolean,
): Bundle {
  return {
    within,
    facts,
    place,
    first: -1,
    count: 0,
    sum: 0,
    carried: 0n,
    lowest: Number.POSITIVE_INFINITY,
    kept: [],
    named: isNamed ? [] : null,
  };
}

/** Half of where whole numbers in doubles end: a score below it, added to a sum below it, is exact. */
const HALF = 2 ** 52;

/** Adds a whole score, of which the absolute is below 2^52. */
export function addWhole(bundle: Bundle, score: number): void {
  const sum = bundle.sum + score;
  if (sum < HALF && sum > -HALF) bundle.sum = sum;
  else {
    bundle.carried += BigInt(sum);
    bundle.sum = 0;
  }
  if (score < bundle.lowest) bundle.lowest = score;
}

/** What the whole scores of a bundle add up to. */
export function wholeSum({ sum, carried }: Bundle): bigint {
  return carried + BigInt(sum);
}
