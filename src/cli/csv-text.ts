import Papa from "papaparse";
import { isFormulaLike } from "../text/formula-like.js";

/**
 * Writes a table as CSV with a line end behind every row. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers are
 * never altered.
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: string | null,
): string {
  const safe = [columns, ...rows].map((row) => row.map((cell) => (isFormulaLike(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(safe, { delimiter: delimiter ?? ",", newline: "\n" })}\n`;
}
