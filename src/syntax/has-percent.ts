import { descendants } from "./children.js";
import type { ExpressionNode } from "./tree.js";

/** Whether a percentage stands anywhere in an expression. */
export function hasPercent(expression: ExpressionNode): boolean {
  return descendants(expression).some((node) => node.kind === "Number" && node.percent);
}
