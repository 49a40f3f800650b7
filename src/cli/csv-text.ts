import Papa from "papaparse";

/**
 * What a spreadsheet would run as a formula: it begins with one of these signs
 * (the wide ones are read alike), and is neither a number nor a lone dash.
 */
const FORMULA = /^(?![+-]?[0-9][0-9.,]*(?:\/[0-9]+)?$|-+$)\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

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
  const safe = [columns, ...rows].map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(safe, { delimiter: delimiter ?? ",", newline: "\n" })}\n`;
}
