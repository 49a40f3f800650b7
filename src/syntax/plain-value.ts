import type { Rational } from "../numeric/rational.js";
import { descendants } from "./children.js";
import { exactValue } from "./exact-value.js";
import type { ExpressionNode } from "./tree.js";

/**
 * The exact value of an expression where a score, points or a bound belongs:
 * null also for a percentage, which has a rule of its own.
 */
export function plainValue(expression: ExpressionNode): Rational | null {
  return hasPercent(expression) ? null : exactValue(expression);
}

function hasPercent(expression: ExpressionNode): boolean {
  if (expression.kind === "Number") return expression.percent;
  return descendants(expression).some((node) => node.kind === "Number" && node.percent);
}
