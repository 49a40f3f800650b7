import type { Assumption } from "../evaluate/outcome.js";
import type { Zone } from "../model/rubric.js";
import type { RoundingMode } from "../numeric/round.js";
import type { Language, Localized } from "../text/localized.js";

/** The fixed words of an explanation. */
export interface Words {
  readonly heading: string;
  readonly subject: string;
  readonly rubric: string;
  readonly score: string;
  readonly category: string;
  readonly zone: string;
  readonly noScore: string;
  readonly fromAnswers: string;
  readonly rounding: string;
  readonly thresholds: string;
  readonly assumptions: string;
  readonly remarks: string;
  readonly total: string;
  readonly leftOut: string;
  readonly possible: string;
  readonly mayChange: string;
  readonly approximate: string;
  readonly yes: string;
  readonly no: string;
}

/** The words in both languages. */
export const WORDS: Localized<Words> = {
  id: {
    heading: "Penjelasan nilai",
    subject: "Yang dinilai",
    rubric: "Rubrik",
    score: "Nilai",
    category: "Kategori",
    zone: "zona",
    noScore: "tidak ada nilai",
    fromAnswers: "Dari jawaban ke nilai",
    rounding: "Pembulatan",
    thresholds: "Kategori menurut ambang batas",
    assumptions: "Bagian rubrik yang disimpulkan atau diandaikan",
    remarks: "Catatan",
    total: "Nilai keseluruhan",
    leftOut: "tidak ada yang dijawab di bagian ini; tidak dihitung",
    possible: "Belum pasti, nilai yang mungkin",
    mayChange: "Kategorinya tetap, tetapi nilai masih dapat berubah",
    approximate: "≈ berarti ditulis sampai empat desimal; perhitungannya memakai angka yang persis.",
    yes: "ya",
    no: "tidak",
  },
  en: {
    heading: "How the score came about",
    subject: "Assessed",
    rubric: "Rubric",
    score: "Score",
    category: "Category",
    zone: "zone",
    noScore: "no score",
    fromAnswers: "From answers to the score",
    rounding: "Rounding",
    thresholds: "Category by thresholds",
    assumptions: "Parts of the rubric that were inferred or assumed",
    remarks: "Remarks",
    total: "Whole score",
    leftOut: "nothing in this part was answered; left out",
    possible: "Not certain, the score could be",
    mayChange: "The category stays, but the score may still change",
    approximate: "≈ means shown to four decimals; the calculation uses the exact number.",
    yes: "yes",
    no: "no",
  },
};

/** What the zones are called. */
export const ZONE_WORDS: Readonly<Record<Zone, Localized>> = {
  green: { id: "hijau", en: "green" },
  yellow: { id: "kuning", en: "yellow" },
  red: { id: "merah", en: "red" },
};

/** What the rounding modes are called. */
export const MODE_WORDS: Readonly<Record<RoundingMode, Localized>> = {
  "half-up": { id: "setengah menjauhi nol", en: "half away from zero" },
  "half-even": { id: "setengah ke angka genap", en: "half to even" },
  down: { id: "dipotong menuju nol", en: "towards zero" },
  up: { id: "menjauhi nol", en: "away from zero" },
};

/** What an assumption may be about. */
export const ABOUT_WORDS: Readonly<Record<Assumption["about"], Localized>> = {
  score: { id: "nilai", en: "score" },
  missing: { id: "jawaban yang tidak ada", en: "missing answers" },
  weight: { id: "bobot", en: "weight" },
  part: { id: "bagian", en: "part" },
  scale: { id: "skala", en: "scale" },
  category: { id: "kategori", en: "category" },
};

/** How something that no source states came into a rubric. */
export const KIND_WORDS: Readonly<Record<Assumption["kind"], Localized>> = {
  inferred: { id: "disimpulkan", en: "inferred" },
  assumed: { id: "diandaikan", en: "assumed" },
};

/** A text in the asked language; Indonesian where there is no English. */
export function titleIn(title: { readonly id: string; readonly en: string | null }, language: Language): string {
  return language === "en" ? (title.en ?? title.id) : title.id;
}
