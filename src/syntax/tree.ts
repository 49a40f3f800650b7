import type { Span } from "../text/span.js";
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

export type * from "./tree-leaves.js";

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
  | CategoryNode;

/** A block in braces. `closed` is false when its `}` is missing. */
export interface BlockNode {
  readonly kind: "Block";
  readonly items: readonly ItemNode[];
  readonly closed: boolean;
  readonly span: Span;
}

/** `rubric pekppp 2024 { ... }` */
export interface RubricNode {
  readonly kind: "Rubric";
  readonly name: NameNode;
  readonly year: YearNode;
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

/** `score 0..100 published 2 digits half-up` */
export interface ScoreNode {
  readonly kind: "Score";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly digits: NumberNode;
  readonly mode: NameNode;
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

/** `scale five levels 0..5`, inside an indicator `scale five` or `scale levels 0..5` */
export interface ScaleNode {
  readonly kind: "Scale";
  readonly name: NameNode | null;
  readonly body: ScaleBodyNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** How an answer becomes points. */
export type ScaleBodyNode =
  | YesNoScaleNode
  | LevelsScaleNode
  | ChoiceScaleNode
  | CountScaleNode
  | NumberScaleNode
  | MeanScaleNode;

/** `yes/no`, `yes/no no is better` */
export interface YesNoScaleNode {
  readonly kind: "YesNoScale";
  readonly better: NameNode | null;
  readonly span: Span;
}

/** `levels 0..5 { 0 "..." 1 "..." points 20 }` */
export interface LevelsScaleNode {
  readonly kind: "LevelsScale";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly direction: NameNode | null;
  readonly entries: EntriesNode<LevelEntryNode> | null;
  readonly span: Span;
}

/** `choice { full "Lengkap" points 100  none "Tidak ada" points 0 }` */
export interface ChoiceScaleNode {
  readonly kind: "ChoiceScale";
  readonly entries: EntriesNode<OptionEntryNode>;
  readonly span: Span;
}

/** `count 0..14 full at 10` */
export interface CountScaleNode {
  readonly kind: "CountScale";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly fullAt: ExpressionNode | null;
  readonly direction: NameNode | null;
  readonly span: Span;
}

/** `number 0..30 lower is better` */
export interface NumberScaleNode {
  readonly kind: "NumberScale";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly direction: NameNode | null;
  readonly span: Span;
}

/** `mean of respondents 1..4 at least 10` */
export interface MeanScaleNode {
  readonly kind: "MeanScale";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly atLeast: ExpressionNode | null;
  readonly direction: NameNode | null;
  readonly span: Span;
}

/** The entries of a scale in braces. */
export interface EntriesNode<Entry> {
  readonly kind: "Entries";
  readonly entries: readonly (Entry | BadItemNode)[];
  readonly closed: boolean;
  readonly span: Span;
}

/** `3 "tiga unsur" en "three groups" points 60` */
export interface LevelEntryNode {
  readonly kind: "LevelEntry";
  readonly level: NumberNode;
  readonly text: TextNode;
  readonly points: ExpressionNode | null;
  readonly span: Span;
}

/** `partial "Sebagian" points 50` */
export interface OptionEntryNode {
  readonly kind: "OptionEntry";
  readonly name: NameNode;
  readonly text: TextNode;
  readonly points: ExpressionNode;
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

/** Text that is no statement, up to where the next one begins. */
export interface BadItemNode {
  readonly kind: "BadItem";
  /** What it would have to be where it stands. */
  readonly readAs: "statement" | "entry";
  /** Its first word, or the empty text. */
  readonly keyword: string;
  /** What could still be read inside its braces. */
  readonly items: readonly ItemNode[];
  readonly span: Span;
}

/** A `}` that closes nothing. */
export interface StrayBraceNode {
  readonly kind: "StrayBrace";
  readonly span: Span;
}
