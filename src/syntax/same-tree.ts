import type { AnyNode } from "./children.js";

/** Whether two nodes say the same in the same words, wherever they stand. */
export function sameTree(a: AnyNode, b: AnyNode): boolean {
  return isSame(a, b);
}

/** Stops at the first difference, so that comparing many with a large one costs no more than they are long. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => key === "span" || isSame(value, right.get(key)));
}
