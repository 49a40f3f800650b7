import type { Indicator } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";

/** An indicator, laid out for scoring. */
export interface Leaf {
  readonly indicator: Indicator;
  readonly node: number;
  /** The first indicator of which every answer is worth the same: this one, if there is none before. */
  readonly like: number;
  /** The points of every answer that stands in a table, rounded as they count. */
  readonly table: readonly Rational[];
  /** Where in the table a word stands: the name of an option, `ya`, `no`. */
  readonly words: ReadonlyMap<unknown, number>;
  /** The whole numbers that stand in the table, from `low` on at `at`; none where `high` is below `low`. */
  readonly low: number;
  readonly high: number;
  readonly at: number;
  /** How a number outside a table becomes points; null where none does so directly. */
  readonly line: Line | null;
  /** The points of no answer where that counts as the lowest. */
  readonly lowest: Rational;
}

/** Points on a line: `slope * number + start`, for numbers of at most `decimals` decimals between two bounds. */
export interface Line {
  readonly min: number;
  readonly max: number;
  readonly slope: Rational;
  readonly start: Rational;
  readonly decimals: number;
}
