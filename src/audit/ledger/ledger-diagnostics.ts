import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

export const recordTwice = defineDiagnostic<{ subject: string; line: number; first: number }>({
  code: "PTH7136",
  name: "record-twice",
  severity: "error",
  id: {
    message: ({ subject, line, first }) =>
      `catatan ${quote(subject)} di baris ${line} sama persis dengan baris ${first}`,
    why: "Satu catatan dihitung satu kali; dua kali yang sama membuat jumlah catatan tidak dapat dipercaya.",
    hint: ({ line }) => `hapus baris ${line}`,
  },
  en: {
    message: ({ subject, line, first }) =>
      `the record of ${quote(subject)} on line ${line} is the same as line ${first}`,
    why: "One record counts once; the same one twice makes the number of records worthless.",
    hint: ({ line }) => `delete line ${line}`,
  },
});

export const subjectTwice = defineDiagnostic<{ subject: string; rubric: string; index: number; first: number }>({
  code: "PTH7137",
  name: "ledger-subject-twice",
  severity: "warning",
  id: {
    message: ({ subject, rubric }) => `${quote(subject)} mempunyai dua catatan yang berbeda menurut ${quote(rubric)}`,
    why: "Keduanya tercatat, jadi pembaca harus tahu yang mana yang berlaku.",
    hint: ({ first, index }) =>
      `bila yang satu memperbaiki yang lain, nyatakan itu saat akar diterbitkan; \`ledger prove\` membedakannya dengan \`--index ${first}\` dan \`--index ${index}\``,
  },
  en: {
    message: ({ subject, rubric }) => `${quote(subject)} has two different records under ${quote(rubric)}`,
    why: "Both are listed, so a reader must know which of them stands.",
    hint: ({ first, index }) =>
      `if one corrects the other, say so where the root is published; \`ledger prove\` tells them apart by \`--index ${first}\` and \`--index ${index}\``,
  },
});

export const noRecords = defineDiagnostic<Record<string, never>>({
  code: "PTH7138",
  name: "no-records",
  severity: "warning",
  id: {
    message: () => "tidak ada catatan di sini",
    why: "Daftar tanpa catatan mempunyai akar juga, tetapi tidak membuktikan apa pun.",
    hint: () => "periksa apakah ini berkas yang dimaksud",
  },
  en: {
    message: () => "there are no records here",
    why: "A list without records has a root, too, but proves nothing.",
    hint: () => "check whether this is the file that was meant",
  },
});

export const ledgerTampered = defineDiagnostic<{ stated: string; computed: string }>({
  code: "PTH7163",
  name: "ledger-tampered",
  severity: "error",
  id: {
    message: ({ stated, computed }) => `akar daftar ini \`${stated}\`, padahal catatannya memberi \`${computed}\``,
    why: "Sebuah catatan diubah, dihapus, ditambah atau dipindahkan sesudah daftar dibuat, atau akarnya yang diganti.",
    hint: () =>
      "bandingkan dengan akar yang diterbitkan, dan buat lagi daftarnya dari catatan aslinya dengan `patuh ledger build`",
  },
  en: {
    message: ({ stated, computed }) => `the root of this ledger is \`${stated}\`, but its records give \`${computed}\``,
    why: "A record was changed, removed, added or moved after the ledger was built, or its root was replaced.",
    hint: () =>
      "compare with the root that was published, and build the ledger again from the original records with `patuh ledger build`",
  },
});

export const ledgerSubjectUnknown = defineDiagnostic<{ subject: string; suggestion: string | null }>({
  code: "PTH7164",
  name: "ledger-subject-unknown",
  severity: "error",
  id: {
    message: ({ subject }) => `daftar ini tidak memuat catatan ${quote(subject)}`,
    why: "Hanya catatan yang tercantum dapat dibuktikan; bahwa sesuatu tidak tercantum tidak dibuktikan daftar ini.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "periksa tanda pengenalnya, dan daftar tahun atau rubrik lain"
        : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ subject }) => `this ledger has no record of ${quote(subject)}`,
    why: "Only a record that is listed can be proved; that something is not listed is not proved by a ledger.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "check its id, and the ledger of another year or rubric"
        : `did you mean ${quote(suggestion)}`,
  },
});

export const ledgerSubjectSeveral = defineDiagnostic<{
  subject: string;
  places: readonly { index: number; rubric: string }[];
}>({
  code: "PTH7165",
  name: "ledger-subject-several",
  severity: "error",
  id: {
    message: ({ subject, places }) => `daftar ini memuat ${places.length} catatan ${quote(subject)}`,
    why: "Bukti berlaku untuk satu catatan saja; yang mana tidak ditebak.",
    hint: ({ places }) => `pilih satu dengan ${places.map(choice).join(", ")}`,
  },
  en: {
    message: ({ subject, places }) => `this ledger has ${places.length} records of ${quote(subject)}`,
    why: "A proof is about one record only; which one is not guessed.",
    hint: ({ places }) => `choose one with ${places.map(choice).join(", ")}`,
  },
});

export const ledgerIndex = defineDiagnostic<{ index: number; size: number; subject: string; found: string | null }>({
  code: "PTH7166",
  name: "ledger-index",
  severity: "error",
  id: {
    message: ({ index, size, subject, found }) =>
      found === null
        ? `tidak ada catatan di tempat ${index} dari ${size} catatan`
        : `catatan di tempat ${index} milik ${quote(found)}, bukan ${quote(subject)}`,
    why: "Tempat dihitung dari 0, seperti dalam bukti itu sendiri.",
    hint: ({ subject }) => `tanpa \`--index\`, \`ledger prove\` mencari sendiri catatan ${quote(subject)}`,
  },
  en: {
    message: ({ index, size, subject, found }) =>
      found === null
        ? `there is no record at place ${index} of ${size} records`
        : `the record at place ${index} is of ${quote(found)}, not of ${quote(subject)}`,
    why: "Places count from 0, as in the proof itself.",
    hint: ({ subject }) => `without \`--index\`, \`ledger prove\` finds the record of ${quote(subject)} itself`,
  },
});

export const ledgerNotContinued = defineDiagnostic<{ place: number; subject: string; found: string | null }>({
  code: "PTH7167",
  name: "ledger-not-continued",
  severity: "error",
  id: {
    message: ({ place, subject, found }) =>
      found === null
        ? `daftar yang baru berakhir sebelum tempat ${place}, tempat catatan ${quote(subject)} dalam daftar yang lama`
        : `di tempat ${place} daftar yang lama memuat catatan ${quote(subject)}, daftar yang baru catatan lain, dari ${quote(found)}`,
    why: "Catatan yang sudah terdaftar tidak boleh diubah, dihapus atau dipindahkan; hanya boleh ditambah di belakangnya.",
    hint: () =>
      "periksa urutan kedua berkas: yang lama lebih dahulu; koreksi ditambahkan sebagai catatan baru di akhir",
  },
  en: {
    message: ({ place, subject, found }) =>
      found === null
        ? `the new ledger ends before place ${place}, where the old one has the record of ${quote(subject)}`
        : `at place ${place} the old ledger has the record of ${quote(subject)}, the new one another record, of ${quote(found)}`,
    why: "Records that are listed must not be changed, removed or moved; new ones may only be added behind them.",
    hint: () =>
      "check the order of the two files: the old one comes first; a correction is added as a new record at the end",
  },
});

function choice({ index, rubric }: { readonly index: number; readonly rubric: string }): string {
  return `\`--index ${index}\` (${rubric})`;
}
