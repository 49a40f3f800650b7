import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const sqlNotBrokenDown = defineDiagnostic<{ rubric: string }>({
  code: "PTH7201",
  name: "sql-not-broken-down",
  severity: "error",
  id: {
    message: ({ rubric }) => `rubrik ${quote(rubric)} tidak memuat bagian apa pun, jadi tidak ada yang dapat dihitung`,
    why: "Sebuah kueri menghitung nilai dari jawaban atau dari nilai bagian yang sudah terbit; di sini tidak ada bagian.",
    hint: () => "tambahkan dimensi atau indikator ke rubrik",
  },
  en: {
    message: ({ rubric }) => `the rubric ${quote(rubric)} has no parts, so there is nothing to compute`,
    why: "A query computes scores from answers, or from published subtotals of parts; here there is no part.",
    hint: () => "add dimensions or indicators to the rubric",
  },
});

export const sqlObservations = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH7202",
  name: "sql-observations",
  severity: "error",
  id: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} dijawab dengan beberapa pengamatan`,
    why: "Satu sel tabel memuat satu jawaban; daftar pengamatan tidak dibaca oleh kueri.",
    hint: () => "nilai dengan `patuh score`, atau buat rubrik tanpa `observations` untuk tabel yang sudah digabungkan",
  },
  en: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} is answered by several observations`,
    why: "One cell of a table holds one answer; a list of observations is not read by the query.",
    hint: () =>
      "score with `patuh score`, or write a rubric without `observations` for a table that is combined already",
  },
});

export const settleColumns = defineDiagnostic<{ missing: readonly string[]; unknown: readonly string[] }>({
  code: "PTH7203",
  name: "settle-columns",
  severity: "error",
  id: {
    message: ({ missing, unknown }) =>
      [
        ...(missing.length === 0 ? [] : [`kolom ${missing.map(quote).join(", ")} tidak ada`]),
        ...(unknown.length === 0 ? [] : [`kolom ${unknown.map(quote).join(", ")} tidak dikenal`]),
      ].join("; "),
    why: "Tanpa semua kolom sebuah jawaban akan dianggap tidak ada, dan nilai yang lain akan keluar.",
    hint: () => "ekspor baris yang ditandai `needs_exact` dengan semua kolom tabel jawaban dan dengan namanya",
  },
  en: {
    message: ({ missing, unknown }) =>
      [
        ...(missing.length === 0 ? [] : [`there is no column ${missing.map(quote).join(", ")}`]),
        ...(unknown.length === 0 ? [] : [`nothing is known of the column ${unknown.map(quote).join(", ")}`]),
      ].join("; "),
    why: "Without all columns an answer would be taken as missing, and another score would come out.",
    hint: () => "export the rows marked `needs_exact` with every column of the table of answers, under its name",
  },
});
