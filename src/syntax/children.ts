import type * as tree from "./tree.js";

/** Every node of the syntax tree. */
export type AnyNode =
  | tree.FileNode
  | tree.ItemNode
  | tree.BlockNode
  | tree.ScaleBodyNode
  | tree.EntriesNode<tree.LevelEntryNode | tree.OptionEntryNode>
  | tree.LevelEntryNode
  | tree.OptionEntryNode
  | tree.ProvenanceNode
  | tree.ExpressionNode
  | tree.NameNode
  | tree.YearNode
  | tree.DateNode
  | tree.TextNode
  | tree.StringNode;

type Children = readonly (AnyNode | null)[];

// A new kind of node does not compile until it has a row here.
const CHILDREN: { readonly [Kind in AnyNode["kind"]]: (node: Extract<AnyNode, { kind: Kind }>) => Children } = {
  File: ({ items }) => items,
  Rubric: ({ name, year, block }) => [name, year, block],
  Block: ({ items }) => items,
  Title: ({ text }) => [text],
  Issuer: ({ text }) => [text],
  InForce: ({ from, to }) => [from, to],
  Law: ({ name, text, article, url }) => [name, text, article, url],
  Source: ({ name, text, url }) => [name, text, url],
  Score: ({ min, max, digits, mode, provenance }) => [min, max, digits, mode, provenance],
  Missing: ({ provenance }) => [provenance],
  Scale: ({ name, body, provenance }) => [name, body, provenance],
  YesNoScale: ({ better }) => [better],
  LevelsScale: ({ min, max, direction, entries }) => [min, max, direction, entries],
  ChoiceScale: ({ entries }) => [entries],
  CountScale: ({ min, max, fullAt, direction }) => [min, max, fullAt, direction],
  NumberScale: ({ min, max, direction }) => [min, max, direction],
  MeanScale: ({ min, max, atLeast, direction }) => [min, max, atLeast, direction],
  Entries: ({ entries }) => entries,
  LevelEntry: ({ level, text, points }) => [level, text, points],
  OptionEntry: ({ name, text, points }) => [name, text, points],
  Part: ({ name, text, provenance, weight, otherWeights, block }) => [
    name,
    text,
    provenance,
    weight,
    ...otherWeights,
    block,
  ],
  Weight: ({ share, provenance }) => [share, provenance],
  Code: ({ text }) => [text],
  Category: ({ name, text, zone, from, to, provenance }) => [name, text, zone, from, to, provenance],
  Provenance: ({ sources, inferred, assumed, repeated }) => [...sources, inferred, assumed, ...repeated],
  Number: () => [],
  Binary: ({ left, right }) => [left, right],
  Negate: ({ operand }) => [operand],
  Name: () => [],
  Year: () => [],
  Date: () => [],
  Text: ({ id, en }) => [id, en],
  String: () => [],
  BadItem: ({ items }) => items,
  StrayBrace: () => [],
};

/** The nodes directly below a node, in source order. */
function childrenOf(node: AnyNode): Children {
  // The table has one row per kind, each for its own kind of node.
  const row = CHILDREN[node.kind] as (node: AnyNode) => Children;
  return row(node);
}

const known = new WeakMap<AnyNode, readonly AnyNode[]>();

/**
 * A node and everything below it, parents first, in source order. A tree never
 * changes, so the many rules that look at the same one share one list.
 */
export function descendants(root: AnyNode): readonly AnyNode[] {
  const cached = known.get(root);
  if (cached !== undefined) return cached;
  const all: AnyNode[] = [];
  const visit = (node: AnyNode): void => {
    all.push(node);
    for (const child of childrenOf(node)) if (child !== null) visit(child);
  };
  visit(root);
  known.set(root, all);
  return all;
}
