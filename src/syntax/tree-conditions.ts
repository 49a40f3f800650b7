import type { Span } from "../text/span.js";
import type { ExpressionNode, NameNode, ProvenanceNode, TextNode } from "./tree-leaves.js";
import type { EntriesNode } from "./tree-scales.js";

/** `fact follow-up yes/no "..."` */
export interface FactNode {
  readonly kind: "Fact";
  readonly name: NameNode;
  readonly type: FactTypeNode;
  readonly text: TextNode | null;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** What a fact may be. */
export type FactTypeNode =
  | { readonly kind: "YesNoFact"; readonly span: Span }
  | { readonly kind: "NumberFact"; readonly min: ExpressionNode; readonly max: ExpressionNode; readonly span: Span }
  | { readonly kind: "ChoiceFact"; readonly entries: EntriesNode<FactOptionNode>; readonly span: Span };

/** `province "Provinsi"` */
export interface FactOptionNode {
  readonly kind: "FactOption";
  readonly name: NameNode;
  readonly text: TextNode;
  readonly span: Span;
}

/** `applies when has-counter` */
export interface AppliesNode {
  readonly kind: "Applies";
  readonly condition: ConditionNode;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** A condition over facts and scores. */
export type ConditionNode =
  | { readonly kind: "Or"; readonly parts: readonly ConditionNode[]; readonly span: Span }
  | { readonly kind: "And"; readonly parts: readonly ConditionNode[]; readonly span: Span }
  | { readonly kind: "Not"; readonly operand: ConditionNode; readonly span: Span }
  | TestNode;

/** The smallest condition. */
export type TestNode = HoldsNode | IsNode | CompareNode;

/** `follow-up` */
export interface HoldsNode {
  readonly kind: "Holds";
  readonly name: NameNode;
  readonly span: Span;
}

/** `kind is province`, `kind is not province` */
export interface IsNode {
  readonly kind: "Is";
  readonly name: NameNode;
  readonly negated: boolean;
  readonly value: NameNode;
  readonly span: Span;
}

/** How a number is compared with a bound. */
export type ComparisonOperator = "at least" | "at most" | "above" | "below";

/** `complaints below 50`; the name is a number fact, a part, or `score` for the whole. */
export interface CompareNode {
  readonly kind: "Compare";
  readonly name: NameNode;
  readonly operator: ComparisonOperator;
  readonly bound: ExpressionNode;
  readonly span: Span;
}

/** `rule award "Clean and clear" { when not follow-up then withhold award }` */
export interface RuleNode {
  readonly kind: "Rule";
  readonly name: NameNode;
  readonly text: TextNode | null;
  readonly provenance: ProvenanceNode;
  readonly clauses: EntriesNode<RuleClauseNode>;
  readonly span: Span;
}

/** What may stand in a rule. */
export type RuleClauseNode = WhenNode | NotMonotonicNode;

/** `when complaints below 50 then cap score at 77.99` */
export interface WhenNode {
  readonly kind: "When";
  readonly condition: ConditionNode;
  readonly effect: EffectNode;
  readonly span: Span;
}

/** `not monotonic because "..."`: a better answer may lower the outcome, and the author says why. */
export interface NotMonotonicNode {
  readonly kind: "NotMonotonic";
  readonly reason: TextNode;
  readonly span: Span;
}

/** What a rule does. */
export type EffectNode =
  | { readonly kind: "Subtract"; readonly amount: ExpressionNode; readonly span: Span }
  | { readonly kind: "CapScore"; readonly most: ExpressionNode; readonly span: Span }
  | { readonly kind: "CapCategory"; readonly category: NameNode; readonly span: Span }
  | { readonly kind: "WithholdAward"; readonly span: Span }
  | { readonly kind: "Label"; readonly text: TextNode; readonly span: Span };

/** `verdict by category, follow-up { A or B, yes gives "..." }` */
export interface VerdictNode {
  readonly kind: "Verdict";
  readonly columns: readonly NameNode[];
  readonly provenance: ProvenanceNode;
  readonly rows: EntriesNode<VerdictRowNode>;
  readonly span: Span;
}

/** One row of a verdict table. */
export interface VerdictRowNode {
  readonly kind: "VerdictRow";
  readonly cells: readonly CellNode[];
  readonly text: TextNode;
  readonly provenance: ProvenanceNode;
  readonly span: Span;
}

/** The values of a column that a row covers; null for `any`. */
export interface CellNode {
  readonly kind: "Cell";
  readonly values: readonly NameNode[] | null;
  readonly span: Span;
}
