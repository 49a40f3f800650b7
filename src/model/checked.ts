import { InternalError } from "../diagnostics/internal-error.js";
import type { Rational } from "../numeric/rational.js";
import { exactValue } from "../syntax/exact-value.js";
import type { ExpressionNode } from "../syntax/tree.js";

/**
 * Something that `check` made sure of.
 *
 * @throws InternalError when it is not there after all
 */
export function checked<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new InternalError("a checked rubric lacks a part");
  return value;
}

/** The exact value of an expression that `check` made sure of. */
export function exact(expression: ExpressionNode): Rational {
  return checked(exactValue(expression));
}
