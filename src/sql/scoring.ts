import type { Rubric } from "../model/rubric.js";
import { type Amount, amountOver, roundedUnits } from "./amount.js";
import type { ReadFacts } from "./facts.js";
import type { Layers } from "./layers.js";
import type { Names } from "./names.js";
import type { LeafShape, Shape } from "./shape.js";
import type { Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { integer, operation } from "./tree/make.js";
import { type Arithmetic, isSmall, type Whole } from "./whole.js";

/** What a part came to in a row. */
export interface Node {
  /** Without a number where it is not scored. */
  readonly amount: Amount;
  /** One of `STATE`. */
  readonly state: SqlExpression;
  /** What it adds to its group, in units of known subtotals, where it is in the state `points`; null where it never is. */
  readonly points: Whole | null;
}

/** Everything that scoring the tree needs. */
export interface Scoring {
  readonly rubric: Rubric;
  readonly source: Source;
  readonly arithmetic: Arithmetic;
  readonly layers: Layers;
  readonly nameOf: Names;
  readonly facts: ReadFacts;
  /** The number that was read for an indicator. */
  readonly readOf: (shape: LeafShape) => SqlExpression;
  /** The subtotals that were read for a part that has such; null where there are none, or none that fit. */
  readonly knownOf: (shape: Shape) => KnownRead | null;
}

/** Known subtotals in units of their last digit. */
export interface KnownRead {
  readonly score: Whole;
  readonly points: Whole;
}

/** Whether a part came to a state; `values` are some of `STATE`. */
export function isIn(state: SqlExpression, value: bigint): SqlExpression {
  return operation(state, "=", integer(value));
}

/** Whether a state is the same in every row. */
export function isConstantState(state: SqlExpression): boolean {
  return state.kind === "integer";
}

/** A number under the name of its column. */
export function named(expression: SqlExpression, whole: Whole): Whole {
  const type = whole.type === "written" ? (isSmall(whole) ? "small" : "wide") : whole.type;
  return { ...whole, expression, type };
}

/** The rounding stage of a part, over the denominator with which it leaves. */
export function settledPart(amount: Amount, { part, den }: Shape, arithmetic: Arithmetic): Amount {
  if (part === null || part.rounded === null) return amountOver(amount, den, arithmetic);
  const { digits, mode } = part.rounded;
  const units = roundedUnits(amount, digits, mode, arithmetic);
  return amountOver({ num: units, den: 10n ** BigInt(digits), over: null }, den, arithmetic);
}
