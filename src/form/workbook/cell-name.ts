/** The name of a cell, from its row and column counted from 0: `G5`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters((column - (column % 26)) / 26 - 1)}${last}`;
}

/** A cell with its sheet, as formulas write it: `Input!D14`, `'1 Kebijakan'!G5`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${cellName(row, column)}`;
}

/** The name of a sheet, in quotes where formulas need them. */
export function quotedSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
