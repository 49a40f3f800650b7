import { type AnyNode, descendants } from "../syntax/children.js";
import { exactValue } from "../syntax/exact-value.js";
import type { ExpressionNode } from "../syntax/tree.js";

/** Whether two nodes mean the same, wherever they stand and however their numbers are written. */
export function isSameMeaning(a: AnyNode, b: AnyNode): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf(node: AnyNode): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === "span") return undefined;
    return isExpression(value) ? wordsOf(value) : value;
  });
}

function isExpression(value: unknown): value is ExpressionNode {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return value.kind === "Number" || value.kind === "Binary" || value.kind === "Negate";
}

/** What a number is worth, and whether it is a percentage; as it was written when it is worth nothing yet. */
function wordsOf(expression: ExpressionNode): string {
  const numbers = descendants(expression).filter((node) => node.kind === "Number");
  const value = exactValue(expression);
  return value === null ? numbers.map(({ text }) => text).join(" ") : `${value.num}/${value.den}`;
}
