import { parseDecimal } from "../numeric/parse-decimal.js";
import { add, divide, multiply, negate, type Rational, rational, subtract } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { BinaryNode, ExpressionNode, NegateNode, NumberNode } from "./tree.js";

const PERCENT = rational(1n, 100n);

/** How many digits numerator and denominator of a number in a rubric may have, so that every sum of them ends soon. */
export const MAX_DIGITS_IN_RUBRIC = 120;

const MAX_PART = 10n ** BigInt(MAX_DIGITS_IN_RUBRIC);

/**
 * The exact value of an expression, or null when one of its numbers is
 * malformed, it divides by zero, or it grows too long (each has its own rule).
 */
export function exactValue(expression: ExpressionNode): Rational | null {
  return expression.kind === "Number" ? numberValue(expression) : calculated(expression);
}

function calculated(expression: NegateNode | BinaryNode): Rational | null {
  const cached = known.get(expression);
  if (cached !== undefined) return cached;
  const value = match(expression)
    .returnType<Rational | null>()
    .with({ kind: "Negate" }, ({ operand }) => {
      const value = exactValue(operand);
      return value === null ? null : negate(value);
    })
    .with({ kind: "Binary" }, binaryValue)
    .exhaustive();
  known.set(expression, value);
  return value;
}

/** Many rules ask for the same value; a tree never changes. */
const known = new WeakMap<ExpressionNode, Rational | null>();

function numberValue({ text, percent }: NumberNode): Rational | null {
  if (text.length > LONGEST_KEPT) return readNumber(text, percent);
  const numbers = percent ? PERCENTAGES : PLAIN;
  const cached = numbers.get(text);
  if (cached !== undefined) return cached;
  const value = readNumber(text, percent);
  if (numbers.size >= MOST_KEPT) numbers.clear();
  numbers.set(text, value);
  return value;
}

/** Numbers that were read already: a rubric says the same few again and again. */
const PLAIN = new Map<string, Rational | null>();
const PERCENTAGES = new Map<string, Rational | null>();
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 12;

function readNumber(text: string, percent: boolean): Rational | null {
  const parsed = parseDecimal(text);
  if (!parsed.ok || !isBounded(parsed.value)) return null;
  return percent ? multiply(parsed.value, PERCENT) : parsed.value;
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
