import { printable } from "../text/printable.js";

/** A column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

/**
 * Lays out rows under headings; `style` decorates a padded cell, so that
 * colours do not disturb the widths. Nothing in a cell can move the cursor.
 */
export function renderTable(
  columns: readonly Column[],
  given: readonly (readonly string[])[],
  style: (cell: string, row: number, column: number) => string = (cell) => cell,
): string {
  const rows = given.map((cells) => cells.map(printable));
  const widths = columns.map(({ heading }, column) =>
    Math.max(width(heading), ...rows.map((row) => width(row[column] ?? ""))),
  );
  const line = (cells: readonly string[], row: number): string =>
    columns
      .map(({ align }, column) => style(pad(cells[column] ?? "", widths[column] ?? 0, align), row, column))
      .join("  ")
      .trimEnd();
  const rule = widths.map((size) => "─".repeat(size)).join("  ");
  const heading = line(
    columns.map((column) => column.heading),
    -1,
  );
  return [heading, rule, ...rows.map((row, index) => line(row, index))].join("\n");
}

function pad(text: string, size: number, align: Column["align"]): string {
  const blanks = " ".repeat(Math.max(0, size - width(text)));
  return align === "left" ? `${text}${blanks}` : `${blanks}${text}`;
}

/** Columns that a text takes; titles are in Latin letters, so one per character that is not a combining mark. */
function width(text: string): number {
  return [...text.replaceAll(/\p{Mn}/gu, "")].length;
}
