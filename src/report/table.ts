import { type Content, element, type ReportElement } from "./element.js";

/** A column of a table. Numbers stand to the right. */
export interface TableColumn {
  readonly heading: string;
  readonly kind: "text" | "number";
}

/** A row: what it is about, and its cells for the other columns. */
export interface TableRow {
  readonly head: Content;
  readonly cells: readonly Content[];
  /** To be linked to; letters, digits and hyphens. */
  readonly id?: string;
  /** A row that stands out. */
  readonly isStrong?: boolean;
}

/** What a table shows. */
export interface TableContent {
  readonly caption: string;
  /** Whether the caption is only for those who hear the page, since a heading says the same. */
  readonly isCaptionHidden?: boolean;
  /** The first is what a row is about. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * A table that can be heard as well as seen: with a caption, and a heading for
 * each row and column. Where the page is too narrow the table scrolls, also by
 * keyboard; on paper its headings stand on every page.
 */
export function table({ caption, isCaptionHidden = false, columns, rows }: TableContent): ReportElement {
  const classOf = (kind: TableColumn["kind"] | undefined): { readonly class?: string } =>
    kind === "number" ? { class: "number" } : {};
  const headings = columns.map(({ heading, kind }) => element("th", { scope: "col", ...classOf(kind) }, heading));
  const body = rows.map(({ head, cells, id, isStrong = false }) =>
    element(
      "tr",
      { ...(id === undefined ? {} : { id }), ...(isStrong ? { class: "strong" } : {}) },
      element("th", { scope: "row" }, head),
      cells.map((cell, index) => element("td", classOf(columns[index + 1]?.kind), cell)),
    ),
  );
  return element(
    "div",
    { class: "table", role: "group", "aria-label": caption, tabindex: "0" },
    element(
      "table",
      {},
      element("caption", isCaptionHidden ? { class: "hidden" } : {}, caption),
      element("thead", {}, element("tr", {}, headings)),
      element("tbody", {}, body),
    ),
  );
}
