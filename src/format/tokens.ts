import { InternalError } from "../diagnostics/internal-error.js";
import { descendants } from "../syntax/children.js";
import type { FileNode } from "../syntax/tree.js";

/** A comment and how it stood on the page. */
export interface Comment {
  /** From its `#` to the last character of its line that is not a blank. */
  readonly text: string;
  /** Whether nothing but blanks stands before it on its line. */
  readonly ownLine: boolean;
  /** Whether the line above it is blank. */
  readonly blankBefore: boolean;
}

/** A word, number, text or sign of a rubric text. */
export interface Token {
  /** As it is printed; blanks inside a number (`21 %`) are gone. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before it. */
  readonly comments: readonly Comment[];
  /** Whether the line above it is blank. */
  readonly blankBefore: boolean;
}

/** Everything the grammar knows but years, dates and hashes, which look like something else where they do not belong. */
const TOKEN =
  /"[^"\n\r]*"|(?:yes\/no|n\/a)(?![\w-])|[A-Za-z]\w*(?:-\w+)*[-+]?|[0-9]+(?:[.,_][0-9]+)*(?:[eE][-+]?[0-9]+)?(?: *%)?|\.\.|->|[{}()[\],+*/-]/y;

const LAYOUT = /[ \t\n\r\u00A0\uFEFF]*/y;
const COMMENT = /#[^\n\r]*/y;
const LINE_BREAK = /\r\n|[\n\r]/g;

/**
 * Takes a text without syntax errors apart into its tokens; the last one is
 * empty and holds the comments at the end of the file.
 *
 * @param file the tree of the text
 */
export function tokenize(text: string, file: FileNode): readonly Token[] {
  const ends = endsOfAtoms(file);
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const { comments, start, blankBefore } = layoutFrom(text, at);
    const end = start === text.length ? start : (ends.get(start) ?? endOfToken(text, start));
    tokens.push({ text: text.slice(start, end).replace(/ +%$/, "%"), start, end, comments, blankBefore });
    if (start === text.length) return tokens;
    at = end;
  }
}

/** Where the years, dates and hashes end, by where they begin. */
function endsOfAtoms(file: FileNode): ReadonlyMap<number, number> {
  return new Map(
    descendants(file).flatMap((node) =>
      node.kind === "Year" || node.kind === "Date" || node.kind === "Hash" ? [[node.span.start, node.span.end]] : [],
    ),
  );
}

/** The comments from an offset on, and where the next token begins. */
function layoutFrom(text: string, from: number): Pick<Token, "comments" | "start" | "blankBefore"> {
  const comments: Comment[] = [];
  let at = from;
  for (;;) {
    const blanks = take(LAYOUT, text, at) ?? "";
    const breaks = [...blanks.matchAll(LINE_BREAK)].length;
    at += blanks.length;
    const comment = take(COMMENT, text, at);
    if (comment === null) return { comments, start: at, blankBefore: breaks > 1 };
    const ownLine = breaks > 0 || comments.length > 0 || from === 0;
    comments.push({ text: comment.trimEnd(), ownLine, blankBefore: breaks > 1 });
    at += comment.length;
  }
}

function endOfToken(text: string, start: number): number {
  const token = take(TOKEN, text, start);
  if (token === null) throw new InternalError(`the formatter does not know the text at offset ${start}`);
  return start + token.length;
}

function take(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
