import type { Column } from "./columns.js";

/**
 * The value of one subject in a column, as `readEvidence` takes it; undefined
 * for none.
 *
 * @param isYesNo whether 1 and 0 stand for yes and no
 */
export function valueInColumn(column: Column, row: number, isYesNo: boolean): unknown {
  if (isList(column)) return column[row];
  if (column.valid?.[row] === 0) return undefined;
  // A place without a word is shown as what it is, and refused.
  if ("words" in column) return column.words[column.places[row] ?? -1] ?? column.places[row];
  const number = column.numbers[row];
  if (number === column.none) return undefined;
  return isYesNo && (number === 0 || number === 1) ? number === 1 : number;
}

function isList(column: Column): column is readonly unknown[] {
  return Array.isArray(column);
}
