import type { Rational } from "../numeric/rational.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";

/** A condition over facts and scores. */
export type Condition = AnyOf | AllOf | Not | Test;

/** At least one of its parts holds. */
export interface AnyOf {
  readonly kind: "any-of";
  readonly parts: readonly Condition[];
}

/** All of its parts hold. */
export interface AllOf {
  readonly kind: "all-of";
  readonly parts: readonly Condition[];
}

/** Its operand does not hold. */
export interface Not {
  readonly kind: "not";
  readonly operand: Condition;
}

/** The smallest condition: about one fact, or about one score. */
export type Test = FactIs | FactCompared | ScoreCompared;

/** A yes/no or choice fact has one value; `yes` and `no` are written as words. */
export interface FactIs {
  readonly kind: "fact-is";
  readonly fact: string;
  readonly value: string;
}

/** A number fact stands so to a bound. */
export interface FactCompared {
  readonly kind: "fact-compared";
  readonly fact: string;
  readonly operator: ComparisonOperator;
  readonly bound: Rational;
}

/** The score of a part, or of the whole (path ""), stands so to a bound. */
export interface ScoreCompared {
  readonly kind: "score-compared";
  readonly path: string;
  readonly operator: ComparisonOperator;
  readonly bound: Rational;
}
