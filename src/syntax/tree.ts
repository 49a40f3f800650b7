import type { Span } from "../text/span.js";
import type {
  AddNode,
  AmendsNode,
  ChangeNode,
  MergeNode,
  RemoveNode,
  RenameNode,
  SplitNode,
} from "./tree-amendments.js";
import type { AppliesNode, FactNode, RuleNode, VerdictNode } from "./tree-conditions.js";
import type { ExampleNode } from "./tree-examples.js";
import type {
  DateNode,
  ExpressionNode,
  NameNode,
  NumberNode,
  ProvenanceNode,
  StringNode,
  TextNode,
  YearNode,
} from "./tree-leaves.js";
import type { ScaleNode } from "./tree-scales.js";

export type * from "./tree-amendments.js";
export type * from "./tree-conditions.js";
export type * from "./tree-examples.js";
export type * from "./tree-leaves.js";
export type * from "./tree-scales.js";

/**
 * The syntax tree of a rubric text: what was written, where, and nothing else.
 * Numbers stay text. A statement may stand in any block; `check` says where it
 * does not belong, so that one stray word costs one message and nothing more.
 */
export interface FileNode {
  readonly kind: "File";
  readonly items: readonly ItemNode[];
  readonly span: Span;
}

/** Anything that may stand in a block. */
export type ItemNode = StatementNode | BadItemNode | StrayBraceNode;

/** A well-formed statement. */
export type StatementNode =
  | RubricNode
  | TitleNode
  | IssuerNode
  | InForceNode
  | LawNode
  | SourceNode
  | ScoreNode
  | MissingNode
  | ScaleNode
  | PartNode
  | WeightNode
  | CodeNode
  | CategoryNode
  | WeightsTotalNode
  | UndisclosedNode
  | NotApplicableNode
  | MayBeNotApplicableNode
  | AppliesNode
  | ObservationsNode
  | RoundedNode
  | FactNode
  | RuleNode
  | VerdictNode
  | LevelNode
  | RankNode
  | ExampleNode
  | ChangeNode
  | AddNode
  | RemoveNode
  | RenameNode
  | SplitNode
  | MergeNode;

/** A block in braces. `closed` is false when its `}` is missing. */
export interface BlockNode {
  readonly kind: "Block";
  readonly items: readonly ItemNode[];
  readonly closed: boolean;
  readonly span: Span;
}

/** `rubric pekppp 2024 { ... }`, or `rubric pekppp 2025 amends pekppp 2024 { ... }` */
export interface RubricNode {
  readonly kind: "Rubric";
  readonly name: NameNode;
  readonly year: YearNode;
  /** What it amends; null when it stands alone, and also once its amendments were carried out. */
  readonly amends: AmendsNode | null;
  readonly block: BlockNode;
  readonly span: Span;
}

/** `title "..." en "..."` */
export interface TitleNode {
  readonly kind: "Title";
  readonly text: TextNode;
  readonly span: Span;
}

/** `issuer "..."` */
export interface IssuerNode {
  readonly kind: "Issuer";
  readonly text: TextNode;
  readonly span: Span;
}

/** `in force 2023-01-01 to 2023-12-31` */
export interface InForceNode {
  readonly kind: "InForce";
  readonly from: DateNode;
  readonly to: DateNode | null;
  readonly span: Span;
}

/** `law uu-25-2009 "..." article "21" url "..."`; without a text it refers to one that is declared. */
export interface LawNode {
  readonly kind: "Law";
  readonly name: NameNode;
  readonly text: TextNode | null;
  readonly article: StringNode | null;
  readonly url: StringNode | null;
  readonly span: Span;
}

/** `source kendal23 "..." url "..."` */
export interface SourceNode {
  readonly kind: "Source";
  readonly name: NameNode;
  readonly text: TextNode;
  readonly url: StringNode | null;
  readonly span: Span;
}

