import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const formForeign = defineDiagnostic<Record<string, never>>({
  code: "PTH7307",
  name: "no-patuh-form",
  severity: "error",
  id: {
    message: () => "berkas ini bukan formulir yang ditulis patuh",
    why: "Baris formulir dikenali dari kuncinya dan dari rubrik di sampulnya; di sini keduanya tidak ada.",
    hint: () =>
      "tulis formulir dengan `patuh form RUBRIK --out formulir.xlsx`, lalu isi yang itu; ekspor Kobo atau ODK dibaca sebagai CSV atau JSON, bukan .xlsx",
  },
  en: {
    message: () => "this file is no form that patuh wrote",
    why: "The rows of a form are known by their keys and by the rubric on its cover; here there is neither.",
    hint: () =>
      "write a form with `patuh form RUBRIC --out form.xlsx`, and fill in that one; exports of Kobo or ODK are read as CSV or JSON, not as .xlsx",
  },
});

export const formOtherRubric = defineDiagnostic<{ form: string; rubric: string }>({
  code: "PTH7308",
  name: "form-of-other-rubric",
  severity: "error",
  id: {
    message: ({ form, rubric }) => `formulir ini dibuat untuk ${quote(form)}, bukan untuk \`${rubric}\``,
    why: "Pertanyaan, skala dan bobot tahun atau rubrik lain berbeda; jawabannya tidak dialihkan diam-diam.",
    hint: ({ form, rubric }) =>
      `nilai dengan rubrik ${quote(form)}, atau tulis formulir baru dengan \`patuh form ${rubric}\``,
  },
  en: {
    message: ({ form, rubric }) => `this form was made for ${quote(form)}, not for \`${rubric}\``,
    why: "Questions, scales and weights of another year or rubric differ; answers are not carried over silently.",
    hint: ({ form, rubric }) =>
      `score it with the rubric ${quote(form)}, or write a new form with \`patuh form ${rubric}\``,
  },
});

export const formOtherEdition = defineDiagnostic<{ rubric: string; form: string; hash: string }>({
  code: "PTH7309",
  name: "form-of-other-edition",
  severity: "error",
  id: {
    message: ({ rubric, form, hash }) =>
      `formulir ini dibuat untuk \`${rubric}\` dengan sidik ${quote(form)}, sedangkan rubrik ini bersidik \`${hash}\``,
    why: "Id dan tahunnya sama, tetapi isi rubrik sudah berubah sejak formulir ditulis.",
    hint: ({ rubric }) =>
      `bandingkan dengan \`patuh diff LAMA BARU\`; lalu tulis formulir baru untuk \`${rubric}\` dan salin jawabannya`,
  },
  en: {
    message: ({ rubric, form, hash }) =>
      `this form was made for \`${rubric}\` with the fingerprint ${quote(form)}, but this rubric has \`${hash}\``,
    why: "Id and year are the same, but the rubric has changed since the form was written.",
    hint: ({ rubric }) =>
      `compare them with \`patuh diff OLD NEW\`; then write a new form for \`${rubric}\` and copy the answers`,
  },
});

export const formHeader = defineDiagnostic<{ header: string }>({
  code: "PTH7310",
  name: "form-header-missing",
  severity: "error",
  id: {
    message: ({ header }) => `kolom berkepala ${quote(header)} tidak ditemukan di lembar ini`,
    why: "Kolom dikenali dari kepalanya; isi kolom yang kepalanya diubah tidak ditebak.",
    hint: ({ header }) => `kembalikan kepala kolomnya menjadi ${quote(header)}`,
  },
  en: {
    message: ({ header }) => `the column headed ${quote(header)} is not found on this sheet`,
    why: "Columns are known by their heads; what stands below a changed one is not guessed at.",
    hint: ({ header }) => `give the column its head back: ${quote(header)}`,
  },
});

export const formHeaderDoubled = defineDiagnostic<{ header: string; first: string }>({
  code: "PTH7317",
  name: "form-header-doubled",
  severity: "error",
  id: {
    message: ({ header, first }) => `kolom berkepala ${quote(header)} sudah ada di ${first}`,
    why: "Dari dua kolom dengan kepala yang sama tidak jelas mana yang berisi jawabannya.",
    hint: () => "hapus salah satu dari kedua kolom itu, atau ganti kepala yang bukan bagian formulir",
  },
  en: {
    message: ({ header, first }) => `the column headed ${quote(header)} is already at ${first}`,
    why: "Of two columns with the same head it is not clear which one holds the answers.",
    hint: () => "delete one of the two columns, or change the head of the one that is not of the form",
  },
});

export const formRowsMissing = defineDiagnostic<{ key: string; others: number }>({
  code: "PTH7311",
  name: "form-rows-missing",
  severity: "error",
  id: {
    message: ({ key, others }) =>
      others === 0
        ? `baris \`${key}\` tidak ada lagi di formulir ini`
        : `baris \`${key}\` dan ${others} baris lainnya tidak ada lagi di formulir ini`,
    why: "Baris atau lembar yang dihapus akan dihitung sebagai tidak dijawab, jadi tidak diabaikan diam-diam.",
    hint: () => "pulihkan baris atau lembarnya, atau salin jawaban ke formulir baru dari `patuh form`",
  },
  en: {
    message: ({ key, others }) =>
      others === 0
        ? `the row \`${key}\` is no longer in this form`
        : `the row \`${key}\` and ${others} others are no longer in this form`,
    why: "A row or sheet that was deleted would count as not answered, so it is not passed over silently.",
    hint: () => "bring the row or sheet back, or copy the answers into a new form of `patuh form`",
  },
});

