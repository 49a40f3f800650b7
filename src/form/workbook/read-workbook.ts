import { readXlsx, type Sheet } from "hucre/xlsx";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Rubric } from "../../model/rubric.js";
import { createFormBook, type FormIdentity, identityFrom, isFormOf } from "../form-book.js";
import { formForeign } from "../form-diagnostics.js";
import type { ReadForm } from "../read-filled.js";
import { hasPercents } from "./has-percents.js";
import { openPackage } from "./open-package.js";
import { workbookDamaged, workbookTooLarge } from "./package-diagnostics.js";
import { readSheet } from "./read-sheet.js";
import { textOf } from "./sheet-cells.js";

/** The most rows of a sheet; a form for 100 units with 100 questions on one sheet has half of them. */
const MOST_ROWS = 20_000;
/** The last column that is looked at: 100 subjects on the cover, and some that somebody added. */
const LAST_COLUMN = "EZ";

/**
 * Reads a filled form that `writeWorkbook` made, whatever spreadsheet saved it. Rows are found by their keys and columns
 * by their heads, so they may have been moved or sorted. Numbers are read as their shortest decimal text.
 *
 * Never throws for a bad file: it may be no workbook, locked, too large, of another rubric, or hold formulas, dates or
 * merged cells where an answer belongs. Every problem comes back as a diagnostic, the `path` of which is a cell
 * (`Input!D14`), and the `data` of each subject holds everything that could be read.
 *
 * @param bytes the file
 * @param name what diagnostics call it
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * const { bytes } = await writeWorkbook(rubric, { evidence: [evidence] });
 * const { subjects } = await readWorkbook(rubric, bytes);
 * subjects[0].data; // => { subject: "loket-1", answers: { "fee-shown": "ya" } }
 * (await readWorkbook(rubric, new Uint8Array())).diagnostics[0].code; // => "PTH7300"
 */
export async function readWorkbook(rubric: Rubric, bytes: Uint8Array, name = "form.xlsx"): Promise<ReadForm> {
  const collector = createCollector(name);
  const { report, diagnostics } = collector;
  const nothing = (): ReadForm => ({ ok: false, subjects: [], diagnostics });
  const safe = openPackage(bytes, report);
  const sheets = safe === null ? null : await readSheets(safe, report);
  if (sheets === null) return nothing();
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) {
    report(workbookTooLarge, null, { what: "rows", most: MOST_ROWS });
    return nothing();
  }
  const identity = identityOf(sheets);
  if (identity === null) report(formForeign, null, {});
  if (identity === null || !isFormOf(rubric, identity, report)) return nothing();
  const book = createFormBook(rubric, collector, name, identity.observations);
  const subjects = sheets.map((sheet) => readSheet(sheet, book));
  return book.close(Math.max(1, ...subjects));
}

async function readSheets(bytes: Uint8Array, report: Report): Promise<readonly Sheet[] | null> {
  try {
    const options = { range: `A1:${LAST_COLUMN}${MOST_ROWS + 1}`, readStyles: hasPercents(bytes) };
    return (await readXlsx(bytes, options)).sheets;
  } catch (error) {
    // The library throws for whatever it cannot read; a file shall not end a program.
    if (!(error instanceof Error)) throw error;
    report(workbookDamaged, null, { reason: error.message.split("\n")[0]?.slice(0, 100) ?? "" });
    return null;
  }
}

/** What the cover says of the form; null where there is none. */
function identityOf(sheets: readonly Sheet[]): FormIdentity | null {
  const found = new Map<string, string>();
  for (const sheet of sheets)
    for (const row of sheet.rows.keys())
      for (const column of [0, 1, 2]) {
        const key = textOf(sheet, row, column);
        if (key.startsWith("form/")) found.set(key, secondBehind(sheet, row, column));
      }
  return identityFrom(found);
}

/** The second text behind a cell: a label stands between, and somebody may have inserted columns. */
function secondBehind(sheet: Sheet, row: number, column: number): string {
  const behind = (sheet.rows[row] ?? []).map((_, at) => (at > column ? textOf(sheet, row, at) : ""));
  return behind.filter((text) => text !== "")[1] ?? "";
}
