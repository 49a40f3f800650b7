import type { MergeRange, Sheet } from "hucre/xlsx";
import type { FormBook, FoundCell } from "../form-book.js";
import { columnUnder, type FormColumn, headerOf } from "../form-columns.js";
import { formHeader, formHeaderDoubled, formHidden, formMerged } from "../form-diagnostics.js";
import type { RawCell } from "../raw-cell.js";
import { type ArrayFormula, arrayFormulas } from "./array-formulas.js";
import { cellAddress, cellName, quotedSheet } from "./cell-name.js";
import { cellOf, textOf } from "./sheet-cells.js";
import { type Heads, headsOf } from "./sheet-heads.js";

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
  for (const { column, first, header } of heads.doubled) {
    const [at, earlier] = [column, first].map((one) => cellAddress(sheet.name, top, one));
    book.report(formHeaderDoubled, at ?? null, { header, first: earlier ?? "" });
  }
  const taken: Taken = { merged: reportMerged(sheet, heads, book), arrays: arrayFormulas(sheet) };
  const filled: number[] = [];
  for (let row = top + 1; row < sheet.rows.length; row += 1) {
    const found = foundIn(sheet, row, heads, taken);
    for (const one of found) book.add(one);
    if (found.some(isFilled)) filled.push(row);
  }
  reportHidden(sheet, filled, heads, book);
  return subjects.size;
}

/** Says of a hidden sheet, or of hidden rows and columns, that what is filled in there counts. */
function reportHidden(sheet: Sheet, filled: readonly number[], heads: Heads, { report }: FormBook): void {
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  if (isHidden && filled.length > 0) report(formHidden, quotedSheet(sheet.name), { what: "sheet" });
  if (isHidden) return;
  for (const row of filled.filter((one) => sheet.rowDefs?.get(one)?.hidden === true))
    report(formHidden, cellAddress(sheet.name, row, 0), { what: "row" });
  const hidden = inputsOf(heads).filter((column) => sheet.columns?.[column]?.hidden === true);
  for (const column of hidden.filter((one) => filled.some((row) => cellOf(sheet, row, one).kind !== "empty")))
    report(formHidden, cellAddress(sheet.name, heads.row, column), { what: "column" });
}

function isFilled({ raw, source, note }: FoundCell): boolean {
  return [raw, source?.raw, note?.raw].some((one) => one !== undefined && one.kind !== "empty");
}

function oneLine(column: FormColumn): string {
  return headerOf(column).replace("\n", " / ");
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

/** The columns in which something is to be filled in. */
function inputsOf({ columns, subjects }: Heads): readonly number[] {
  const named = (["answer", "points", "source", "note"] as const).flatMap((one) => columns.get(one) ?? []);
  return [...new Set([...subjects.keys(), ...named])];
}

/** More merges on a sheet than these say nothing new. */
const MOST_MERGES = 100;

/** The merges over cells to fill in; each is reported. */
function reportMerged(sheet: Sheet, heads: Heads, { report }: FormBook): readonly MergeRange[] {
  const inputs = inputsOf(heads);
  const merged = (sheet.merges ?? [])
    .filter(({ endRow }) => endRow > heads.row)
    .filter(({ startCol, endCol }) => inputs.some((column) => column >= startCol && column <= endCol))
    .slice(0, MOST_MERGES);
  for (const { startRow, endRow, startCol, endCol } of merged) {
    const range = `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`;
    report(formMerged, cellAddress(sheet.name, startRow, startCol), { range });
  }
  return merged;
}

/** Cells that do not hold what was typed into them: merged ones, and those that a formula elsewhere fills. */
interface Taken {
  readonly merged: readonly MergeRange[];
  readonly arrays: readonly ArrayFormula[];
}

function computed(arrays: readonly ArrayFormula[], row: number, column: number, raw: RawCell): RawCell {
  if (raw.kind === "empty" || raw.kind === "formula") return raw;
  const found = arrays.find(({ range }) => isIn([range], row, column));
  return found === undefined ? raw : { kind: "formula", formula: found.formula };
}

function isIn(ranges: readonly MergeRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  );
}

function foundIn(
  sheet: Sheet,
  row: number,
  { columns, subjects }: Heads,
  { merged, arrays }: Taken,
): readonly FoundCell[] {
  const at = (column: number): { raw: RawCell; at: string } => ({
    raw: isIn(merged, row, column) ? { kind: "empty" } : computed(arrays, row, column, cellOf(sheet, row, column)),
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
