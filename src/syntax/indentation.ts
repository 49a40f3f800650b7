import { isKeyword } from "./keywords.js";
import { TOKENS } from "./scan.js";

/** What the indentation of a text tells of braces that do not pair up. */
export interface Balance {
  /** The text with every brace where it belongs; all else stands where it stood. */
  readonly text: string;
  /** Blocks that are not closed, with where they should have been. */
  readonly unclosed: readonly Unclosed[];
  /** Heads whose `{` is missing: where they end. */
  readonly headless: readonly Headless[];
  /** `}` that close nothing. */
  readonly stray: readonly number[];
}

/** A block without its `}`. */
export interface Unclosed {
  readonly open: number;
  /** Where what follows the block begins. */
  readonly before: number;
  /** Where the last line of the block ends. */
  readonly end: number;
  /** How far its closing brace is to be indented; null when the block stands on one line. */
  readonly indent: number | null;
}

/** A statement whose block lacks its `{`. */
export interface Headless {
  readonly word: string;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** How far the statement that this line belongs to is indented. */
  readonly outer: number;
  readonly word: string;
  readonly braces: readonly { readonly brace: string; readonly offset: number }[];
}

interface Open {
  readonly offset: number;
  readonly indent: number;
  readonly line: Line;
}

/** Statements that are nothing without a block. */
const HEADS: ReadonlySet<string> = new Set([
  "rubric",
  "dimension",
  "variable",
  "indicator",
  "rule",
  "verdict",
  "example",
  "scale",
  "fact",
]);

/**
 * Pairs braces by how the lines are indented, as a reader would, where counting
 * them only says that one is missing.
 *
 * @returns null when the indentation does not tell either
 */
export function balanceByIndentation(text: string): Balance | null {
  const lines = linesOf(text);
  const walk: Walk = { lines, stack: [], unclosed: [], headless: [], stray: [] };
  for (const [index, line] of lines.entries()) {
    endBlocksBefore(index, walk);
    for (const brace of line.braces) takeBrace(brace, index, walk);
  }
  return repaired(text, walk);
}

interface Walk {
  readonly lines: readonly Line[];
  readonly stack: Open[];
  readonly unclosed: Unclosed[];
  readonly headless: Headless[];
  readonly stray: number[];
}

/** Ends the blocks that a line cannot be inside of. */
function endBlocksBefore(index: number, { lines, stack, unclosed }: Walk): void {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined) return;
  const closes = line.word === "}";
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (closes ? line.indent >= top.indent : line.indent > top.indent) return;
    stack.pop();
    const indent = top.line === before ? null : top.indent;
    unclosed.push({ open: top.offset, before: line.start, end: before.end, indent });
  }
}

/** Opens or closes a block. */
function takeBrace({ brace, offset }: Line["braces"][number], index: number, walk: Walk): void {
  const line = walk.lines[index];
  if (line === undefined) return;
  if (brace === "{") {
    walk.stack.push({ offset, indent: line.outer, line });
    return;
  }
  const isFirst = offset === line.start;
  const next = walk.lines[index + 1];
  // Only the last `}` closes the rubric, whatever stands behind the others.
  const isTooEarly = walk.stack.length === 1 && next !== undefined && next.word !== "rubric";
  const top = isTooEarly ? undefined : walk.stack.at(-1);
  if (top !== undefined && (isFirst ? top.indent === line.indent : top.line === line)) {
    walk.stack.pop();
    return;
  }
  const head = isFirst ? headFor(index, top, walk.lines) : null;
  if (head === null) walk.stray.push(offset);
  else walk.headless.push({ word: head.word, end: head.end });
}

/** The line that a `}` would belong to if it had its `{`. */
function headFor(index: number, top: Open | undefined, lines: readonly Line[]): Line | null {
  const closing = lines[index];
  for (let place = index - 1; closing !== undefined && place >= 0; place -= 1) {
    const line = lines[place];
    if (line === undefined || (top !== undefined && line.start < top.offset)) return null;
    if (line.indent > closing.indent) continue;
    const isHead = HEADS.has(line.word) && line.braces.length === 0 && place < index - 1;
    return isHead && line.indent === closing.indent ? line : null;
  }
  return null;
}

/** Puts the missing braces over blanks and comments, and blanks over those that close nothing. */
function repaired(text: string, { unclosed, headless, stray }: Walk): Balance | null {
  const changed = text.split("");
  for (const offset of stray) changed[offset] = " ";
  const places = new Map<number, { readonly end: number; readonly braces: string }>();
  for (const { end, before } of unclosed) {
    places.set(end, { end: before, braces: `${places.get(end)?.braces ?? ""}}` });
  }
  for (const { end } of headless) places.set(end, { end: end + 1, braces: "{" });
  for (const [start, { end, braces }] of places) {
    if (end - start < braces.length) return null;
    for (let place = start; place < end; place += 1) if (!/[\n\r]/.test(text[place] ?? "")) changed[place] = " ";
    for (const [index, brace] of [...braces].entries()) changed[start + index] = brace;
  }
  return { text: changed.join(""), unclosed, headless, stray };
}

/** The lines that hold more than blanks and comments. */
function linesOf(text: string): readonly Line[] {
  const masked = text.replaceAll(TOKENS, (token) => {
    if (token.startsWith("#")) return " ".repeat(token.length);
    return token.length > 1 ? `"${"x".repeat(token.length - 1)}` : token;
  });
  const lines: Line[] = [];
  let statement = 0;
  for (const { 0: line, index } of masked.matchAll(/[^\n\r]+/g)) {
    const indent = line.search(/[^ \t\u00A0\uFEFF]/);
    if (indent < 0) continue;
    const word = /^(?:[A-Za-z_][A-Za-z0-9_-]*|.)/u.exec(line.slice(indent))?.[0] ?? "";
    // A `weight` before a brace goes on with the head of its part.
    const isHead = isKeyword(word) && !(word === "weight" && line.includes("{"));
    if (isHead) statement = indent;
    const braces = [...line.matchAll(/[{}]/g)].map((found) => ({ brace: found[0], offset: index + found.index }));
    const outer = isHead ? indent : Math.min(indent, statement);
    lines.push({ start: index + indent, end: index + line.trimEnd().length, indent, outer, word, braces });
  }
  return lines;
}
