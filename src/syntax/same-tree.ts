import type { AnyNode } from "./children.js";

/** Whether two nodes say the same in the same words, wherever they stand. */
export function sameTree(a: AnyNode, b: AnyNode): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf(node: AnyNode): string {
  return JSON.stringify(node, (key, value: unknown) => (key === "span" ? undefined : value));
}
