import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

export const columnUnknown = defineDiagnostic<{ column: string; suggestion: string | null }>({
  code: "PTH7250",
  name: "evidence-column-unknown",
  severity: "error",
  id: {
    message: ({ column }) => `kolom ${quote(column)} bukan bagian, fakta atau jenjang rubrik ini`,
    why: "Isi kolom yang tidak dikenal tidak akan dihitung di baris mana pun, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) =>
      suggestion === null ? "pakai nama dari rubrik, atau hapus kolom ini" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ column }) => `the column ${quote(column)} is no part, fact or level of this rubric`,
    why: "What an unknown column holds would not count in any row, so it is not ignored silently.",
    hint: ({ suggestion }) =>
      suggestion === null ? "use a name of the rubric, or delete the column" : `did you mean \`${suggestion}\``,
  },
});

export const columnAmbiguous = defineDiagnostic<{ column: string; meanings: readonly string[] }>({
  code: "PTH7251",
  name: "evidence-column-ambiguous",
  severity: "error",
  id: {
    message: ({ column }) => `kolom ${quote(column)} dapat berarti lebih dari satu hal`,
    why: "Tidak ada yang dipilih diam-diam; jawaban dapat menjadi milik hal lain.",
    hint: ({ meanings }) => `tulis salah satu: ${meanings.map((one) => `\`${one}\``).join(", ")}`,
  },
  en: {
    message: ({ column }) => `the column ${quote(column)} can mean more than one thing`,
    why: "None is picked silently; an answer could end up with something else.",
    hint: ({ meanings }) => `write one of ${meanings.map((one) => `\`${one}\``).join(", ")}`,
  },
});

export const columnDoubled = defineDiagnostic<{ column: string; other: string }>({
  code: "PTH7252",
  name: "evidence-column-doubled",
  severity: "error",
  id: {
    message: ({ column, other }) =>
      column === other
        ? `kolom ${quote(column)} ada dua kali`
        : `kolom ${quote(column)} dan ${quote(other)} mengisi hal yang sama`,
    why: "Dua isian untuk satu hal dapat saling bertentangan; tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu",
  },
  en: {
    message: ({ column, other }) =>
      column === other
        ? `the column ${quote(column)} is there twice`
        : `the columns ${quote(column)} and ${quote(other)} fill the same thing`,
    why: "Two answers to one thing can conflict; none is picked silently.",
    hint: () => "delete one of them",
  },
});

export const subjectColumnMissing = defineDiagnostic<{ suggestion: string | null }>({
  code: "PTH7253",
  name: "subject-column-missing",
  severity: "error",
  id: {
    message: () => "tidak ada kolom `subject`",
    why: "Setiap hasil harus menyebut siapa yang dinilai.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "tambahkan kolom `subject` (atau `id`) pada baris pertama"
        : `mungkin maksudnya kolom ${quote(suggestion)}; ganti namanya menjadi \`subject\``,
  },
  en: {
    message: () => "there is no column `subject`",
    why: "Every outcome must say who was assessed.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "add a column `subject` (or `id`) in the first row"
        : `the column ${quote(suggestion)} may be meant; call it \`subject\``,
  },
});

const MOST_NAMED = 5;

function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  return names.length > MOST_NAMED ? `${shown.join(", ")}, … (${names.length})` : shown.join(", ");
}

export const partColumnsMissing = defineDiagnostic<{ names: readonly string[] }>({
  code: "PTH7254",
  name: "evidence-columns-missing",
  severity: "warning",
  id: {
    message: ({ names }) => `tidak ada kolom untuk ${some(names)}`,
    why: "Di semua baris, indikator tanpa kolom diperlakukan sebagai belum dijawab.",
    hint: () => "tambahkan kolomnya, bila jawabannya ada",
  },
  en: {
    message: ({ names }) => `there is no column for ${some(names)}`,
    why: "In every row, an indicator without a column is taken as not answered.",
    hint: () => "add the columns, if there are answers",
  },
});

export const itemColumnsMissing = defineDiagnostic<{ part: string; names: readonly string[] }>({
  code: "PTH7255",
  name: "evidence-item-columns-missing",
  severity: "error",
  id: {
    message: ({ part, names }) => `untuk \`${part}\` tidak ada kolom ${some(names)}`,
    why: "Daftar periksa hanya lengkap bila setiap unsurnya ditandai ada atau tidak; yang ketiga ditebak akan salah.",
    hint: () => "tambahkan satu kolom untuk setiap unsur",
  },
  en: {
    message: ({ part, names }) => `for \`${part}\` there is no column ${some(names)}`,
    why: "A checklist is whole only when every item is ticked yes or no; the others are not guessed at.",
    hint: () => "add one column for each item",
  },
});

export const evidenceTableEmpty = defineDiagnostic<Record<string, never>>({
  code: "PTH7256",
  name: "evidence-table-empty",
  severity: "error",
  id: {
    message: () => "tabel ini tidak mempunyai nama kolom",
    why: "Baris pertama menyebut kolom-kolomnya; tanpa itu isinya tidak dapat dikenali.",
    hint: () => "tulis `subject` dan nama indikator pada baris pertama, lalu satu baris untuk setiap yang dinilai",
  },
  en: {
    message: () => "this table has no names of columns",
    why: "The first row names the columns; without it nothing in the table can be told apart.",
    hint: () => "write `subject` and the names of indicators in the first row, then one row for each subject",
  },
});
