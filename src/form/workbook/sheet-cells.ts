import type { Sheet } from "hucre/xlsx";
import type { RawCell } from "../raw-cell.js";

/** What stands in a cell of a sheet, counted from 0. */
export function cellOf({ rows, cells }: Sheet, row: number, column: number): RawCell {
  const value = rows[row]?.[column] ?? null;
  const detail = cells?.get(`${row},${column}`);
  if (detail?.formula !== undefined) return { kind: "formula", formula: detail.formula };
  if (detail?.type === "error") return { kind: "error", error: String(value) };
  if (value === null) return { kind: "empty" };
  if (typeof value === "string") return value.trim() === "" ? { kind: "empty" } : { kind: "text", text: value };
  if (typeof value === "number") {
    const isPercent = detail?.style?.numFmt?.includes("%") === true;
    return { kind: "number", number: value, ...(isPercent ? { isPercent } : {}) };
  }
  if (typeof value === "boolean") return { kind: "truth", is: value };
  // A number that is far too large for a date has none.
  return { kind: "date", date: Number.isNaN(value.getTime()) ? "?" : value.toISOString().slice(0, 10) };
}

/** The text in a cell; empty for anything else. */
export function textOf({ rows }: Sheet, row: number, column: number): string {
  const value = rows[row]?.[column];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
