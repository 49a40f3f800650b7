import type { Localized } from "../text/localized.js";

/** The words of the frame that every report stands in. */
export const KIT_WORDS = {
  skip: { id: "Langsung ke isi", en: "Skip to content" },
  short: { id: "Ringkasan", en: "In short" },
  rowsFromTo: { id: "baris {from} sampai {to}", en: "rows {from} to {to}" },
  contents: { id: "Isi laporan", en: "Contents" },
  rubric: { id: "Instrumen", en: "Instrument" },
  issuer: { id: "Penerbit", en: "Issuer" },
  year: { id: "Tahun penilaian", en: "Assessment year" },
  date: { id: "Tanggal laporan", en: "Date of report" },
  zone: { id: "zona", en: "zone" },
  verify: { id: "Memeriksa laporan ini", en: "Verifying this report" },
  verifyIntro: {
    id: "Setiap angka di sini dihitung persis dari rubrik dan data yang hash-nya tertulis di bawah. Siapa pun yang memegang rubrik dan data yang sama dapat menghitungnya ulang:",
    en: "Every number here was computed exactly from the rubric and the data whose hashes are below. Whoever holds the same rubric and data can compute it again:",
  },
  rubricHash: { id: "Hash rubrik", en: "Hash of the rubric" },
  notation: {
    id: "Angka ditulis dengan titik desimal, seperti dalam catatan yang dapat diperiksa. Tanda ≈ berarti dibulatkan untuk dibaca; perhitungannya memakai angka yang persis.",
    en: "≈ means rounded for reading; the calculation uses the exact number.",
  },
  madeBy: { id: "Disusun dengan patuh", en: "Made with patuh" },
} as const satisfies Record<string, Localized>;
