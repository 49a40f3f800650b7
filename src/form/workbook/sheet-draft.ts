import type { Cell, CellStyle, DataValidation, MergeRange, WriteOptions, WriteSheet } from "hucre/xlsx";
import { columnLetters, quotedSheet } from "./cell-name.js";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** A sheet that is being written: rows and columns count from 0. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: Map<string, Partial<Cell>>;
  readonly rowDefs: Map<number, { height: number }>;
  readonly merges: MergeRange[];
  readonly validations: DataValidation[];
  readonly breaks: number[];
}

/** An empty sheet. */
export function createSheetDraft(name: string): SheetDraft {
  return { name, cells: new Map(), rowDefs: new Map(), merges: [], validations: [], breaks: [] };
}

/** Puts a text, a number or nothing into a cell. A text is a text whatever it looks like. */
export function put(
  sheet: SheetDraft,
  row: number,
  column: number,
  content: string | number | null,
  style: CellStyle,
): void {
  sheet.cells.set(`${row},${column}`, { ...contentOf(content), style });
}

function contentOf(content: string | number | null): Partial<Cell> {
  // The library would make an error of the name of one, unless it is a text in runs.
  if (typeof content === "string" && content.startsWith("#"))
    return { value: content, type: "richText", richText: [{ text: content }] };
  return { value: content };
}

/** A sheet as the library writes it, and what is printed of it. */
export interface Page {
  readonly sheet: WriteSheet;
  readonly ranges: readonly NamedRange[];
}

/** How a sheet is finished. */
export interface PageOptions extends Omit<WriteSheet, "name" | "columns" | "pageSetup"> {
  /** In characters. */
  readonly widths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  /** The row that is printed on every page, counted from 0. */
  readonly titleRow?: number;
}

/** Finishes a sheet: A4, as wide as a page, without the column of keys; rows as high as the texts in them need. */
export function pageOf(draft: SheetDraft, { widths, orientation, titleRow, ...others }: PageOptions): Page {
  const { name, cells, rowDefs, merges, validations, breaks } = draft;
  const rows = 1 + Math.max(0, ...[...cells.keys()].map((key) => Number(key.slice(0, key.indexOf(",")))));
  for (let row = 0; row < rows; row += 1)
    if (!rowDefs.has(row)) rowDefs.set(row, { height: heightOf(draft, row, widths) });
  const sheet: WriteSheet = {
    name,
    cells,
    rowDefs,
    merges,
    dataValidations: joined(validations),
    rowBreaks: breaks,
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    ...others,
  };
  // The library would write the name of the sheet without the quotes that it needs.
  const printed = (what: string, range: string): NamedRange => ({
    name: `_xlnm.${what}`,
    range: `${quotedSheet(name)}!${range}`,
    scope: name,
  });
  return {
    sheet,
    ranges: [
      printed("Print_Area", `$B$1:$${columnLetters(widths.length - 1)}$${rows}`),
      ...(titleRow === undefined ? [] : [printed("Print_Titles", `$${titleRow + 1}:$${titleRow + 1}`)]),
    ],
  };
}

/** In points: as many lines as the longest text of a row is broken into. Spreadsheets only do so once they are asked. */
function heightOf({ cells }: SheetDraft, row: number, widths: readonly number[]): number {
  const heights = widths.map((width, column) => {
    const cell = cells.get(`${row},${column}`);
    const size = cell?.style?.font?.size ?? 11;
    const text = typeof cell?.value === "string" ? cell.value : "";
    const wide = cell?.style?.font?.bold === true ? 0.88 : 0.98;
    const fitting = (width * 11 * wide) / size;
    const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / fitting)));
    return lines.reduce((sum, count) => sum + count, 0) * size * 1.3 + 5;
  });
  return Math.ceil(Math.min(MOST_POINTS, Math.max(18, ...heights)));
}

/** No row can be higher. */
const MOST_POINTS = 409;

/** The same validation of many cells, once. Formulas of their own speak of a cell, so they stay alone. */
function joined(validations: readonly DataValidation[]): DataValidation[] {
  const byRule = new Map<string, DataValidation>();
  for (const one of validations) {
    const { range, ...rule } = one;
    const key = one.type === "custom" ? range : JSON.stringify(rule);
    const first = byRule.get(key);
    byRule.set(key, first === undefined ? one : { ...first, range: `${first.range} ${range}` });
  }
  return [...byRule.values()];
}
