import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import { counted } from "../../text/counted.js";
import { listed, SETTING } from "./export-setting.js";

/** `PTH735x` and `PTH736x`: what comes back from KoboToolbox and ODK Central. */

export const submissionForm = defineDiagnostic<{ field: string }>({
  code: "PTH7350",
  name: "submission-form",
  severity: "error",
  id: {
    message: ({ field }) => `ekspor ini tidak memuat ${quote(field)}`,
    why: "Formulir dari patuh menulis di setiap kiriman dari rubrik mana ia dibuat; tanpa itu jawabannya dapat ditafsirkan salah.",
    hint: () => "ekspor dari formulir `patuh form RUBRIK --to xlsform`, dengan semua kolom",
  },
  en: {
    message: ({ field }) => `this export has no ${quote(field)}`,
    why: "A form of patuh writes into each submission from which rubric it was made; without that its answers could be taken for others.",
    hint: () => "export from the form of `patuh form RUBRIC --to xlsform`, with all columns",
  },
});

export const submissionRubric = defineDiagnostic<{ given: string; expected: string; submissions: number }>({
  code: "PTH7351",
  name: "submission-rubric",
  severity: "error",
  id: {
    message: ({ given, expected, submissions }) =>
      `${submissions} kiriman dari formulir ${quote(given)}, bukan ${quote(expected)}`,
    why: "Jawaban untuk rubrik lain tidak berarti sama, walaupun namanya sama.",
    hint: ({ given }) => `nilai dengan rubriknya sendiri: \`patuh score ${reference(given)} ...\``,
  },
  en: {
    message: ({ given, expected, submissions }) =>
      `${counted(submissions, "submission")} of the form ${quote(given)}, not ${quote(expected)}`,
    why: "Answers to another rubric do not mean the same, even where the names are the same.",
    hint: ({ given }) => `score them with their own rubric: \`patuh score ${reference(given)} ...\``,
  },
});

export const submissionVersion = defineDiagnostic<{ given: string; expected: string; submissions: number }>({
  code: "PTH7352",
  name: "submission-version",
  severity: "error",
  id: {
    message: ({ given, expected, submissions }) =>
      `${submissions} kiriman dari formulir versi lain: ${quote(given)}, bukan ${quote(expected)}`,
    why: "Isi rubrik berubah sejak formulir dibuat, jadi pertanyaannya mungkin lain.",
    hint: () =>
      "nilai dengan rubrik yang lama, atau lihat bedanya dengan `patuh diff` dan kirim ulang dengan formulir yang baru",
  },
  en: {
    message: ({ given, expected, submissions }) =>
      `${counted(submissions, "submission")} of another version of the form: ${quote(given)}, not ${quote(expected)}`,
    why: "What the rubric says has changed since the form was made, so its questions may be others.",
    hint: () => "score them with the rubric as it was, or see with `patuh diff` what changed and submit the new form",
  },
});

export const submissionLabels = defineDiagnostic<{ label: string }>({
  code: "PTH7353",
  name: "submission-labels",
  severity: "error",
  id: {
    message: ({ label }) => `kolom ekspor ini berjudul label, misalnya ${quote(label)}`,
    why: "Label dapat berubah dan berulang; hanya nama kolom yang menunjuk ke satu pertanyaan.",
    hint: () => SETTING.id,
  },
  en: {
    message: ({ label }) => `the columns of this export are headed by labels, such as ${quote(label)}`,
    why: "Labels change and repeat; only the name of a column stands for one question.",
    hint: () => SETTING.en,
  },
});

export const submissionLabel = defineDiagnostic<{ label: string; name: string }>({
  code: "PTH7354",
  name: "submission-label",
  severity: "error",
  id: {
    message: ({ label, name }) => `${quote(label)} adalah label; nilainya ${quote(name)}`,
    why: "Beberapa pilihan dapat berlabel sama, jadi label tidak ditebak.",
    hint: () => SETTING.id,
  },
  en: {
    message: ({ label, name }) => `${quote(label)} is a label; the value is ${quote(name)}`,
    why: "Several choices may have the same label, so nothing is guessed from it.",
    hint: () => SETTING.en,
  },
});

export const submissionColumnMissing = defineDiagnostic<{ fields: readonly string[] }>({
  code: "PTH7355",
  name: "submission-column-missing",
  severity: "error",
  id: {
    message: ({ fields }) => `ekspor ini kekurangan ${fields.length} kolom: ${listed(fields)}`,
    why: "Jawaban yang tidak diekspor tampak seperti pertanyaan yang tidak dijawab, dan itu mengubah nilai.",
    hint: () => "ekspor semua kolom",
  },
  en: {
    message: ({ fields }) => `this export lacks ${counted(fields.length, "column")}: ${listed(fields)}`,
    why: "An answer that was not exported looks like a question that was not answered, which changes the score.",
    hint: () => "export all columns",
  },
});

export const submissionColumnUnknown = defineDiagnostic<{ column: string; suggestion: string | null }>({
  code: "PTH7356",
  name: "submission-column-unknown",
  severity: "warning",
  id: {
    message: ({ column }) => `kolom ${quote(column)} tidak ada di formulir dan tidak dibaca`,
    why: "Yang ditambahkan pada formulir tidak ikut dinilai.",
    hint: ({ suggestion }) =>
      suggestion === null ? "hapus kolom itu bila tidak diperlukan" : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ column }) => `the column ${quote(column)} is not in the form and was not read`,
    why: "What was added to a form does not count in the score.",
    hint: ({ suggestion }) =>
      suggestion === null ? "leave the column out if it is not needed" : `maybe ${quote(suggestion)} is meant`,
  },
});

export const submissionColumnDoubled = defineDiagnostic<{ column: string; field: string }>({
  code: "PTH7357",
  name: "submission-column-doubled",
  severity: "error",
  id: {
    message: ({ column, field }) => `${quote(column)} adalah kolom kedua untuk ${quote(field)}`,
    why: "Dua kolom untuk satu pertanyaan dapat berbeda isinya; tidak jelas yang mana yang berlaku.",
    hint: () => "hapus salah satu kolom",
  },
  en: {
    message: ({ column, field }) => `${quote(column)} is a second column for ${quote(field)}`,
    why: "Two columns for one question may differ, and it is not known which of them holds.",
    hint: () => "leave one of the columns out",
  },
});

function reference(stamp: string): string {
  return stamp.split(" ")[0] ?? "RUBRIC";
}
