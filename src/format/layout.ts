import { InternalError } from "../diagnostics/internal-error.js";
import type { FileNode } from "../syntax/tree.js";
import type { Braces, Listed, RowNode } from "./marks.js";
import { rowMarks } from "./row-marks.js";
import { isTight } from "./spacing.js";
import type { Token } from "./tokens.js";

/** A text as the printer sees it: tokens in rows, rows in blocks, and where a row may be broken. */
export interface Layout {
  readonly tokens: readonly Token[];
  readonly rows: readonly Row[];
  /** The depth of the border before a token, by the token's index. */
  readonly borders: ReadonlyMap<number, number>;
  /** Blocks by the index of their `{`. */
  readonly blocks: ReadonlyMap<number, Block>;
}

/** A statement or an entry: the indices of its first and last token. */
export interface Row {
  readonly kind: RowNode["kind"];
  readonly first: number;
  readonly last: number;
}

/** What stands in braces. */
export interface Block {
  /** The index of the `}`. */
  readonly close: number;
  readonly rows: readonly Row[];
  /** Whether it is printed on one line where there is room. */
  readonly inline: boolean;
}

/** Finds the place of every token in the tree. */
export function layOut(text: string, tokens: readonly Token[], file: FileNode): Layout {
  const indices = new Map(tokens.map(({ start }, index) => [start, index]));
  const borders = new Map<number, number>();
  const blocks = new Map<number, Block>();
  const indexAt = (offset: number): number => {
    const index = indices.get(offset);
    if (index === undefined) throw new InternalError(`no token begins at offset ${offset}`);
    return index;
  };

  const addBorder = (at: number, depth: number): void => {
    if (!isTight(tokens, at)) borders.set(at, Math.min(depth, borders.get(at) ?? depth));
  };
  const addListed = ({ offset, depth }: Listed): void => {
    const index = indexAt(offset);
    if (tokens[index - 1]?.text === ",") addBorder(index, depth + 1);
    else addBorder(index - 1, depth);
  };
  const addBlock = ({ span, rows, inline }: Braces): void => {
    const close = indexAt(span.end - 1);
    // A byte order mark is no line break, but an entry may begin behind one where it may not behind a blank.
    const onOneLine = !/[\n\r\uFEFF]/.test(text.slice(span.start, span.end));
    blocks.set(indexAt(span.start), { close, rows: place(rows, close), inline: inline && onOneLine });
  };

  const place = (nodes: readonly RowNode[], end: number): readonly Row[] => {
    const firsts = nodes.map(({ span }) => indexAt(span.start));
    for (const mark of nodes.flatMap((node) => rowMarks(node))) {
      if (mark.kind === "border") addBorder(indexAt(mark.offset) - mark.words, mark.depth);
      else if (mark.kind === "listed") addListed(mark);
      else addBlock(mark);
    }
    return nodes.map(({ kind }, index) => ({
      kind,
      first: firsts[index] ?? end,
      last: (firsts[index + 1] ?? end) - 1,
    }));
  };

  return { tokens, rows: place(file.items, tokens.length - 1), borders, blocks };
}

/** The token of an index; there is one for every index of a layout. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new InternalError(`there is no token ${index}`);
  return token;
}
