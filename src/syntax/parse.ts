import type { Report } from "../diagnostics/collect.js";
import { parse as parseGenerated } from "./generated/rubric-parser.js";
import { reportSyntax } from "./report-syntax.js";
import { scan } from "./scan.js";
import type { FileNode } from "./tree.js";

/**
 * Parses a rubric text. Never throws for a bad text: what cannot be read is
 * reported and stands in the tree as a `BadItem`, so the rest is not lost.
 *
 * @returns the tree, or null when the text is too large or nested too deep, or
 * when it has `}` too many: then nobody knows what belongs where
 */
export function parse(text: string, report: Report): FileNode | null {
  const { bounded, missingBraces, strayBraces } = scan(text, report);
  if (!bounded) return null;
  const file = parseGenerated(text, { startRule: "File", missingBraces, strayBraces });
  reportSyntax(file, text, report);
  return strayBraces ? null : file;
}
