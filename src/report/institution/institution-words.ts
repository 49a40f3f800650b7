import { counted } from "../../text/counted.js";
import type { Localized } from "../../text/localized.js";

/** The words of the report of an institution. */
export const INSTITUTION_WORDS = {
  kind: { id: "Laporan nilai instansi", en: "Score report of an institution" },
  institutionId: { id: "Kode", en: "Identifier" },
  allUnits: { id: "Semua unit", en: "All units" },
  unitsCounted: { id: "Unit yang dinilai", en: "Units assessed" },
  howCombined: { id: "Cara penggabungan", en: "How it is combined" },
  mean: { id: "rata-rata nilai unit", en: "the mean of the units" },
  weightedMean: (fact: string): Localized => ({
    id: `rata-rata nilai unit, berbobot ${fact}`,
    en: `the mean of the units, weighted by ${fact}`,
  }),
  lowest: { id: "nilai unit yang terendah", en: "the lowest of the units" },
  pullsDown: { id: "Menurunkan nilai", en: "Pull the score down" },
  pullsUp: { id: "Menaikkan nilai", en: "Raise the score" },
  spread: { id: "Rentang unit", en: "Spread of the units" },
  spreadText: (high: string, best: string, low: string, worst: string): Localized => ({
    id: `dari ${low} (${worst}) sampai ${high} (${best})`,
    en: `from ${low} (${worst}) to ${high} (${best})`,
  }),
  units: { id: "Unit berdampingan", en: "Units side by side" },
  unit: { id: "Unit", en: "Unit" },
  score: { id: "Nilai", en: "Score" },
  category: { id: "Kategori", en: "Category" },
  difference: { id: "Selisih", en: "Difference" },
  without: { id: "Nilai instansi tanpa unit ini", en: "Institution without it" },
  pull: { id: "Pengaruh", en: "Effect" },
  pulls: { id: "Siapa yang menarik nilai", en: "Who pulls the score" },
  pullsIntro: {
    id: "Pengaruh sebuah unit adalah nilai instansi sekarang dikurangi nilainya seandainya unit itu tidak ada. Yang paling menurunkan berada di atas.",
    en: "The effect of a unit is the score of the institution as it is, less what it would be without that unit. What pulls it down most stands first.",
  },
  pullBar: (name: string, pull: string): Localized => ({
    id: `${name}: pengaruh ${pull}`,
    en: `${name}: effect ${pull}`,
  }),
  noPull: { id: "tidak dapat dihitung", en: "cannot be computed" },
  counts: { id: "Unit per kategori", en: "Units per category" },
  count: { id: "Banyaknya", en: "Count" },
  share: { id: "Bagian", en: "Share" },
  uncertain: { id: "tanpa kategori yang pasti", en: "without a certain category" },
  missing: { id: "Unit yang tidak ada nilainya", en: "Units without a score" },
  missingEffect: {
    id: "Selama unit ini tidak bernilai, instansi tidak mempunyai nilai tunggal: rata-rata tanpa mereka akan terlihat benar, padahal bukan.",
    en: "While these have no score, the institution has no single one: a mean without them would look right, and would not be.",
  },
  missingRange: (low: string, high: string): Localized => ({
    id: `Di setiap kemungkinan nilainya antara ${low} dan ${high}.`,
    en: `In every case its score lies between ${low} and ${high}.`,
  }),
  unreadable: { id: "tidak terbaca", en: "could not be read" },
  withoutScore: { id: "tanpa nilai", en: "no score" },
  excluded: { id: "Unit yang dikecualikan", en: "Units left out" },
  excludedIntro: (count: number): Localized => ({
    id: `${count} unit dikecualikan dengan alasan dan tidak ikut dihitung.`,
    en: `${counted(count, "unit")} ${count === 1 ? "is" : "are"} left out for a reason and not counted.`,
  }),
  reason: { id: "Alasan", en: "Reason" },
  dimensions: { id: "Dimensi per unit", en: "Dimensions of each unit" },
  remarks: { id: "Catatan atas data", en: "Remarks on the data" },
  dataHash: { id: "Hash berkas data", en: "Hash of the data file" },
} as const;
