import type { EntryNode } from "../syntax/children.js";
import type { BlockNode, EntriesNode, ItemNode, TextNode } from "../syntax/tree.js";
import type { Span } from "../text/span.js";

/** What the layout needs to know of a statement beside its tokens. */
export type Mark = Border | Listed | Braces;

/** A place where a line may be broken. What belongs closer together has the greater depth. */
export interface Border {
  readonly kind: "border";
  /** Where the node behind the border begins. */
  readonly offset: number;
  /** How many words stand between the border and that node: 1 for `zone green`. */
  readonly words: number;
  readonly depth: number;
}

/** One of the names after `from`: the first has the border before its `from`, every other one before itself. */
export interface Listed {
  readonly kind: "listed";
  readonly offset: number;
  readonly depth: number;
}

/** A block in braces. */
export interface Braces {
  readonly kind: "braces";
  readonly span: Span;
  readonly rows: readonly RowNode[];
  /** Whether it may stay on the line of its statement. */
  readonly inline: boolean;
}

/** What stands on lines of its own: a statement, or an entry of one. */
export type RowNode = ItemNode | EntryNode;

/** The marks of one statement or entry, in any order. */
export type Marks = readonly Mark[];

interface Placed {
  readonly span: Span;
}

/** A border so many words before a node; none where there is no node. */
export function border(node: Placed | null, words: number, depth: number): Marks {
  return node === null ? [] : [{ kind: "border", offset: node.span.start, words, depth }];
}

/** Borders before all nodes of a list but the first. */
export function borders(nodes: readonly Placed[], words: number, depth: number): Marks {
  return nodes.slice(1).flatMap((node) => border(node, words, depth));
}

/** A text in two languages may be broken between them. */
export function textMarks(text: TextNode | null, depth: number): Marks {
  return border(text?.en ?? null, 1, depth + 1);
}

/** A text after a word, with a border before the word. */
export function textClause(text: TextNode | null, depth: number): Marks {
  return [...border(text?.id ?? null, 1, depth), ...textMarks(text, depth)];
}

/** The entries of a statement, any number of which may share its line. */
export function entriesMarks({ span, entries }: EntriesNode<EntryNode>): Marks {
  return [{ kind: "braces", span, rows: entries, inline: true }];
}

/** The statements of a block, which shares a line with one short statement at most. */
export function blockMarks(block: BlockNode | null, inline = true): Marks {
  if (block === null) return [];
  const { span, items } = block;
  return [{ kind: "braces", span, rows: items, inline: inline && items.length < 2 && !items.some(holdsStatements) }];
}

function holdsStatements({ kind }: ItemNode): boolean {
  return ["Rubric", "Part", "Change", "Add", "Split", "Merge"].includes(kind);
}
