import type { Row } from "./row.js";

/** A row that does not count, and why. */
export interface ExcludedRow {
  readonly id: string;
  readonly name: string | null;
  readonly reason: string;
}

/** The rows that do not count, each with its reason. */
export function excludedRows(rows: readonly Row[]): readonly ExcludedRow[] {
  return rows.flatMap(({ id, name, excluded }) => (excluded === null ? [] : [{ id, name, reason: excluded }]));
}
