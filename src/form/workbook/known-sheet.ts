import type { CellStyle } from "hucre/xlsx";
import { knownCells } from "../form-cells.js";
import type { FormColumn } from "../form-columns.js";
import type { PartQuestion } from "../questions.js";
import { bothLines } from "./both-lines.js";
import { cellName } from "./cell-name.js";
import { contentOf } from "./content-of.js";
import { type RowContext, rowSheet } from "./question-sheet.js";
import { type Page, put, type SheetDraft } from "./sheet-draft.js";
import { KNOWN_SHEET } from "./sheet-names.js";
import { STYLES } from "./styles.js";
import { validationOf } from "./validation-of.js";

/** The sheet for scores of parts that were published: they stand in place of every answer below the part. */
export function knownSheet(context: RowContext): Page {
  const { questions, filled } = context;
  const columns: readonly FormColumn[] = [
    "key",
    ...(filled.length > 1 ? (["subject"] as const) : []),
    "code",
    "question",
    "weight",
    "answer",
    "points",
    "source",
    "note",
  ];
  return rowSheet(KNOWN_SHEET, columns, context, (draft, top, subject) => {
    for (const [index, part] of questions.parts.entries())
      knownRow(draft, top + index, columns, part, subject, context);
    return top + questions.parts.length;
  });
}

function knownRow(
  draft: SheetDraft,
  row: number,
  columns: readonly FormColumn[],
  part: PartQuestion,
  subject: number,
  { questions, filled, lists }: RowContext,
): void {
  const cells = knownCells(part, questions);
  const given = cells.map((cell) => filled[subject]?.get(cell.key));
  const beside = given.find((cell) => cell !== undefined);
  const texts: Partial<Record<FormColumn, string | number | null>> = {
    key: cells[0]?.key ?? null,
    subject: subject + 1,
    code: part.code,
    question: bothLines({ id: part.title.id, en: part.title.en ?? part.title.id }),
    weight: part.weight,
    source: beside?.source ?? null,
    note: beside?.note ?? null,
  };
  for (const [column, what] of columns.entries()) put(draft, row, column, texts[what] ?? null, styleOf(what, part));
  for (const [index, cell] of cells.entries()) {
    const column = columns.indexOf(index === 0 ? "answer" : "points");
    put(draft, row, column, contentOf(cell.asks, given[index]?.value), STYLES.answer);
    const validation = validationOf(cell, cellName(row, column), lists);
    if (validation !== null) draft.validations.push(validation);
  }
}

function styleOf(column: FormColumn, { kind }: PartQuestion): CellStyle {
  if (column === "key") return STYLES.key;
  if (column === "source" || column === "note") return STYLES.input;
  return kind === "group" ? STYLES.group : STYLES.text;
}
