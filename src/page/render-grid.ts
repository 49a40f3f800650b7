import { type Child, element } from "./element.js";

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly isNumber: boolean;
}

/** A row of a table; its first cell is its head. */
export interface GridRow {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly (readonly Child[])[];
}

/** A table with a caption and heads of rows and columns, as a screen reader needs them; it scrolls where the screen is narrow. */
export function renderGrid(
  attributes: Readonly<Record<string, string>>,
  caption: string,
  columns: readonly Column[],
  rows: readonly GridRow[],
): HTMLElement {
  const kind = (index: number) => (columns[index]?.isNumber ? { class: "number" } : {});
  const head = columns.map(({ name }, index) => element("th", { scope: "col", ...kind(index) }, name));
  const body = rows.map((row) =>
    element(
      "tr",
      row.attributes,
      ...row.cells.map((cell, index) =>
        index === 0 ? element("th", { scope: "row" }, ...cell) : element("td", kind(index), ...cell),
      ),
    ),
  );
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": caption, tabindex: "0" },
    element(
      "table",
      attributes,
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...body),
    ),
  );
}
