import type { Span } from "../text/span.js";
import type { ExpressionNode, NameNode, ProvenanceNode, StringNode, TextNode } from "./tree-leaves.js";
import type { EntriesNode } from "./tree-scales.js";

/** `example "Kabupaten Mukomuko 2022" { input 12.16 points  expect score 60.35 category C }` */
export interface ExampleNode {
  readonly kind: "Example";
  readonly text: TextNode;
  readonly provenance: ProvenanceNode;
  readonly entries: EntriesNode<ExampleEntryNode>;
  readonly span: Span;
}

/** What may stand in an example. */
export type ExampleEntryNode = GivenNode | ExpectNode;

/** An answer, a fact or a known subtotal: `fee-shown yes`, `input 12.16 points`. */
export interface GivenNode {
  readonly kind: "Given";
  readonly name: NameNode;
  readonly value: GivenValueNode;
  readonly span: Span;
}

/** What an example gives for a name. */
export type GivenValueNode =
  | PlainValueNode
  | ListValueNode
  | { readonly kind: "NotApplicableValue"; readonly span: Span }
  | { readonly kind: "ScoreValue"; readonly score: ExpressionNode; readonly span: Span }
  | { readonly kind: "PointsValue"; readonly points: ExpressionNode; readonly span: Span }
  | {
      readonly kind: "MeanValue";
      readonly mean: ExpressionNode;
      readonly respondents: ExpressionNode | null;
      readonly span: Span;
    };

/** A number, or a word as `yes` or the name of an option. */
export type PlainValueNode =
  | { readonly kind: "NumberValue"; readonly number: ExpressionNode; readonly span: Span }
  | { readonly kind: "WordValue"; readonly word: NameNode; readonly span: Span };

/** `[3, 4, 2]`, `[cost, time]`; a list of lists for several observations of respondents. */
export interface ListValueNode {
  readonly kind: "ListValue";
  readonly elements: readonly (PlainValueNode | ListValueNode)[];
  readonly span: Span;
}

/** `expect score 60.35 category C zone yellow` */
export interface ExpectNode {
  readonly kind: "Expect";
  readonly clauses: readonly ExpectClauseNode[];
  readonly span: Span;
}

/** One thing that an example expects of its outcome. */
export type ExpectClauseNode =
  | { readonly kind: "ExpectNoScore"; readonly span: Span }
  | { readonly kind: "ExpectScore"; readonly score: ExpressionNode; readonly span: Span }
  | { readonly kind: "ExpectCategory"; readonly category: NameNode; readonly span: Span }
  | { readonly kind: "ExpectCategories"; readonly categories: readonly NameNode[]; readonly span: Span }
  | { readonly kind: "ExpectZone"; readonly zone: NameNode; readonly span: Span }
  | { readonly kind: "ExpectVerdict"; readonly text: StringNode; readonly span: Span }
  | { readonly kind: "ExpectLabel"; readonly text: StringNode; readonly span: Span }
  | { readonly kind: "ExpectAward"; readonly award: "withheld" | "given"; readonly span: Span }
  | { readonly kind: "ExpectCertain"; readonly certain: boolean; readonly span: Span }
  | { readonly kind: "ExpectRange"; readonly low: ExpressionNode; readonly high: ExpressionNode; readonly span: Span };
