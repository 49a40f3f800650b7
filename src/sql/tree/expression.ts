/** The types that columns and casts have; what they are called is for the dialect. */
export type SqlType =
  | { readonly kind: "small" }
  | { readonly kind: "wide" }
  | { readonly kind: "text" }
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number };

/** What the type of a column is, which SQL only tells where the query runs. */
export type SqlTypeClass = "boolean" | "integer" | "text";

/** A comparison or an operation on whole numbers. */
export type SqlOperator = "+" | "-" | "*" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Anything that has a value for a row. Names and values stay apart from the text until it is printed. */
export type SqlExpression =
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "integer"; readonly value: bigint }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  | {
      readonly kind: "operation";
      readonly operator: SqlOperator;
      readonly left: SqlExpression;
      readonly right: SqlExpression;
    }
  /** Of whole numbers, both from 0 up: without the rest, or the rest. */
  | {
      readonly kind: "quotient" | "remainder";
      readonly wide: boolean;
      readonly left: SqlExpression;
      readonly right: SqlExpression;
    }
  | { readonly kind: "all" | "any"; readonly parts: readonly SqlExpression[] }
  | { readonly kind: "not"; readonly operand: SqlExpression }
  | { readonly kind: "is-null"; readonly operand: SqlExpression; readonly negated: boolean }
  | { readonly kind: "in"; readonly operand: SqlExpression; readonly values: readonly string[] }
  | {
      readonly kind: "case";
      readonly branches: readonly { readonly when: SqlExpression; readonly then: SqlExpression }[];
      readonly otherwise: SqlExpression;
    }
  | { readonly kind: "cast"; readonly operand: SqlExpression; readonly type: SqlType }
  /** A whole number of an integer column of any size; null where it is beyond the small type. */
  | { readonly kind: "small-or-null"; readonly operand: SqlExpression }
  /** A column of whole numbers as one of the small type; the engine refuses the query where it is of another type. */
  | { readonly kind: "whole-column"; readonly operand: SqlExpression }
  /** Decimal text in units of its last digit. Invariant: the text is a decimal with no further digits but zeros. */
  | { readonly kind: "units"; readonly operand: SqlExpression; readonly digits: number }
  | { readonly kind: "call"; readonly name: SqlFunction; readonly arguments: readonly SqlExpression[] }
  /** Whether the whole text fits a pattern. */
  | { readonly kind: "matches"; readonly operand: SqlExpression; readonly pattern: string }
  | { readonly kind: "type-is"; readonly operand: SqlExpression; readonly type: SqlTypeClass }
  | {
      readonly kind: "aggregate";
      readonly name: SqlAggregate;
      readonly operand: SqlExpression;
    }
  | {
      readonly kind: "window";
      readonly name: "rank" | "dense_rank" | "count";
      /** What is counted where it is there; null for ranks. */
      readonly operand: SqlExpression | null;
      readonly partition: readonly SqlExpression[];
      /** Highest first; none where all are counted. */
      readonly order: readonly SqlExpression[];
    };

/** The functions that every dialect calls alike. */
export type SqlFunction = "greatest" | "least" | "coalesce" | "abs" | "concat_ws";

/** What is made of many rows. */
export type SqlAggregate = "sum" | "count" | "min" | "max";
