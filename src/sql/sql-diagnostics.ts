import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const sqlUndisclosed = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH7200",
  name: "sql-weights-undisclosed",
  severity: "error",
  id: {
    message: ({ parts }) => `bobot ${parts.map(quote).join(", ")} tidak diterbitkan, jadi tidak ada satu nilai`,
    why: "Sebuah kueri memberi tiap baris satu nilai; tanpa bobot yang diketahui yang ada hanyalah rentang.",
    hint: () => "pakai `--assume equal`, atau tulis `undisclosed weights assume equal` di dalam rubrik",
  },
  en: {
    message: ({ parts }) =>
      `the weights of ${parts.map(quote).join(", ")} were never published, so there is no single score`,
    why: "A query gives every row one score; without known weights there is only a range.",
    hint: () => "use `--assume equal`, or write `undisclosed weights assume equal` in the rubric",
  },
});

export const sqlNotBrokenDown = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH7201",
  name: "sql-not-broken-down",
  severity: "error",
  id: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} tidak dirinci, jadi tidak dapat dihitung dari jawaban`,
    why: "Nilai bagian yang tidak dirinci hanya diketahui dari bukti (`known`), yang tidak dibaca dari tabel.",
    hint: () => "tambahkan indikatornya ke rubrik, atau nilai dengan `patuh score`",
  },
  en: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} is not broken down, so it cannot be computed from answers`,
    why: "The score of a part that is not broken down is only known from evidence (`known`), which no table holds.",
    hint: () => "add its indicators to the rubric, or score with `patuh score`",
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
