/** Signs with which a formula begins in a spreadsheet; the wide ones are read alike, and a tab or a return is skipped. */
const BEGINS = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** Whether a spreadsheet would run a cell: it begins as a formula does, and is no number. */
export function isLive(cell: string): boolean {
  return BEGINS.test(cell) && !/^[+-]?[0-9]+(?:[.,][0-9]+)*(?:\/[0-9]+)?$/.test(cell) && !/^-+$/.test(cell);
}
