import type { Span } from "../text/span.js";
import type { BlockNode, PartNode, StatementNode } from "./tree.js";
import type { NameNode, ProvenanceNode, TextNode, YearNode } from "./tree-leaves.js";

/** `amends pekppp 2024 sha256-...` */
export interface AmendsNode {
  readonly kind: "Amends";
  readonly name: NameNode;
  readonly year: YearNode;
  /** The meaning that the amended rubric must have. */
  readonly hash: HashNode | null;
  readonly span: Span;
}

/** `sha256-...` */
export interface HashNode {
  readonly kind: "Hash";
  readonly text: string;
  readonly span: Span;
}

/** `change dimension input weight 20%`, `change category A from 90` */
export interface ChangeNode {
  readonly kind: "Change";
  readonly statement: StatementNode;
  readonly span: Span;
}

/** `add into input indicator ...`, `add category ...` */
export interface AddNode {
  readonly kind: "Add";
  /** The group that takes up a new part; null for the rubric itself. */
  readonly into: NameNode | null;
  readonly statement: StatementNode;
  readonly span: Span;
}

/** `remove indicator parking because "..."` */
export interface RemoveNode {
  readonly kind: "Remove";
  readonly target: TargetNode;
  readonly because: TextNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `rename indicator parking to parking-area because "..."` */
export interface RenameNode {
  readonly kind: "Rename";
  readonly target: TargetNode;
  readonly to: NameNode;
  readonly because: TextNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `split indicator facilities into { indicator ... indicator ... } because "..."` */
export interface SplitNode {
  readonly kind: "Split";
  readonly target: TargetNode;
  readonly block: BlockNode;
  readonly because: TextNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `merge indicator parking, indicator toilet into indicator facilities ... because "..."` */
export interface MergeNode {
  readonly kind: "Merge";
  readonly targets: readonly [TargetNode, ...TargetNode[]];
  readonly part: PartNode;
  readonly because: TextNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** A statement that carries an amendment out. */
export type AmendingNode = ChangeNode | AddNode | RemoveNode | RenameNode | SplitNode | MergeNode;

/** What an amendment may speak of. */
export type TargetWord =
  | "dimension"
  | "variable"
  | "indicator"
  | "category"
  | "scale"
  | "fact"
  | "rule"
  | "law"
  | "source"
  | "level"
  | "rank"
  | "verdict"
  | "undisclosed weights"
  | "not applicable"
  | "weights total";

/** `indicator parking`; what a rubric can have only one of has no name. */
export interface TargetNode {
  readonly kind: "Target";
  readonly what: TargetWord;
  readonly name: NameNode | null;
  readonly span: Span;
}
