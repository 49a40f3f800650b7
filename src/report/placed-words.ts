import { counted } from "../text/counted.js";
import type { Localized } from "../text/localized.js";

/** The words of a score among the categories, whoever it belongs to. */
export const PLACED_WORDS = {
  score: { id: "Nilai", en: "Score" },
  category: { id: "Kategori", en: "Category" },
  zone: { id: "Zona", en: "Zone" },
  noScore: { id: "Tanpa nilai", en: "No score" },
  range: { id: "rentang nilai yang mungkin", en: "range of possible scores" },
  ofRange: (low: string, high: string): Localized => ({
    id: `nilai, dari ${low} sampai ${high}`,
    en: `score, from ${low} to ${high}`,
  }),
  exact: (exact: string): Localized => ({ id: `sebelum dibulatkan ${exact}`, en: `${exact} before rounding` }),
  certain: { id: "pasti, di setiap kemungkinan", en: "certain, in every case" },
  possibleCategories: { id: "Kategori yang mungkin", en: "Possible categories" },
  toNext: (points: string, category: string, from: string): Localized => ({
    id: `Kurang ${points} lagi ke kategori ${category}, yang mulai dari ${from}.`,
    en: `${points} short of category ${category}, which begins at ${from}.`,
  }),
  heldByRule: (category: string): Localized => ({
    id: `Nilainya cukup untuk kategori ${category}, tetapi sebuah aturan menahannya.`,
    en: `The score is high enough for category ${category}, but a rule holds it back.`,
  }),
  atTop: { id: "Ini kategori tertinggi.", en: "This is the highest category." },
  above: (points: string): Localized => ({
    id: `Terpaut ${points} dari batas bawah kategorinya.`,
    en: `${points} above the lower bound of its category.`,
  }),
  standing: { id: "Kedudukan di antara kategori", en: "Place among the categories" },
  scaleText: (score: string, category: string): Localized => ({
    id: `Nilai ${score} pada skala kategori; kategorinya ${category}.`,
    en: `The score ${score} on the scale of categories; it is in ${category}.`,
  }),
  rangeText: (low: string, high: string, categories: string): Localized => ({
    id: `Nilai antara ${low} dan ${high} pada skala kategori; kategori yang mungkin ${categories}.`,
    en: `A score between ${low} and ${high} on the scale of categories; possible are ${categories}.`,
  }),
  categories: { id: "Kategori dan ambang batasnya", en: "Categories and their thresholds" },
  from: { id: "Mulai dari", en: "From" },
  distance: { id: "Selisih", en: "Distance" },
  here: { id: "di sini", en: "here" },
  possible: { id: "mungkin", en: "possible" },
  between: (low: string, high: string): Localized => ({ id: `${low} sampai ${high}`, en: `${low} to ${high}` }),
  barText: (score: string, most: string): Localized => ({ id: `${score} dari ${most}`, en: `${score} of ${most}` }),
  more: (count: number): Localized => ({ id: `${count} bagian lainnya`, en: `${counted(count, "more part")}` }),
} as const;
