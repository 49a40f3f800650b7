import type { MergeRange, Sheet } from "hucre/xlsx";

/** A formula that fills several cells; only the first of them says so. */
export interface ArrayFormula {
  readonly range: MergeRange;
  readonly formula: string;
}

/** More of them on a sheet are not looked at. */
const MOST = 1000;

/** The formulas of a sheet that fill several cells, counted from 0. */
export function arrayFormulas({ cells }: Sheet): readonly ArrayFormula[] {
  const found: ArrayFormula[] = [];
  for (const { formula, formulaType, formulaRef } of cells?.values() ?? []) {
    const range = formulaType === "array" ? rangeIn(formulaRef ?? "") : null;
    if (range !== null && found.length < MOST) found.push({ range, formula: formula ?? "" });
  }
  return found;
}

/** The cells from one to another, as in `G5:G9`; null for one alone. */
function rangeIn(text: string): MergeRange | null {
  const [, fromColumn = "", fromRow = "", toColumn = "", toRow = ""] = RANGE.exec(text) ?? [];
  if (toRow === "") return null;
  return {
    startRow: Number(fromRow) - 1,
    endRow: Number(toRow) - 1,
    startCol: columnOf(fromColumn),
    endCol: columnOf(toColumn),
  };
}

const RANGE = /^\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
