import type { Span } from "../text/span.js";
import type { BadItemNode } from "./tree.js";
import type { ExpressionNode, NameNode, NumberNode, ProvenanceNode, TextNode } from "./tree-leaves.js";

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
  | MeanScaleNode
  | ChecklistScaleNode
  | StepsScaleNode;

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

/** `checklist { cost "Biaya"  time "Waktu" weight 40% }` */
export interface ChecklistScaleNode {
  readonly kind: "ChecklistScale";
  readonly entries: EntriesNode<ChecklistItemNode>;
  readonly span: Span;
}

/** `steps 0..30 lower is better { from 0 points 100  from 8 points 50 }` */
export interface StepsScaleNode {
  readonly kind: "StepsScale";
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
  readonly direction: NameNode | null;
  readonly entries: EntriesNode<StepNode>;
  readonly span: Span;
}

/** `cost "Biaya" weight 40%` */
export interface ChecklistItemNode {
  readonly kind: "ChecklistItem";
  readonly name: NameNode;
  readonly text: TextNode;
  readonly weight: ExpressionNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `from 8 "lebih dari seminggu" points 50` */
export interface StepNode {
  readonly kind: "Step";
  readonly from: ExpressionNode;
  readonly text: TextNode | null;
  readonly points: ExpressionNode;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** The entries of a statement in braces. */
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
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** `partial "Sebagian" points 50` */
export interface OptionEntryNode {
  readonly kind: "OptionEntry";
  readonly name: NameNode;
  readonly text: TextNode;
  readonly points: ExpressionNode;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}
