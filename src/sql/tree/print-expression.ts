import { match } from "../../text/match.js";
import type { Dialect } from "../dialects/dialect.js";
import type { SqlExpression, SqlOperator, SqlType } from "./expression.js";

/** Writes an expression as the text of a dialect. */
export function printExpression(expression: SqlExpression, dialect: Dialect): string {
  const print = (part: SqlExpression): string => printExpression(part, dialect);
  const list = (parts: readonly SqlExpression[]): string => parts.map(print).join(", ");
  /** In parentheses, unless it binds tighter than what is around it. */
  const inside = (part: SqlExpression, strength: number): string =>
    strengthOf(part) > strength ? print(part) : `(${print(part)})`;
  return match(expression)
    .returnType<string>()
    .with({ kind: "column" }, ({ name }) => dialect.quoteName(name))
    .with({ kind: "integer" }, ({ value }) => String(value))
    .with({ kind: "text" }, ({ value }) => dialect.quoteText(value))
    .with({ kind: "boolean" }, ({ value }) => (value ? "TRUE" : "FALSE"))
    .with({ kind: "null" }, () => "NULL")
    .with({ kind: "operation" }, ({ operator, left, right }) => {
      const strength = STRENGTHS[operator];
      return `${inside(left, operator === "+" || operator === "*" ? strength - 1 : strength)} ${operator} ${inside(right, strength)}`;
    })
    .with({ kind: "quotient" }, ({ left, right, wide }) =>
      dialect.quotient(inside(left, STRENGTHS["*"]), inside(right, STRENGTHS["*"]), wide),
    )
    .with(
      { kind: "remainder" },
      ({ left, right }) => `${inside(left, STRENGTHS["*"])} % ${inside(right, STRENGTHS["*"])}`,
    )
    .with({ kind: "all" }, ({ parts }) => parts.map((part) => inside(part, AND)).join(" AND "))
    .with({ kind: "any" }, ({ parts }) => parts.map((part) => inside(part, OR)).join(" OR "))
    .with({ kind: "not" }, ({ operand }) => `NOT ${inside(operand, NOT)}`)
    .with(
      { kind: "is-null" },
      ({ operand, negated }) => `${inside(operand, STRENGTHS["="])} IS ${negated ? "NOT " : ""}NULL`,
    )
    .with(
      { kind: "in" },
      ({ operand, values }) => `${inside(operand, STRENGTHS["="])} IN (${values.map(dialect.quoteText).join(", ")})`,
    )
    .with({ kind: "case" }, ({ branches, otherwise }) => {
      const whens = branches.map(({ when, then }) => `WHEN ${print(when)} THEN ${print(then)}`).join(" ");
      return `CASE ${whens}${otherwise.kind === "null" ? "" : ` ELSE ${print(otherwise)}`} END`;
    })
    .with({ kind: "cast" }, ({ operand, type }) => `CAST(${print(operand)} AS ${typeName(type, dialect)})`)
    .with({ kind: "small-or-null" }, ({ operand }) => dialect.readInteger?.(print(operand)) ?? "NULL")
    .with({ kind: "whole-column" }, ({ operand }) => dialect.wholeColumn?.(print(operand)) ?? "NULL")
    .with({ kind: "units" }, ({ operand, digits }) => {
      const size = 10n ** BigInt(digits);
      const decimal = `CAST(${print(operand)} AS DECIMAL(25,${digits}))`;
      const whole = digits === 0 ? decimal : `${decimal} * CAST(${size} AS DECIMAL(${digits + 1},0))`;
      return `CAST(${whole} AS ${dialect.types.small})`;
    })
    .with({ kind: "call" }, ({ name, arguments: given }) => `${name}(${list(given)})`)
    .with({ kind: "matches" }, ({ operand, pattern }) => dialect.matches(print(operand), dialect.quoteText(pattern)))
    .with({ kind: "type-is" }, ({ operand, type }) => dialect.typeIs(print(operand), type))
    .with({ kind: "aggregate" }, ({ name, operand }) => `${name}(${print(operand)})`)
    .with({ kind: "window" }, ({ name, operand, partition, order }) => {
      const parts = [
        ...(partition.length === 0 ? [] : [`PARTITION BY ${list(partition)}`]),
        ...(order.length === 0 ? [] : [`ORDER BY ${order.map((key) => `${print(key)} DESC`).join(", ")}`]),
      ];
      return `${name}(${operand === null ? "" : print(operand)}) OVER (${parts.join(" ")})`;
    })
    .exhaustive();
}

const OR = 1;
const AND = 2;
const NOT = 3;
const STRENGTHS: Readonly<Record<SqlOperator, number>> = {
  "=": 4,
  "<>": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
};
const WHOLE = 9;

/** How tightly an expression holds together. */
function strengthOf(expression: SqlExpression): number {
  return (
    match(expression)
      .returnType<number>()
      .with({ kind: "operation" }, ({ operator }) => STRENGTHS[operator])
      .with({ kind: "quotient" }, { kind: "remainder" }, () => STRENGTHS["*"])
      .with({ kind: "all" }, () => AND)
      .with({ kind: "any" }, () => OR)
      .with({ kind: "not" }, () => NOT)
      .with({ kind: "is-null" }, { kind: "in" }, { kind: "matches" }, { kind: "type-is" }, () => STRENGTHS["="])
      // A minus in front would run into an operator.
      .with({ kind: "integer" }, ({ value }) => (value < 0n ? STRENGTHS["+"] : WHOLE))
      .with(
        { kind: "column" },
        { kind: "text" },
        { kind: "boolean" },
        { kind: "null" },
        { kind: "case" },
        { kind: "cast" },
        { kind: "small-or-null" },
        { kind: "whole-column" },
        { kind: "units" },
        { kind: "call" },
        { kind: "aggregate" },
        { kind: "window" },
        () => WHOLE,
      )
      .exhaustive()
  );
}

function typeName(type: SqlType, { types }: Dialect): string {
  return match(type)
    .with({ kind: "small" }, () => types.small)
    .with({ kind: "wide" }, () => types.wide)
    .with({ kind: "text" }, () => types.text)
    .with({ kind: "decimal" }, ({ precision, scale }) => `DECIMAL(${precision},${scale})`)
    .exhaustive();
}
