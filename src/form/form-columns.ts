import type { Localized } from "../text/localized.js";

/** The columns of a form by what stands in them; `office` and `deadline` are for those who fill it in, and score nothing. */
export const FORM_COLUMNS = {
  key: { id: "Kunci", en: "Key" },
  subject: { id: "Subjek", en: "Subject" },
  code: { id: "Kode", en: "Code" },
  question: { id: "Pertanyaan", en: "Question" },
  laws: { id: "Dasar hukum", en: "Legal basis" },
  weight: { id: "Bobot", en: "Weight" },
  allowed: { id: "Yang dapat diisi", en: "What can be entered" },
  answer: { id: "Jawaban", en: "Answer" },
  points: { id: "Nilai setelah dibobot", en: "Points, weight included" },
  source: { id: "Dokumen sumber", en: "Source document" },
  note: { id: "Catatan", en: "Note" },
  office: { id: "Penanggung jawab", en: "Responsible office" },
  deadline: { id: "Tenggat", en: "Deadline" },
} as const satisfies Readonly<Record<string, Localized>>;

/** What stands in a column of a form. */
export type FormColumn = keyof typeof FORM_COLUMNS;

/** The text at the head of a column. */
export function headerOf(column: FormColumn): string {
  const { id, en } = FORM_COLUMNS[column];
  return `${id}\n${en}`;
}

/** The column that a head stands over, whatever its blanks and capitals; null for any other text. */
export function columnUnder(head: string): FormColumn | null {
  return HEADS.get(folded(head)) ?? null;
}

const HEADS: ReadonlyMap<string, FormColumn> = new Map(
  columnsOf(FORM_COLUMNS).map((column) => [folded(headerOf(column)), column]),
);

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

function columnsOf<Column extends string>(columns: Readonly<Record<Column, Localized>>): readonly Column[] {
  const isColumn = (key: string): key is Column => Object.hasOwn(columns, key);
  return Object.keys(columns).filter(isColumn);
}
