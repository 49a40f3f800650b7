import { match } from "../../text/match.js";
import type { SqlExpression } from "./expression.js";
import type { SqlQuery } from "./query.js";

/** Adds the names of the columns that an expression asks for. */
export function columnsIn(expression: SqlExpression, found: Set<string>): void {
  const look = (part: SqlExpression): void => columnsIn(part, found);
  match(expression)
    .returnType<void>()
    .with({ kind: "column" }, ({ name }) => void found.add(name))
    .with({ kind: "integer" }, { kind: "text" }, { kind: "boolean" }, { kind: "null" }, () => {})
    .with({ kind: "operation" }, { kind: "quotient" }, { kind: "remainder" }, ({ left, right }) => {
      look(left);
      look(right);
    })
    .with({ kind: "all" }, { kind: "any" }, ({ parts }) => parts.forEach(look))
    .with({ kind: "call" }, ({ arguments: given }) => given.forEach(look))
    .with({ kind: "case" }, ({ branches, otherwise }) => {
      for (const { when, then } of branches) {
        look(when);
        look(then);
      }
      look(otherwise);
    })
    .with({ kind: "window" }, ({ operand, partition, order }) => {
      if (operand !== null) look(operand);
      partition.forEach(look);
      order.forEach(look);
    })
    .with(
      { kind: "not" },
      { kind: "is-null" },
      { kind: "in" },
      { kind: "cast" },
      { kind: "small-or-null" },
      { kind: "whole-column" },
      { kind: "units" },
      { kind: "matches" },
      { kind: "type-is" },
      { kind: "aggregate" },
      ({ operand }) => look(operand),
    )
    .exhaustive();
}

/** The names of the columns that a query asks its table, or the step above, for; null for all of them. */
export function columnsAskedBy(query: SqlQuery): ReadonlySet<string> | null {
  if (query.kind !== "select" || query.everything) return null;
  const found = new Set<string>();
  for (const { expression } of query.columns) columnsIn(expression, found);
  if (query.where !== null) columnsIn(query.where, found);
  for (const key of query.groupBy) columnsIn(key, found);
  return found;
}
