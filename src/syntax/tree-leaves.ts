import type { Span } from "../text/span.js";

/** Where a statement comes from: sources, and why it was inferred or assumed. */
export interface ProvenanceNode {
  readonly kind: "Provenance";
  readonly sources: readonly NameNode[];
  readonly inferred: TextNode | null;
  readonly assumed: TextNode | null;
  /** The words of reasons that were given a second time. */
  readonly repeated: readonly NameNode[];
}

/** A number, or arithmetic on numbers: `1/14`, `100% - 3 * 7%`. */
export type ExpressionNode = NumberNode | BinaryNode | NegateNode;

/** A number as it was written; `text` is without the percent sign. */
export interface NumberNode {
  readonly kind: "Number";
  readonly text: string;
  readonly percent: boolean;
  readonly span: Span;
}

/** Two expressions and what is done with them. */
export interface BinaryNode {
  readonly kind: "Binary";
  readonly operator: "+" | "-" | "*" | "/";
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
  readonly span: Span;
}

/** The negative of an expression. */
export interface NegateNode {
  readonly kind: "Negate";
  readonly operand: ExpressionNode;
  readonly span: Span;
}

/** A name as it was written. */
export interface NameNode {
  readonly kind: "Name";
  readonly text: string;
  readonly span: Span;
}

/** `2023`, or `2016-2019` for a scheme that stayed the same. */
export interface YearNode {
  readonly kind: "Year";
  readonly text: string;
  readonly span: Span;
}

/** `2023-01-31` as it was written; not yet known to exist in a calendar. */
export interface DateNode {
  readonly kind: "Date";
  readonly text: string;
  readonly span: Span;
}

/** A text in Indonesian and, where the author gave it, in English. */
export interface TextNode {
  readonly kind: "Text";
  readonly id: StringNode;
  readonly en: StringNode | null;
}

/** A quoted text. */
export interface StringNode {
  readonly kind: "String";
  readonly value: string;
  /** False when the closing quote is missing. */
  readonly closed: boolean;
  /** True when typographic quotes were used. */
  readonly typographic: boolean;
  readonly span: Span;
}
