import type { SqlAggregate, SqlExpression, SqlFunction, SqlOperator } from "./expression.js";
import type { SqlColumn, SqlQuery } from "./query.js";

/** No value. */
export const NULL: SqlExpression = { kind: "null" };

/** True and false. */
export const TRUE: SqlExpression = { kind: "boolean", value: true };
export const FALSE: SqlExpression = { kind: "boolean", value: false };

export function column(name: string): SqlExpression {
  return { kind: "column", name };
}

export function integer(value: bigint): SqlExpression {
  return { kind: "integer", value };
}

export function textValue(value: string): SqlExpression {
  return { kind: "text", value };
}

export function operation(left: SqlExpression, operator: SqlOperator, right: SqlExpression): SqlExpression {
  return { kind: "operation", operator, left, right };
}

/** Whether all hold; of none, that they do. */
export function all(parts: readonly SqlExpression[]): SqlExpression {
  const [only, ...others] = parts;
  if (only === undefined) return TRUE;
  return others.length === 0 ? only : { kind: "all", parts };
}

/** Whether one holds; of none, that it does not. */
export function any(parts: readonly SqlExpression[]): SqlExpression {
  const [only, ...others] = parts;
  if (only === undefined) return FALSE;
  return others.length === 0 ? only : { kind: "any", parts };
}

export function not(operand: SqlExpression): SqlExpression {
  return { kind: "not", operand };
}

export function isNull(operand: SqlExpression): SqlExpression {
  return { kind: "is-null", operand, negated: false };
}

export function isNotNull(operand: SqlExpression): SqlExpression {
  return { kind: "is-null", operand, negated: true };
}

/** The value of the first condition that holds. */
export function cases(
  branches: readonly (readonly [when: SqlExpression, then: SqlExpression])[],
  otherwise: SqlExpression = NULL,
): SqlExpression {
  if (branches.length === 0) return otherwise;
  return { kind: "case", branches: branches.map(([when, then]) => ({ when, then })), otherwise };
}

export function call(name: SqlFunction, ...given: readonly SqlExpression[]): SqlExpression {
  const [only, ...others] = given;
  if ((name === "greatest" || name === "least") && only !== undefined && others.length === 0) return only;
  return { kind: "call", name, arguments: given };
}

export function aggregated(name: SqlAggregate, operand: SqlExpression): SqlExpression {
  return { kind: "aggregate", name, operand };
}

/** Columns of a table or a step. */
export function select(
  from: string,
  columns: readonly SqlColumn[],
  more: Partial<Extract<SqlQuery, { kind: "select" }>> = {},
): SqlQuery {
  return { kind: "select", everything: false, columns, from, where: null, groupBy: [], ...more };
}
