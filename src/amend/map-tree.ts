import type { AnyNode } from "../syntax/children.js";
import type { Span } from "../text/span.js";

/** A copy of a tree in which every node was given to `change`, inner ones first. Spans are shared, not copied. */
export function mapTree<Tree>(tree: Tree, change: (node: AnyNode) => AnyNode): Tree;
export function mapTree(tree: unknown, change: (node: AnyNode) => AnyNode): unknown {
  if (Array.isArray(tree)) return tree.map((inner: unknown) => mapTree(inner, change));
  if (typeof tree !== "object" || tree === null) return tree;
  const copy: object = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, key === "span" ? value : mapTree<unknown>(value, change)]),
  );
  return isNode(copy) ? change(copy) : copy;
}

/** A copy of a tree, all of which stands in one place. */
export function respan<Tree>(tree: Tree, span: Span): Tree {
  return mapTree(tree, (node) => ("span" in node ? { ...node, span } : node));
}

/** Whether two spans are the same stretch of one text. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isNode(value: object): value is AnyNode {
  return "kind" in value;
}
