import { parseDecimal } from "../numeric/parse-decimal.js";
import { add, divide, multiply, negate, type Rational, rational, subtract } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { BinaryNode, ExpressionNode } from "./tree.js";

const PERCENT = rational(1n, 100n);

/** How many digits numerator and denominator of a number in a rubric may have, so that every sum of them ends soon. */
export const MAX_DIGITS_IN_RUBRIC = 120;

const MAX_PART = 10n ** BigInt(MAX_DIGITS_IN_RUBRIC);

/**
 * The exact value of an expression, or null when one of its numbers is
 * malformed, it divides by zero, or it grows too long (each has its own rule).
 */
export function exactValue(expression: ExpressionNode): Rational | null {
  const cached = known.get(expression);
  if (cached !== undefined) return cached;
  const value = compute(expression);
  known.set(expression, value);
  return value;
}

/** Many rules ask for the same value; a tree never changes. */
const known = new WeakMap<ExpressionNode, Rational | null>();

function compute(expression: ExpressionNode): Rational | null {
  return match(expression)
    .returnType<Rational | null>()
    .with({ kind: "Number" }, ({ text, percent }) => {
      const parsed = parseDecimal(text);
      if (!parsed.ok || !isBounded(parsed.value)) return null;
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
  const result = match(operator)
    .returnType<Rational | null>()
    .with("+", () => add(a, b))
    .with("-", () => subtract(a, b))
    .with("*", () => multiply(a, b))
    .with("/", () => (b.num === 0n ? null : divide(a, b)))
    .exhaustive();
  return result === null || isBounded(result) ? result : null;
}

function isBounded({ num, den }: Rational): boolean {
  return num < MAX_PART && -num < MAX_PART && den < MAX_PART;
}
