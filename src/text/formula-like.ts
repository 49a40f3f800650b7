/**
 * What a spreadsheet would run as a formula: it begins with one of these signs
 * (the wide ones are read alike), and is neither a number nor a lone dash.
 */
const FORMULA = /^(?![+-]?[0-9][0-9.,]*(?:\/[0-9]+)?$|-+$)\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** Whether a spreadsheet that opens a text file would run this cell as a formula. */
export function isFormulaLike(cell: string): boolean {
  return FORMULA.test(cell);
}
