import type { AnyNode } from "./children.js";

/** What is made of some kinds of nodes, each from its own. */
export type ByKind<T> = { readonly [Kind in AnyNode["kind"]]?: (node: Extract<AnyNode, { kind: Kind }>) => T };

/** What a table makes of a node; undefined for a kind that it has no row for. */
export function byKind<T>(table: ByKind<T>, node: AnyNode): T | undefined {
  // The table has its rows by kind, each for its own kind of node.
  const row = table[node.kind] as ((node: AnyNode) => T) | undefined;
  return row?.(node);
}
