import type { Rational } from "../numeric/rational.js";

/** What it takes to change a part. */
export interface Effort {
  /** Positive. */
  readonly amount: Rational;
  /** Whether it is for every level or count that an answer rises, not for the change as a whole. */
  readonly perStep: boolean;
}

/** What it takes to change the parts of a rubric. */
export interface Efforts {
  readonly default: Effort;
  /** By the name of an indicator or a group; a group speaks for everything below it. */
  readonly parts: ReadonlyMap<string, Effort>;
}
