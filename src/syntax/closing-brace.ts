import type { Fix } from "../diagnostics/diagnostic.js";
import { adding } from "../diagnostics/fix.js";
import type { AnyNode } from "./children.js";
import { nodesOf } from "./nodes-of.js";
import type { BadItemNode, FileNode, StringNode } from "./tree.js";

type Braced = Extract<AnyNode, { readonly kind: "Block" | "Entries" }>;

/**
 * The closing brace of an open block where there is no doubt of its place: at
 * the end of the line that holds the whole block, or at the end of the file
 * for the rubric whose other blocks were all closed further in.
 */
export function closingBraces(block: Braced, file: FileNode, text: string): readonly Fix[] {
  const inside = block.kind === "Block" ? block.items : block.entries;
  const last = inside.at(-1);
  if (last === undefined || nodesOf(file, "BadItem", "String").some(mayHoldBrace)) return [];
  if (!/[\n\r]/.test(text.slice(block.span.start, last.span.end))) return [adding(last.span.end, " }")];
  const ofRubric = nodesOf(file, "Rubric").some((rubric) => rubric.block === block);
  return ofRubric && block.span.end === text.length && !/^\}/m.test(text) ? [atTheEnd(text)] : [];
}

/** What could not be read, and a text that took the rest of its line, may hold the brace. */
function mayHoldBrace(node: BadItemNode | StringNode): boolean {
  return node.kind === "BadItem" || !node.closed;
}

/** On a line of its own, which ends as the others do. */
function atTheEnd(text: string): Fix {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "";
  const { title, edits } = adding(text.length, "}");
  const ended = /[\n\r]$/.test(text);
  return { title, edits: edits.map(({ span }) => ({ span, text: ended ? `}${lineEnd}` : `${lineEnd}}` })) };
}

/** The closing brace of a block of several lines, on a line of its own below the last of them. */
export function braceOnItsOwn(end: number, indent: number, text: string): Fix {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const rest = /^[^\n\r]*/.exec(text.slice(end))?.[0].length ?? 0; // a comment behind the line stays there
  const { title, edits } = adding(end + rest, "}");
  return { title, edits: edits.map(({ span }) => ({ span, text: `${lineEnd}${" ".repeat(indent)}}` })) };
}
