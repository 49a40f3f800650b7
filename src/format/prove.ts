import { createCollector } from "../diagnostics/collect.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { InternalError } from "../diagnostics/internal-error.js";
import { parse } from "../syntax/parse.js";
import type { FileNode } from "../syntax/tree.js";
import { type Token, tokenize } from "./tokens.js";

/**
 * Proves that a formatted text says what the text said that it was made from:
 * the same tree, and the same tokens and comments in the same order.
 */
export function prove(formatted: string, tokens: readonly Token[], file: FileNode): void {
  const { report, diagnostics } = createCollector(null);
  const again = parse(formatted, report);
  if (again === null || hasErrors(diagnostics)) throw new InternalError("the formatted text can no longer be read");
  if (shapeOf(again) !== shapeOf(file)) throw new InternalError("the formatted text has another tree");
  if (wordsOf(tokenize(formatted, again)) !== wordsOf(tokens)) {
    throw new InternalError("the formatted text has other words or comments");
  }
}

/** A tree without its places, as one text. */
function shapeOf(file: FileNode): string {
  return JSON.stringify(file, (key, value: unknown) => (key === "span" ? undefined : value));
}

/** All comments and tokens in order, one to a line. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens.flatMap(({ comments, text }) => [...comments.map((comment) => comment.text), text]).join("\n");
}