/** `score 0..100 published 2 digits half-up`, `... compared exact` */
export interface ScoreNode {
  readonly kind: "Score";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly digits: NumberNode;
  readonly mode: NameNode;
  /** Whether categories and conditions look at the published or at the exact score. */
  readonly comparison: "published" | "exact";
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `missing answers count as lowest`, `... are excluded` or `... stop the score` */
export interface MissingNode {
  readonly kind: "Missing";
  readonly policy: "lowest" | "excluded" | "stop";
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `weights total 99.9%` in a rubric or a group, where the official table adds up to that. */
export interface WeightsTotalNode {
  readonly kind: "WeightsTotal";
  readonly share: ExpressionNode;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `undisclosed weights assume equal` */
export interface UndisclosedNode {
  readonly kind: "Undisclosed";
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `not applicable parts are redistributed`, `... count as full` or `... count as lowest` */
export interface NotApplicableNode {
  readonly kind: "NotApplicable";
  readonly policy: "redistribute" | "full" | "lowest";
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `may be n/a` */
export interface MayBeNotApplicableNode {
  readonly kind: "MayBeNotApplicable";
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `observations mean at least 2` */
export interface ObservationsNode {
  readonly kind: "Observations";
  readonly combine: NameNode;
  readonly atLeast: ExpressionNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `to 2 digits half-up`; without a mode, that of the rubric. */
export interface RoundingClause {
  readonly digits: NumberNode;
  readonly mode: NameNode | null;
}

/** `rounded to 2` in a part */
export interface RoundedNode extends RoundingClause {
  readonly kind: "Rounded";
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `level unit -> institution mean weighted by services at least 3 rounded to 2` */
export interface LevelNode {
  readonly kind: "Level";
  readonly from: NameNode;
  readonly to: NameNode;
  readonly combine: NameNode;
  readonly weightedBy: NameNode | null;
  readonly atLeast: ExpressionNode | null;
  readonly rounded: RoundingClause | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `rank institution within kind ties share by published` */
export interface RankNode {
  readonly kind: "Rank";
  readonly level: NameNode;
  readonly within: NameNode | null;
  readonly ties: NameNode | null;
  readonly by: NameNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** A part of the tree that is scored: `dimension`, `variable` or `indicator`. */
export interface PartNode {
  readonly kind: "Part";
  readonly level: PartLevel;
  readonly name: NameNode;
  readonly text: TextNode | null;
  /** Where the part itself comes from; its weight has a provenance of its own. */
  readonly provenance: ProvenanceNode;
  /** The weight in the head of the part, if it stands there. */
  readonly weight: WeightNode | null;
  /** Weights that follow it, which is a mistake. */
  readonly otherWeights: readonly WeightNode[];
  /** Null when the part is not broken down. */
  readonly block: BlockNode | null;
  readonly span: Span;
}

/** The three kinds of part. */
export type PartLevel = "dimension" | "variable" | "indicator";

/** `weight 21.85% from kendal23`; `share` is null for `weight undisclosed` */
export interface WeightNode {
  readonly kind: "Weight";
  readonly share: ExpressionNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `code "1.a.Ak"` */
export interface CodeNode {
  readonly kind: "Code";
  readonly text: StringNode;
  readonly span: Span;
}

/** `category A "Kualitas Tertinggi" zone green from 88 to 100` */
export interface CategoryNode {
  readonly kind: "Category";
  readonly name: NameNode;
  readonly text: TextNode | null;
  readonly zone: NameNode | null;
  readonly from: ExpressionNode;
  readonly to: ExpressionNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** What may stand in a block: statements, or the entries of one kind of statement. */
export type ReadAs =
  | "Statement"
  | "Entry"
  | "FactOption"
  | "RuleClause"
  | "VerdictRow"
  | "ExampleEntry"
  | "ChecklistItem"
  | "Step";

/** Text that is no statement, up to where the next one begins. */
export interface BadItemNode {
  readonly kind: "BadItem";
  /** What it would have to be where it stands. */
  readonly readAs: ReadAs;
  /** Its first word, or the empty text. */
  readonly keyword: string;
  /** The names in its head, of which one may be what it declares. */
  readonly words: readonly string[];
  /** What could still be read inside its braces. */
  readonly items: readonly ItemNode[];
  readonly span: Span;
}

/** A `}` that closes nothing. */
export interface StrayBraceNode {
  readonly kind: "StrayBrace";
  readonly span: Span;
}
