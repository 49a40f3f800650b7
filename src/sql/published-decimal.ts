import type { SqlExpression } from "./tree/expression.js";
import { operation } from "./tree/make.js";
import type { Whole } from "./whole.js";

/** A number in units of its last decimal as a decimal, by a multiplication: divisions of engines are floats. */
export function publishedDecimal({ expression }: Pick<Whole, "expression">, digits: number): SqlExpression {
  const units: SqlExpression = {
    kind: "cast",
    operand: expression,
    type: { kind: "decimal", precision: 28, scale: 0 },
  };
  if (digits === 0) return units;
  const unit: SqlExpression = { kind: "text", value: `0.${"1".padStart(digits, "0")}` };
  return operation(units, "*", {
    kind: "cast",
    operand: unit,
    type: { kind: "decimal", precision: digits + 1, scale: digits },
  });
}
