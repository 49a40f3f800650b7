import type { Sheet } from "hucre/xlsx";
import type { FormBook, FoundCell } from "../form-book.js";
import { columnUnder, type FormColumn, headerOf } from "../form-columns.js";
import { formHeader, formHidden, formMerged } from "../form-diagnostics.js";
import type { RawCell } from "../raw-cell.js";
import { cellAddress, cellName, quotedSheet } from "./cell-name.js";
import { cellOf, textOf } from "./sheet-cells.js";

/** Where the columns of a sheet stand, and which row their heads are in. */
interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** The columns of the subjects on the cover. */
  readonly subjects: ReadonlyMap<number, number>;
}

/**
 * Hands everything that is filled in on a sheet to a book. A sheet without a key on it is not ours, and left alone.
 *
 * @returns how many subjects have a column on it
 */
export function readSheet(sheet: Sheet, book: FormBook): number {
  const heads = headsOf(sheet);
  if (heads === null) {
    if (hasKeys(sheet)) book.report(formHeader, quotedSheet(sheet.name), { header: oneLine("key") });
    return 0;
  }
  const { row: top, columns, subjects } = heads;
  const lacking = subjects.size > 0 ? [] : (["answer", "source", "note"] as const).filter((one) => !columns.has(one));
  for (const one of lacking) book.report(formHeader, cellAddress(sheet.name, top, 0), { header: oneLine(one) });
  const merged = mergedCells(sheet, heads, book);
  const filled: number[] = [];
  for (let row = top + 1; row < sheet.rows.length; row += 1) {
    const found = foundIn(sheet, row, heads, merged);
    for (const one of found) book.add(one);
    if (found.some(isFilled)) filled.push(row);
  }
  reportHidden(sheet, filled, book);
  return subjects.size;
}

/** Says of a hidden sheet, or of hidden rows, that what is filled in there counts. */
function reportHidden(sheet: Sheet, filled: readonly number[], { report }: FormBook): void {
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  if (isHidden && filled.length > 0) report(formHidden, quotedSheet(sheet.name), { what: "sheet" });
  if (isHidden) return;
  for (const row of filled.filter((one) => sheet.rowDefs?.get(one)?.hidden === true))
    report(formHidden, cellAddress(sheet.name, row, 0), { what: "row" });
}

function isFilled({ raw, source, note }: FoundCell): boolean {
  return [raw, source?.raw, note?.raw].some((one) => one !== undefined && one.kind !== "empty");
}

function oneLine(column: FormColumn): string {
  return headerOf(column).replace("\n", " / ");
}

/** The first row with the head of the keys in it. */
function headsOf(sheet: Sheet): Heads | null {
  for (const row of sheet.rows.keys()) {
    const columns = new Map<FormColumn, number>();
    const subjects = new Map<number, number>();
    for (const column of (sheet.rows[row] ?? []).keys()) {
      const text = textOf(sheet, row, column);
      const what = columnUnder(text);
      if (what !== null && !columns.has(what)) columns.set(what, column);
      const [, number] = /^subjek ([1-9][0-9]{0,2})\s+subject \1$/i.exec(text) ?? [];
      if (number !== undefined) subjects.set(column, Number(number) - 1);
    }
    if (columns.has("key")) return { row, columns, subjects };
  }
  return null;
}

/** Whether a sheet without a head of keys still has keys: then somebody changed the head. */
function hasKeys({ rows }: Sheet): boolean {
  return (
    rows.some(([first]) => typeof first === "string" && /^(?:subject\/id|known\/.+)$/.test(first)) ||
    hasAnswerHead(rows)
  );
}

function hasAnswerHead(rows: Sheet["rows"]): boolean {
  return rows.some((row) => row.some((value) => typeof value === "string" && columnUnder(value) === "answer"));
}

/** The cells to fill in that are merged with others; each merge is reported. */
function mergedCells(sheet: Sheet, { row: top, columns, subjects }: Heads, { report }: FormBook): ReadonlySet<string> {
  const inputs = new Set<number>(subjects.keys());
  for (const one of ["answer", "points", "source", "note"] as const) {
    const column = columns.get(one);
    if (column !== undefined) inputs.add(column);
  }
  const merged = new Set<string>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    const touched = [...inputs].filter((column) => column >= startCol && column <= endCol);
    if (touched.length === 0 || endRow <= top) continue;
    const range = `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`;
    report(formMerged, cellAddress(sheet.name, startRow, startCol), { range });
    for (let row = startRow; row <= Math.min(endRow, sheet.rows.length); row += 1)
      for (const column of touched) merged.add(`${row},${column}`);
  }
  return merged;
}

function foundIn(
  sheet: Sheet,
  row: number,
  { columns, subjects }: Heads,
  merged: ReadonlySet<string>,
): readonly FoundCell[] {
  const at = (column: number): { raw: RawCell; at: string } => ({
    raw: merged.has(`${row},${column}`) ? { kind: "empty" } : cellOf(sheet, row, column),
    at: cellAddress(sheet.name, row, column),
  });
  const column = (what: FormColumn): number | undefined => columns.get(what);
  const key = textOf(sheet, row, column("key") ?? 0);
  if (subjects.size > 0) return [...subjects].map(([where, subject]) => ({ key, subject, ...at(where) }));
  const [answer, points, source, note] = (["answer", "points", "source", "note"] as const).map(column);
  const whose = column("subject");
  const number = whose === undefined ? 1 : Number(textOf(sheet, row, whose));
  const subject = Number.isInteger(number) && number >= 1 ? number - 1 : 0;
  const beside = {
    ...(source === undefined ? {} : { source: at(source) }),
    ...(note === undefined ? {} : { note: at(note) }),
  };
  // The head that is lacking was told; its rows are not lacking, too.
  if (answer === undefined) return key === "" ? [] : [{ key, subject, raw: { kind: "empty" }, at: "" }];
  const first: FoundCell = { key, subject, ...at(answer), ...beside };
  if (points === undefined) return key === "" && !isFilled(first) ? [] : [first];
  const second = { key: key.replace(/^known\//, "points/"), subject, ...at(points) };
  // What stands beside belongs to whichever of the two is given.
  return second.raw.kind === "empty"
    ? [first, second]
    : [
        { key, subject, ...at(answer) },
        { ...second, ...beside },
      ];
}
