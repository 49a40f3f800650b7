import type { Localized } from "../../text/localized.js";
import type { FilledForm } from "../filled-form.js";
import { type FormCell, subjectCells } from "../form-cells.js";
import { headerOf } from "../form-columns.js";
import { allowedWords } from "../form-words.js";
import type { Questions } from "../questions.js";
import { bothLines } from "./both-lines.js";
import { cellName, columnLetters } from "./cell-name.js";
import { contentOf } from "./content-of.js";
import type { ListSheet } from "./list-sheet.js";
import { createSheetDraft, type Page, pageOf, put, type SheetDraft } from "./sheet-draft.js";
import { COVER_SHEET } from "./sheet-names.js";
import { STYLES } from "./styles.js";
import { validationOf } from "./validation-of.js";

/** Columns of the cover: the key, what is asked, what may be entered, and one for each subject from here on. */
const FIRST_SUBJECT = 3;

/** The cover of a workbook, and where the names of the subjects stand on it. */
export interface CoverSheet {
  readonly page: Page;
  /** The cell with the identifier of a subject, as formulas name it. */
  readonly idCell: (subject: number) => string;
}

/** What stands on the cover beside what is asked. */
export interface CoverFacts {
  readonly observations: number;
  readonly footer: string;
}

/** Writes the cover: what the form is for, how it is filled in, and who is assessed. */
export function coverSheet(
  questions: Questions,
  filled: readonly FilledForm[],
  lists: ListSheet,
  { observations, footer }: CoverFacts,
): CoverSheet {
  const draft = createSheetDraft(COVER_SHEET);
  const { rubric } = questions;
  const last = FIRST_SUBJECT + filled.length - 1;
  const about: readonly (readonly [string | null, keyof typeof STYLES, number])[] = [
    ["Formulir penilaian / Assessment form", "title", 30],
    [rubric.title.id, "subtitle", 20],
    [rubric.title.en, "subtitle", 20],
    [
      rubric.issuer === null ? null : bothLines({ id: rubric.issuer.id, en: rubric.issuer.en ?? rubric.issuer.id }),
      "plain",
      34,
    ],
  ];
  let row = 0;
  const line = (text: string, style: keyof typeof STYLES, height: number): void => {
    put(draft, row, 1, text, STYLES[style]);
    draft.merges.push({ startRow: row, endRow: row, startCol: 1, endCol: Math.max(last, FIRST_SUBJECT) });
    draft.rowDefs.set(row, { height });
    row += 1;
  };
  for (const [text, style, height] of about) if (text !== null) line(text, style, height);
  row += 1;
  line("Cara mengisi / How to fill it in", "section", 22);
  for (const step of STEPS) line(bothLines(step), "plain", 34);
  row += 1;
  row = identity(draft, row, questions, observations);
  row += 1;
  header(draft, row, filled.length);
  const first = row + 1;
  for (const [index, cell] of subjectCells(questions).entries()) subjectRow(draft, first + index, cell, filled, lists);
  const page = pageOf(draft, {
    widths: [14, 34, 42, ...filled.map(() => 34)],
    orientation: filled.length > 1 ? "landscape" : "portrait",
    protection: { sheet: true, formatColumns: true, formatRows: true },
    headerFooter: { oddFooter: footer },
  });
  return {
    page,
    idCell: (subject) => `${COVER_SHEET}!$${columnLetters(FIRST_SUBJECT + subject)}$${first + 1}`,
  };
}

/** Which rubric the form was made for, under keys by which it is read back. */
function identity(draft: SheetDraft, top: number, { rubric }: Questions, observations: number): number {
  const rows: readonly (readonly [string, Localized, string])[] = [
    ["form/rubric", { id: "Rubrik", en: "Rubric" }, `${rubric.id}@${rubric.year}`],
    ["form/hash", { id: "Sidik rubrik (jangan diubah)", en: "Fingerprint of the rubric (do not change)" }, rubric.hash],
    ["form/observations", { id: "Baris untuk pengamatan", en: "Rows for observations" }, String(observations)],
  ];
  for (const [index, [key, label, text]] of rows.entries()) {
    const row = top + index;
    put(draft, row, 0, key, STYLES.key);
    put(draft, row, 1, bothLines(label), STYLES.text);
    put(draft, row, 2, text, STYLES.text);
  }
  return top + rows.length;
}

function header(draft: SheetDraft, row: number, subjects: number): void {
  const texts = [headerOf("key"), "Yang dinilai\nWho is assessed", headerOf("allowed")];
  for (const [column, text] of texts.entries()) put(draft, row, column, text, STYLES.header);
  for (let subject = 0; subject < subjects; subject += 1)
    put(draft, row, FIRST_SUBJECT + subject, subjectHeader(subject), STYLES.header);
  draft.rowDefs.set(row, { height: 32 });
}

/** What stands above the column of a subject on the cover. */
function subjectHeader(subject: number): string {
  return `Subjek ${subject + 1}\nSubject ${subject + 1}`;
}

function subjectRow(
  draft: SheetDraft,
  row: number,
  cell: FormCell,
  filled: readonly FilledForm[],
  lists: ListSheet,
): void {
  const { key, title, asks } = cell;
  put(draft, row, 0, key, STYLES.key);
  put(draft, row, 1, bothLines({ id: title.id, en: title.en ?? title.id }), STYLES.question);
  put(draft, row, 2, bothLines(allowedWords(cell)), STYLES.text);
  for (const [subject, form] of filled.entries()) {
    const column = FIRST_SUBJECT + subject;
    put(draft, row, column, contentOf(asks, form.get(key)?.value), asks.kind === "text" ? STYLES.input : STYLES.answer);
    const validation = validationOf(cell, cellName(row, column), lists);
    if (validation !== null) draft.validations.push(validation);
  }
}

const STEPS: readonly Localized[] = [
  {
    id: "1. Isi hanya sel berlatar kuning muda. Sel lain dilindungi, dan kunci di kolom pertama menandai setiap baris.",
    en: "1. Fill in the pale yellow cells only. The others are protected; the key in the first column marks each row.",
  },
  {
    id: "2. Mulai di lembar ini dengan yang dinilai, lalu jawab lembar demi lembar. Pilih dari daftar bila sel memilikinya.",
    en: "2. Begin on this sheet with who is assessed, then answer sheet by sheet. Choose from the list where a cell has one.",
  },
  {
    id: "3. Sel kosong berarti tidak dijawab. Tulis n/a hanya bila pertanyaan itu mengizinkannya.",
    en: "3. An empty cell means no answer. Write n/a only where the question allows it.",
  },
  {
    id: "4. Sebutkan dokumen sumber setiap jawaban. Penanggung jawab dan tenggat hanya untuk kantor Anda; keduanya tidak dinilai.",
    en: "4. Name the source document of each answer. Responsible office and deadline are for your office; they score nothing.",
  },
  {
    id: "5. Tulis angka, bukan rumus. Simpan sebagai .xlsx tanpa kata sandi, lalu: patuh score RUBRIK formulir.xlsx",
    en: "5. Write numbers, not formulas. Save as .xlsx without a password, then: patuh score RUBRIC form.xlsx",
  },
];
