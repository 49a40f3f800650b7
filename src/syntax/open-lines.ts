import type { Report } from "../diagnostics/collect.js";
import type { Span } from "../text/span.js";
import { isOpenText, TOKENS } from "./scan.js";
import { unclosedText } from "./unclosed-text.js";
import { missingBrace, strayBrace } from "./wrong-brace.js";

/** A line with a quote too few, and the text that took its rest. */
interface OpenLine {
  readonly line: Span;
  readonly rest: Span;
  /** Where its first quote is. */
  readonly first: number;
}

/** A report that can be ended. */
interface Ending {
  readonly report: Report;
  readonly end: () => void;
}

/**
 * Where a closing quote is missing, texts and code change places up to the end
 * of the line; only the quote is reported there, and that once.
 */
export function oncePerOpenLine(text: string, report: Report): Ending {
  const lines = openLinesOf(text);
  const told = new Map<OpenLine, () => void>();
  const hasBracesInTexts = lines.some(({ line }) => countBraces(text, line) > 0);
  const quiet: Report = (kind, place, facts, extras) => {
    // Braces that texts have taken up are missing somewhere; that is no mistake of its own.
    if (hasBracesInTexts && (kind.code === missingBrace.code || kind.code === strayBrace.code)) return;
    const start = place === null || typeof place === "string" ? -1 : place.start;
    const open = lines.find(({ line }) => line.start <= start && start < line.end);
    const tell = (): void => report(kind, place, facts, extras);
    if (open === undefined) tell();
    else if (!told.has(open) && isWorthTelling(kind.code, start, open)) told.set(open, tell);
  };
  const end = (): void => {
    for (const open of lines) {
      const tell = told.get(open) ?? (() => report(unclosedText, open.rest, {}));
      tell();
    }
  };
  return { report: quiet, end };
}

/** The first text of a line that ends where the next one was to begin: a word stands right behind it. */
function swallowing(text: string, { start, end }: Span): Span | null {
  for (const { 0: token, index } of text.slice(start, end).matchAll(TOKENS)) {
    const span = { start: start + index, end: start + index + token.length };
    if (/^["“”„].*["“”]$/s.test(token) && /[\p{L}\p{N}]/u.test(text[span.end] ?? "")) return span;
  }
  return null;
}

/** How many braces of a line stand in texts. */
function countBraces(text: string, { start, end }: Span): number {
  const line = text.slice(start, end);
  const inTexts = [...line.matchAll(TOKENS)].filter(([token]) => /^["“”„]/.test(token)).join("");
  return (inTexts.match(/[{}]/g) ?? []).length;
}

/** Before the first quote nothing has changed places yet: an opening quote may be missing there. */
function isWorthTelling(code: string, start: number, { first }: OpenLine): boolean {
  return code === unclosedText.code || (start < first && code !== missingBrace.code);
}

/** With more lines than this the file is no rubric. */
const MOST_LINES = 100;

function openLinesOf(text: string): readonly OpenLine[] {
  const open: OpenLine[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (!isOpenText(token)) continue;
    const start = Math.max(text.lastIndexOf("\n", index), text.lastIndexOf("\r", index)) + 1;
    const length = text.slice(index).search(/[\n\r]/);
    const line = { start, end: length < 0 ? text.length : index + length };
    const first = start + text.slice(start, line.end).search(/["“”„]/);
    open.push({ line, rest: swallowing(text, line) ?? { start: index, end: index + token.length }, first });
    if (open.length === MOST_LINES) break;
  }
  return open;
}
