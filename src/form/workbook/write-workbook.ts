import { writeXlsx } from "hucre/xlsx";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Evidence } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import type { FilledForm } from "../filled-form.js";
import { partCells } from "../form-cells.js";
import { type PartQuestion, type Questions, questionsOf } from "../questions.js";
import { roomFor } from "../room-for.js";
import { coverSheet } from "./cover-sheet.js";
import { knownSheet } from "./known-sheet.js";
import { createListSheet } from "./list-sheet.js";
import { questionSheet } from "./question-sheet.js";
import { COVER_SHEET, sheetNames } from "./sheet-names.js";
import { MOST_CELL_CHARACTERS, textTooLong } from "./write-diagnostics.js";

/** What a workbook is written with. */
export interface WorkbookOptions {
  /** What is filled in already, a subject each. */
  readonly evidence?: readonly Evidence[];
  /** For how many subjects there is room, 1 to 100; as many as there is evidence of, or 1, unless given. */
  readonly subjects?: number;
  /** How many rows there are for the observations of an indicator, 1 to 100; 5, or as many as are asked for or given. */
  readonly observations?: number;
}

const OPTIONS: OptionRules<WorkbookOptions> = {
  evidence: { words: "a list of evidence", isFit: Array.isArray },
  subjects: { words: "a whole number from 1 to 100", isFit: isUpTo100 },
  observations: { words: "a whole number from 1 to 100", isFit: isUpTo100 },
};

function isUpTo100(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 100;
}

/** A workbook as bytes, or why there is none. */
export type WrittenWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly bytes: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes the form of a rubric as a workbook (`.xlsx`): a cover with who is assessed, a sheet for each dimension with a
 * row for each question, drop-downs for every scale, and a sheet for published scores of parts. Cells that are not to be
 * filled in are protected, without a password. The same rubric and options give the same bytes.
 *
 * A workbook holds one subject, or several: then the rows stand below each other for each subject, so that a row still
 * has a source, a note, an office and a deadline of its own. `readWorkbook` reads it back. Only evidence with a text
 * that is longer than a cell gives no workbook.
 *
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { bytes } = await writeWorkbook(rubric);
 * String.fromCharCode(bytes[0], bytes[1]); // => "PK"
 */
export async function writeWorkbook(rubric: Rubric, options: WorkbookOptions = {}): Promise<WrittenWorkbook> {
  checkOptions("writeWorkbook", options, OPTIONS);
  const questions = questionsOf(rubric);
  const { forms, observations } = roomFor(questions, options);
  const diagnostics = longTexts(forms);
  if (diagnostics.length > 0) return { ok: false, bytes: null, diagnostics };
  const lists = createListSheet();
  const { id, year, hash } = questions.rubric;
  const footer = `&L${escaped(`${id}@${year}  ${hash.slice(0, 23)}…`)}&R&P / &N`;
  const { page: cover, idCell } = coverSheet(questions, forms, lists, { observations, footer });
  const context = { questions, filled: forms, observations, lists, idCell, footer };
  const groups = sheetGroups(questions);
  const names = sheetNames(groups.map(({ title }) => title));
  const asked = groups.map(({ parts }, index) => questionSheet(names[index] ?? COVER_SHEET, parts, context));
  const pages = [cover, ...asked, knownSheet(context)];
  const bytes = await writeXlsx({
    sheets: [...pages.map(({ sheet }) => sheet), lists.sheet()],
    namedRanges: pages.flatMap(({ ranges }) => ranges),
    properties: { title: questions.rubric.title.id, creator: "patuh", created: WRITTEN, modified: WRITTEN },
    defaultFont: { name: "Calibri", size: 11 },
    workbookProtection: { lockStructure: true },
  });
  return { ok: true, bytes, diagnostics };
}

function longTexts(forms: readonly FilledForm[]): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  for (const [key, { value, source, note }] of forms.flatMap((form) => [...form]))
    for (const text of [value, source, note])
      if (typeof text === "string" && text.length > MOST_CELL_CHARACTERS)
        report(textTooLong, null, { key, length: text.length });
  return diagnostics;
}

/** No clock: the same form has the same bytes. */
const WRITTEN = new Date(0);

interface SheetGroup {
  readonly title: string;
  readonly parts: readonly PartQuestion[];
}

/** A sheet for each part at the top, with what is in it; indicators at the top share one. Nothing to ask, no sheet. */
function sheetGroups({ parts }: Questions): readonly SheetGroup[] {
  const alone = parts.filter(({ kind, above }) => kind === "indicator" && above.length === 0);
  const tops = parts.filter(({ kind, above }) => kind === "group" && above.length === 0);
  const groups = tops.map((top): SheetGroup => {
    const title = top.code === null ? top.title.id : `${top.code} ${top.title.id}`;
    return { title, parts: parts.filter(({ name, above }) => name === top.name || above[0] === top.name) };
  });
  const shared = alone.length === 0 ? [] : [{ title: "Indikator", parts: alone }];
  return [...shared, ...groups].filter((group) => group.parts.some((part) => partCells(part, 1).length > 0));
}

/** In a footer `&` begins a code. */
function escaped(text: string): string {
  return text.replaceAll("&", "&&");
}
