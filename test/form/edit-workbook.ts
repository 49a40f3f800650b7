import { openXlsx, type Sheet, saveXlsx, type Workbook } from "hucre/xlsx";

/** A workbook as somebody changed and saved it. */
export async function edited(bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  change(workbook);
  return saveXlsx(workbook);
}

/** The row and column of a key on a sheet, and the column of the answers there. */
export function find(workbook: Workbook, key: string): { sheet: Sheet; row: number; answer: number } {
  for (const sheet of workbook.sheets) {
    const row = sheet.rows.findIndex(([first]) => first === key);
    const heads = sheet.rows.find((cells) => cells.some((cell) => cell === "Kunci\nKey")) ?? [];
    const answer = heads.findIndex((cell) => cell === "Jawaban\nAnswer" || cell === "Subjek 1\nSubject 1");
    if (row >= 0) return { sheet, row, answer };
  }
  throw new Error(`no row ${key}`);
}

/** Puts a value into the cell of an answer. */
export function answer(workbook: Workbook, key: string, value: string | number | boolean | Date): void {
  const { sheet, row, answer: column } = find(workbook, key);
  const cells = sheet.rows[row];
  if (cells === undefined) throw new Error("no row");
  cells[column] = value;
  const detail = sheet.cells?.get(`${row},${column}`);
  if (detail !== undefined) {
    const { style } = detail;
    const type = typeof value === "object" ? "date" : (typeof value as "string" | "number" | "boolean");
    sheet.cells?.set(`${row},${column}`, { value, type, ...(style === undefined ? {} : { style }) });
  }
}
