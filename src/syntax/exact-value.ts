import { match } from "ts-pattern";
import { parseDecimal } from "../numeric/parse-decimal.js";
import { add, divide, multiply, negate, type Rational, rational, subtract } from "../numeric/rational.js";
import type { BinaryNode, ExpressionNode } from "./tree.js";

const PERCENT = rational(1n, 100n);

/**
 * The exact value of an expression, or null when one of its numbers is
 * malformed or it divides by zero (both have a rule of their own).
 */
export function exactValue(expression: ExpressionNode): Rational | null {
  return match(expression)
    .returnType<Rational | null>()
    .with({ kind: "Number" }, ({ text, percent }) => {
      const parsed = parseDecimal(text);
      if (!parsed.ok) return null;
      return percent ? multiply(parsed.value, PERCENT) : parsed.value;
    })
    .with({ kind: "Negate" }, ({ operand }) => {
      const value = exactValue(operand);
      return value === null ? null : negate(value);
    })
    .with({ kind: "Binary" }, binaryValue)
    .exhaustive();
}

function binaryValue({ operator, left, right }: BinaryNode): Rational | null {
  const a = exactValue(left);
  const b = exactValue(right);
  if (a === null || b === null) return null;
  return match(operator)
    .returnType<Rational | null>()
    .with("+", () => add(a, b))
    .with("-", () => subtract(a, b))
    .with("*", () => multiply(a, b))
    .with("/", () => (b.num === 0n ? null : divide(a, b)))
    .exhaustive();
}