export const formRowDoubled = defineDiagnostic<{ key: string; first: string }>({
  code: "PTH7312",
  name: "form-row-doubled",
  severity: "error",
  id: {
    message: ({ key, first }) => `kunci \`${key}\` sudah ada di ${first}`,
    why: "Dari dua baris dengan kunci yang sama tidak jelas mana jawabannya.",
    hint: () => "hapus salah satu dari kedua baris itu",
  },
  en: {
    message: ({ key, first }) => `the key \`${key}\` is already at ${first}`,
    why: "Of two rows with the same key it is not clear which one is the answer.",
    hint: () => "delete one of the two rows",
  },
});

export const formRowUnknown = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH7313",
  name: "form-row-unknown",
  severity: "error",
  id: {
    message: ({ key }) =>
      key === ""
        ? "baris ini berisi jawaban tetapi tidak berkunci"
        : `kunci ${quote(key)} tidak ada di formulir rubrik ini`,
    why: "Tanpa kunci yang dikenal tidak jelas pertanyaan mana yang dijawab, jadi isinya tidak diabaikan diam-diam.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "tulis isian di baris dari `patuh form`, dan hapus baris ini"
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ key }) =>
      key === ""
        ? "this row holds an answer but has no key"
        : `the key ${quote(key)} is not in the form of this rubric`,
    why: "Without a known key it is not clear which question is answered, so it is not passed over silently.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "write into the rows that `patuh form` made, and delete this one"
        : `did you mean \`${suggestion}\``,
  },
});

const HIDDEN = { row: "baris", column: "kolom", sheet: "lembar" } as const;

export const formHidden = defineDiagnostic<{ what: "row" | "column" | "sheet" }>({
  code: "PTH7314",
  name: "form-hidden",
  severity: "warning",
  id: {
    message: ({ what }) => `${HIDDEN[what]} ini disembunyikan, tetapi isinya ikut dinilai`,
    why: "Jawaban yang tidak terlihat mudah luput dari pemeriksaan.",
    hint: () => "tampilkan, periksa isinya, lalu simpan lagi",
  },
  en: {
    message: ({ what }) => `this ${what} is hidden, but what is in it counts`,
    why: "An answer that nobody sees is easily missed when the form is reviewed.",
    hint: () => "unhide it, look at what is in it, and save again",
  },
});

export const formMerged = defineDiagnostic<{ range: string }>({
  code: "PTH7315",
  name: "form-cells-merged",
  severity: "error",
  id: {
    message: ({ range }) => `sel ${range} digabung, padahal di situ ada isian`,
    why: "Sel gabungan hanya memuat satu isi, jadi tidak jelas pertanyaan mana yang dijawab.",
    hint: () => "batalkan penggabungan sel, lalu isi setiap baris sendiri-sendiri",
  },
  en: {
    message: ({ range }) => `the cells ${range} are merged where something is to be filled in`,
    why: "Merged cells hold one content only, so it is not clear which question it answers.",
    hint: () => "unmerge the cells, then fill in each row by itself",
  },
});

export const formNobody = defineDiagnostic<Record<string, never>>({
  code: "PTH7316",
  name: "form-not-filled",
  severity: "error",
  id: {
    message: () => "formulir ini belum diisi",
    why: "Tanpa yang dinilai dan tanpa jawaban tidak ada yang dapat dihitung.",
    hint: () => "isi kode yang dinilai di sampul, lalu jawaban di lembar-lembar berikutnya",
  },
  en: {
    message: () => "this form was not filled in",
    why: "Without a subject and without answers there is nothing to score.",
    hint: () => "fill in the identifier of the subject on the cover, then the answers on the sheets behind it",
  },
});

export const csvFormRow = defineDiagnostic<Record<string, never>>({
  code: "PTH7330",
  name: "csv-form-quotes",
  severity: "error",
  id: {
    message: () => "tanda kutip di baris ini tidak ditutup atau salah tempat",
    why: "Sesudah tanda kutip yang keliru, baris-baris berikutnya terbaca sebagai satu sel.",
    hint: () => "gandakan tanda kutip di dalam sel, atau simpan ulang CSV itu dari lembar kerja",
  },
  en: {
    message: () => "a quote on this line is not closed, or stands in the wrong place",
    why: "After a wrong quote the lines that follow are read as one cell.",
    hint: () => "double the quotes inside of a cell, or save the CSV again from a spreadsheet",
  },
});

export const csvFormColumn = defineDiagnostic<{ column: string }>({
  code: "PTH7331",
  name: "csv-form-column-missing",
  severity: "error",
  id: {
    message: ({ column }) => `kolom \`${column}\` tidak ada di baris pertama formulir CSV ini`,
    why: "Kolom dikenali dari kepalanya; isi kolom yang kepalanya diubah tidak ditebak.",
    hint: ({ column }) => `kembalikan kepala kolomnya menjadi \`${column}\``,
  },
  en: {
    message: ({ column }) => `there is no column \`${column}\` in the first row of this CSV form`,
    why: "Columns are known by their heads; what stands below a changed one is not guessed at.",
    hint: ({ column }) => `give the column its head back: \`${column}\``,
  },
});
