import type { CellStyle } from "hucre/xlsx";
import type { FilledForm } from "../filled-form.js";
import { type FormCell, partCells } from "../form-cells.js";
import { type FormColumn, headerOf } from "../form-columns.js";
import { allowedWords, lawWords, questionWords } from "../form-words.js";
import type { PartQuestion, Questions } from "../questions.js";
import { bothLines } from "./both-lines.js";
import { cellName } from "./cell-name.js";
import { contentOf } from "./content-of.js";
import type { ListSheet } from "./list-sheet.js";
import { createSheetDraft, type Page, pageOf, put, type SheetDraft } from "./sheet-draft.js";
import { STYLES } from "./styles.js";
import { validationOf } from "./validation-of.js";

/** What every sheet with rows to fill in is written with. */
export interface RowContext {
  readonly questions: Questions;
  readonly filled: readonly FilledForm[];
  readonly observations: number;
  readonly lists: ListSheet;
  readonly idCell: (subject: number) => string;
  readonly footer: string;
}

/** The sheet of some parts: a row for each cell that is asked for, below each other for each subject. */
export function questionSheet(name: string, parts: readonly PartQuestion[], context: RowContext): Page {
  const columns = columnsOf(context, parts);
  return rowSheet(name, columns, context, (draft, row, subject) => {
    let next = row;
    for (const part of parts) {
      const cells = partCells(part, context.observations);
      if (cells.length === 0) {
        groupRow(draft, next, columns, part);
        next += 1;
      }
      for (const cell of cells) {
        questionRow(draft, next, columns, { part, cell, subject, context });
        next += 1;
      }
    }
    return next;
  });
}

function columnsOf({ filled }: RowContext, parts: readonly PartQuestion[]): readonly FormColumn[] {
  return [
    "key",
    ...(filled.length > 1 ? (["subject"] as const) : []),
    ...(parts.some(({ code }) => code !== null) ? (["code"] as const) : []),
    "question",
    ...(parts.some(({ laws }) => laws.length > 0) ? (["laws"] as const) : []),
    "weight",
    "allowed",
    "answer",
    "source",
    "note",
    "office",
    "deadline",
  ];
}

/** A sheet with a header, and below it what `write` puts there for each subject; it says which row comes next. */
export function rowSheet(
  name: string,
  columns: readonly FormColumn[],
  { filled, idCell, footer }: RowContext,
  write: (draft: SheetDraft, row: number, subject: number) => number,
): Page {
  const draft = createSheetDraft(name);
  for (const [column, what] of columns.entries()) put(draft, 0, column, headerOf(what), STYLES.header);
  draft.rowDefs.set(0, { height: 36 });
  let row = 1;
  for (const [subject] of filled.entries()) {
    if (filled.length > 1) {
      if (subject > 0) draft.breaks.push(row - 1);
      subjectRow(draft, row, columns, subject, idCell(subject), idOf(filled[subject]));
      row += 1;
    }
    row = write(draft, row, subject);
  }
  return pageOf(draft, {
    widths: columns.map((column) => WIDTHS[column]),
    orientation: "landscape",
    titleRow: 0,
    freezePane: { rows: 1, columns: columns.indexOf("question") + 1 },
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    headerFooter: { oddFooter: footer },
  });
}

/** In characters. */
const WIDTHS: Readonly<Record<FormColumn, number>> = {
  key: 15,
  subject: 9,
  code: 9,
  question: 40,
  laws: 20,
  weight: 10,
  allowed: 48,
  answer: 26,
  points: 26,
  source: 24,
  note: 24,
  office: 21,
  deadline: 12,
};

function idOf(form: FilledForm | undefined): string {
  return String(form?.get("subject/id")?.value ?? "");
}

/** The row above the questions of one of several subjects: it shows the identifier that stands on the cover. */
function subjectRow(
  draft: SheetDraft,
  row: number,
  columns: readonly FormColumn[],
  subject: number,
  idCell: string,
  id: string,
): void {
  const label = `Subjek / Subject ${subject + 1}`;
  for (const [column, what] of columns.entries()) {
    put(draft, row, column, null, STYLES.subject);
    if (what !== "question") continue;
    draft.cells.set(`${row},${column}`, {
      value: null,
      formula: `IF(${idCell}="","${label}","${label}: "&${idCell})`,
      formulaResult: id === "" ? label : `${label}: ${id}`,
      style: STYLES.subject,
    });
  }
}

function groupRow(draft: SheetDraft, row: number, columns: readonly FormColumn[], part: PartQuestion): void {
  const { title, code, weight, laws } = part;
  const texts: Partial<Record<FormColumn, string | null>> = {
    code,
    question: bothLines({ id: title.id, en: title.en ?? title.id }),
    weight,
    laws: bothLines(lawWords(laws)),
  };
  for (const [column, what] of columns.entries()) put(draft, row, column, texts[what] ?? null, STYLES.group);
}

/** A cell of the form, with the part that it belongs to. */
interface Asked {
  readonly part: PartQuestion;
  readonly cell: FormCell;
  readonly subject: number;
  readonly context: RowContext;
}

function questionRow(draft: SheetDraft, row: number, columns: readonly FormColumn[], asked: Asked): void {
  const { part, cell, subject, context } = asked;
  const found = context.filled[subject]?.get(cell.key);
  const isWhole = cell.key === part.name;
  const words = isWhole
    ? questionWords(part, context.questions)
    : { id: cell.title.id, en: cell.title.en ?? cell.title.id };
  const texts: Partial<Record<FormColumn, string | number | null>> = {
    key: cell.key,
    subject: subject + 1,
    code: isWhole ? part.code : null,
    question: bothLines(words),
    laws: isWhole ? bothLines(lawWords(part.laws)) : null,
    weight: isWhole ? part.weight : null,
    allowed: bothLines(allowedWords(cell)),
    answer: contentOf(cell.asks, found?.value),
    source: found?.source ?? null,
    note: found?.note ?? null,
  };
  for (const [column, what] of columns.entries()) {
    put(
      draft,
      row,
      column,
      texts[what] ?? null,
      styleOf(what, cell, part.kind === "group" || isHeading(cell, isWhole), isWhole),
    );
    if (what !== "answer") continue;
    const validation = validationOf(cell, cellName(row, column), context.lists);
    if (validation !== null) draft.validations.push(validation);
  }
}

function isHeading({ asks }: FormCell, isWhole: boolean): boolean {
  return isWhole && asks.kind === "heading";
}

function styleOf(column: FormColumn, cell: FormCell, isGroup: boolean, isWhole: boolean): CellStyle {
  const canAnswer = cell.asks.kind !== "heading" || cell.mayBeNotApplicable;
  const canSource = cell.hasSource;
  const isFilled: Partial<Record<FormColumn, CellStyle>> = {
    key: STYLES.key,
    question: isGroup ? STYLES.group : isWhole ? STYLES.question : STYLES.piece,
    code: isGroup ? STYLES.group : STYLES.text,
    weight: isGroup ? STYLES.group : STYLES.centred,
    subject: STYLES.centred,
    answer: canAnswer ? STYLES.answer : STYLES.closed,
    source: canSource ? STYLES.input : STYLES.closed,
    note: canSource ? STYLES.input : STYLES.closed,
    office: canSource ? STYLES.input : STYLES.closed,
    deadline: canSource ? STYLES.date : STYLES.closed,
  };
  return isFilled[column] ?? (isGroup ? STYLES.group : STYLES.text);
}
