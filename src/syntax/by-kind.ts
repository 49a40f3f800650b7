import type { AnyNode } from "./children.js";
import { nodesOf } from "./nodes-of.js";

/** What is made of some kinds of nodes, each from its own. */
export type ByKind<T> = { readonly [Kind in AnyNode["kind"]]?: (node: Extract<AnyNode, { kind: Kind }>) => T };

/** What a table makes of a node; undefined for a kind that it has no row for. */
export function byKind<T>(table: ByKind<T>, node: AnyNode): T | undefined {
  // The table has its rows by kind, each for its own kind of node.
  const row = table[node.kind] as ((node: AnyNode) => T) | undefined;
  return row?.(node);
}

/** The kinds of nodes that a table has rows for. */
export function kindsIn<T>(table: ByKind<T>): readonly AnyNode["kind"][] {
  return Object.keys(table).filter((kind): kind is AnyNode["kind"] => kind in table);
}

/** All that a table makes of the nodes in a tree that it has rows for, in source order. */
export function allByKind<T>(table: ByKind<readonly T[]>, root: AnyNode): readonly T[] {
  const all: T[] = [];
  for (const node of nodesOf(root, ...kindsIn(table))) for (const one of byKind(table, node) ?? []) all.push(one);
  return all;
}
