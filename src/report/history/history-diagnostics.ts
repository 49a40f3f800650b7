import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

export const historyColumnMissing = defineDiagnostic<{ column: string; or: string | null }>({
  code: "PTH7650",
  name: "history-column-missing",
  severity: "error",
  id: {
    message: ({ column, or }) => `kolom \`${column}\`${or === null ? "" : ` atau \`${or}\``} tidak ada`,
    why: "Riwayat memerlukan tahun dan nilai setiap tahun; tahun menentukan rubrik mana yang berlaku.",
    hint: () => "tulis baris pertama misalnya `year,score,rubric,source`",
  },
  en: {
    message: ({ column, or }) => `there is no column \`${column}\`${or === null ? "" : ` or \`${or}\``}`,
    why: "A history needs a year and a score in every row; the year decides which rubric holds.",
    hint: () => "write the first row for example as `year,score,rubric,source`",
  },
});

export const historyYearUnusable = defineDiagnostic<{ row: number; text: string }>({
  code: "PTH7651",
  name: "history-year-unusable",
  severity: "error",
  id: {
    message: ({ row, text }) =>
      text === "" ? `baris ${row} tidak menyebut tahun` : `${quote(text)} di baris ${row} bukan tahun`,
    why: "Tanpa tahun tidak diketahui di mana nilai itu berada dan rubrik mana yang berlaku.",
    hint: () => "tulis tahun dengan empat angka, misalnya 2023",
  },
  en: {
    message: ({ row, text }) => (text === "" ? `row ${row} names no year` : `${quote(text)} in row ${row} is no year`),
    why: "Without a year it is not known where the score belongs and which rubric holds.",
    hint: () => "write the year in four digits, for example 2023",
  },
});

export const historyRubricUnknown = defineDiagnostic<{ row: number; year: string; rubric: string | null }>({
  code: "PTH7652",
  name: "history-rubric-unknown",
  severity: "error",
  id: {
    message: ({ row, year, rubric }) =>
      rubric === null
        ? `rubrik tahun ${quote(year)} untuk baris ${row} tidak ditemukan`
        : `rubrik ${quote(rubric)} di baris ${row} tidak dapat dipakai`,
    why: "Kategori sebuah nilai hanya berarti menurut rubrik tahunnya; rubrik tahun lain tidak dipakai sebagai gantinya.",
    hint: () =>
      "sebut rubriknya dalam kolom `rubric`, sebagai berkas atau `id@tahun` (misalnya `ombudsman-kepatuhan@2023`)",
  },
  en: {
    message: ({ row, year, rubric }) =>
      rubric === null
        ? `the rubric of ${quote(year)} for row ${row} was not found`
        : `the rubric ${quote(rubric)} in row ${row} cannot be used`,
    why: "The category of a score only means something under the rubric of its year; that of another year is not taken instead.",
    hint: () =>
      "name the rubric in a column `rubric`, as a file or as `id@year` (for example `ombudsman-kepatuhan@2023`)",
  },
});

export const historyYearDiffers = defineDiagnostic<{ row: number; year: string; rubric: string }>({
  code: "PTH7653",
  name: "history-year-differs",
  severity: "error",
  id: {
    message: ({ row, year, rubric }) => `baris ${row} bertahun ${quote(year)}, padahal rubriknya ${quote(rubric)}`,
    why: "Batas kategori dapat berbeda dari tahun ke tahun; nilai dibaca menurut rubrik tahunnya sendiri.",
    hint: () => "perbaiki tahunnya, atau sebut rubrik dari tahun itu",
  },
  en: {
    message: ({ row, year, rubric }) => `row ${row} is of ${quote(year)}, but its rubric is ${quote(rubric)}`,
    why: "Thresholds may differ from year to year; a score is read by the rubric of its own year.",
    hint: () => "correct the year, or name the rubric of that year",
  },
});

export const historySubjectsMixed = defineDiagnostic<{ ids: readonly string[] }>({
  code: "PTH7654",
  name: "history-subjects-mixed",
  severity: "error",
  id: {
    message: ({ ids }) => `berkas ini memuat lebih dari satu yang dinilai: ${listed(ids)}`,
    why: "Riwayat adalah perjalanan satu yang dinilai; nilai beberapa yang dinilai tidak disambung menjadi satu garis.",
    hint: ({ ids }) => `pilih satu dengan \`--of ${ids[0] ?? ""}\``,
  },
  en: {
    message: ({ ids }) => `this file holds more than one subject: ${listed(ids)}`,
    why: "A history is the road of one subject; scores of several are not joined into one line.",
    hint: ({ ids }) => `choose one with \`--of ${ids[0] ?? ""}\``,
  },
});

export const historySubjectUnknown = defineDiagnostic<{ subject: string; suggestion: string | null }>({
  code: "PTH7655",
  name: "history-subject-unknown",
  severity: "error",
  id: {
    message: ({ subject }) => `tidak ada baris untuk ${quote(subject)}`,
    why: "Riwayat dibuat dari baris yang `id`-nya persis seperti yang diminta.",
    hint: ({ suggestion }) =>
      suggestion === null ? "periksa `id` di dalam berkas" : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ subject }) => `there is no row for ${quote(subject)}`,
    why: "A history is made of the rows whose `id` is exactly the one that was asked for.",
    hint: ({ suggestion }) =>
      suggestion === null ? "check the `id` in the file" : `${quote(suggestion)} may be meant`,
  },
});

const MOST_NAMED = 3;

function listed(ids: readonly string[]): string {
  return `${ids.slice(0, MOST_NAMED).map(quote).join(", ")}${ids.length > MOST_NAMED ? ", …" : ""}`;
}
