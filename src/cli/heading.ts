import type { Language, Localized } from "../text/localized.js";

/** A heading in the asked language, or in both. */
export function heading({ id, en }: Localized, language: Language | undefined): string {
  if (language === undefined) return id === en ? id : `${id} / ${en}`;
  return language === "id" ? id : en;
}

/** The headings of the tables and of other parts of an answer. */
export const HEADINGS = {
  subject: { id: "Yang dinilai", en: "Subject" },
  part: { id: "Bagian", en: "Part" },
  score: { id: "Nilai", en: "Score" },
  weight: { id: "Bobot", en: "Weight" },
  contribution: { id: "Sumbangan", en: "Adds" },
  category: { id: "Kategori", en: "Category" },
  zone: { id: "Zona", en: "Zone" },
  next: { id: "Berikutnya", en: "Next" },
  possible: { id: "Mungkin", en: "Possible" },
  range: { id: "Rentang", en: "Range" },
  award: { id: "Penghargaan", en: "Award" },
  label: { id: "Label", en: "Label" },
  verdict: { id: "Putusan", en: "Verdict" },
  rules: { id: "Aturan", en: "Rules" },
  assumptions: { id: "Andaian", en: "Assumptions" },
  wrong: { id: "Salah", en: "Wrong" },
  right: { id: "Benar", en: "Right" },
} as const satisfies Record<string, Localized>;
