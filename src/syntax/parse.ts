import type { Report } from "../diagnostics/collect.js";
import { parse as parseGenerated } from "./generated/rubric-parser.js";
import { type Balance, balanceByIndentation } from "./indentation.js";
import { meantKeyword } from "./keywords.js";
import { reportSyntax } from "./report-syntax.js";
import { scan } from "./scan.js";
import type { FileNode } from "./tree.js";

/**
 * Parses a rubric text. Never throws for a bad text: what cannot be read is
 * reported and stands in the tree as a `BadItem`, so the rest is not lost.
 *
 * @returns the tree, or null when the text is too large or nested too deep, or
 * when it has `}` too many and the indentation does not tell which: then nobody
 * knows what belongs where
 */
export function parse(text: string, report: Report): FileNode | null {
  const { bounded, missingBraces, strayBraces, openTexts } = scan(text, report);
  if (!bounded) return null;
  const balance = missingBraces || strayBraces ? balanceByIndentation(text) : null;
  const whole = balance === null || !isSure(balance, strayBraces) ? null : balance;
  const options = whole === null ? { missingBraces, strayBraces } : { missingBraces, strayBraces: false };
  const file = parseGenerated(whole?.text ?? text, { startRule: "File", meant: meantKeyword, ...options });
  reportSyntax(file, text, { balance: whole, openTexts }, report);
  return options.strayBraces ? null : file;
}

/** Whether the indentation explains the count of the braces, and nothing more. */
function isSure({ unclosed, headless, stray }: Balance, strayBraces: boolean): boolean {
  return strayBraces ? unclosed.length === 0 : headless.length === 0 && stray.length === 0;
}
