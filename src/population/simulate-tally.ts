import type { Concluded } from "./simulate-conclude.js";

/** How often what came out for one unit. */
export interface Tally {
  /** Draws by the place of the category. */
  readonly categories: ReadonlyMap<number, number>;
  /** Draws by the published score in units of its last decimal, in ascending order. */
  readonly scores: Counted;
  readonly ranks: Counted;
}

/** Whole numbers in ascending order, each with how often it came out. */
export type Counted = readonly (readonly [number | bigint, number])[];

/** Two neighbours in the ranking, by their places, and in how many draws the lower one was ahead. */
export interface Pair {
  readonly ahead: number;
  readonly behind: number;
  swaps: number;
}

/** What was counted over the draws, for the units of one level. */
export interface Tallies {
  /** What the units come to as things stand, with their ranks. */
  readonly nominal: readonly Concluded[];
  readonly ranks: readonly number[];
  readonly units: readonly Tally[];
  readonly pairs: readonly Pair[];
}
