import type { Category, Part, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { RoundingMode } from "../numeric/round.js";
import type { Leaf } from "./leaf.js";

/**
 * A rubric laid out for scoring many subjects. Nodes are numbered: first the
 * indicators in written order, then the groups, children before parents; the
 * last one is the whole.
 */
export interface Plan {
  readonly rubric: Rubric;
  readonly leaves: readonly Leaf[];
  readonly groups: readonly GroupPlan[];
  /** The parts by node; the whole is none. */
  readonly parts: readonly Part[];
  /** The node in which a node counts; -1 for the whole. */
  readonly parent: Int32Array;
  /** The exact share of a node in its group. */
  readonly weights: readonly Rational[];
  /** The double nearest to that share. */
  readonly weight: Float64Array;
  /**
   * What a score of a node is multiplied by to be a whole number below 2^53;
   * 0 for a node that needs doubles, whose value is the score itself.
   */
  readonly scale: Float64Array;
  /** The whole number that carries the value of a node into the scale of its parent; 0 where either has none. */
  readonly factor: Float64Array;
  /** How far from the exact score a value in doubles may lie, in the score range. */
  readonly error: Float64Array;
  /** The largest absolute score of a node. */
  readonly most: Float64Array;
  /** The values of a node that is worth the lowest, and the highest, score: what becomes of parts that do not apply. */
  readonly atMin: Float64Array;
  readonly atMax: Float64Array;
  /** By indicator: the value of no answer, where that counts as the lowest score. */
  readonly atLowest: Float64Array;
  /** The node of the whole. */
  readonly whole: number;
  /** By node: what its value is multiplied with, then divided by, to come to units of the last published digit. */
  readonly times: Float64Array;
  readonly per: Float64Array;
  /** Units of the last published digit in one whole point. */
  readonly units: number;
  /** Whether every node has a scale, so that a whole answer is scored in whole numbers alone. */
  readonly isWhole: boolean;
  readonly categories: readonly CategoryPlan[];
}

/** A group, or the whole. */
export interface GroupPlan {
  readonly node: number;
  readonly children: Int32Array;
  /** What the weights add up to. */
  readonly weightsTotal: Rational;
  readonly total: number;
  /** The scale of the sum; that of the node is the one after the rounding stage. 0 for doubles. */
  readonly sumScale: number;
  /** How far the sum may lie from the exact one, in doubles. */
  readonly sumError: number;
  /**
   * Whether it has a score only where that is known by itself: it is not broken
   * down, or weights in it were never published.
   */
  readonly isOpen: boolean;
  /** The rounding of the score before it counts; null for none. */
  readonly stage: StagePlan | null;
}

/** A rounding stage: how a sum becomes units of its last digit. */
export interface StagePlan {
  readonly times: number;
  readonly per: number;
  readonly mode: RoundingMode;
  /** Units in one whole point. */
  readonly units: number;
  /** What a unit is in the scale of the node; 0 for doubles. */
  readonly unit: number;
}

/** A category, and where it begins: in units of the published score, in the scale of the whole, and nearly, as a score. */
export interface CategoryPlan {
  readonly category: Category;
  readonly units: number;
  readonly value: number;
  readonly from: number;
}
