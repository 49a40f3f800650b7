import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";

export const workbookEmpty = defineDiagnostic<Record<string, never>>({
  code: "PTH7300",
  name: "workbook-empty",
  severity: "error",
  id: {
    message: () => "berkas ini kosong",
    why: "Tidak ada satu bita pun di dalamnya; pengiriman atau penyimpanannya terputus.",
    hint: () => "minta atau salin berkas itu sekali lagi",
  },
  en: {
    message: () => "this file is empty",
    why: "There is not a single byte in it; sending or saving it was cut short.",
    hint: () => "ask for the file again, or copy it again",
  },
});

export const workbookNone = defineDiagnostic<{ kind: "text" | "ods" | "other" }>({
  code: "PTH7301",
  name: "no-workbook",
  severity: "error",
  id: {
    message: ({ kind }) => `ini bukan buku kerja .xlsx melainkan ${OTHERS.id[kind]}`,
    why: "Nama berkas tidak mengubah isinya, dan isi yang lain tidak ditebak maksudnya.",
    hint: ({ kind }) =>
      kind === "text"
        ? "beri nama .csv bila berasal dari `patuh form --to csv`; selain itu buka lalu simpan sebagai .xlsx"
        : "buka dengan aplikasi yang membuatnya lalu simpan sebagai .xlsx",
  },
  en: {
    message: ({ kind }) => `this is no .xlsx workbook but ${OTHERS.en[kind]}`,
    why: "A name does not change what is in a file, and other contents are not guessed at.",
    hint: ({ kind }) =>
      kind === "text"
        ? "name it .csv if `patuh form --to csv` made it; otherwise open it and save it as .xlsx"
        : "open it with the application that made it, and save it as .xlsx",
  },
});

const OTHERS = {
  id: { text: "teks, misalnya CSV", ods: "buku kerja OpenDocument (.ods)", other: "berkas jenis lain" },
  en: { text: "text, such as CSV", ods: "an OpenDocument workbook (.ods)", other: "a file of another kind" },
} as const;

export const workbookOld = defineDiagnostic<Record<string, never>>({
  code: "PTH7302",
  name: "workbook-old",
  severity: "error",
  id: {
    message: () => "ini buku kerja .xls dari Excel 97-2003",
    why: "Bentuk lama itu tidak dibaca; formulir patuh selalu .xlsx.",
    hint: () => "buka lalu simpan sebagai Buku Kerja Excel (.xlsx)",
  },
  en: {
    message: () => "this is an .xls workbook of Excel 97-2003",
    why: "That old form is not read; forms of patuh are always .xlsx.",
    hint: () => "open it and save it as an Excel workbook (.xlsx)",
  },
});

export const workbookLocked = defineDiagnostic<Record<string, never>>({
  code: "PTH7303",
  name: "workbook-locked",
  severity: "error",
  id: {
    message: () => "buku kerja ini dikunci dengan kata sandi",
    why: "Isinya disandikan, jadi tidak ada jawaban yang dapat dibaca.",
    hint: () => "buka dengan kata sandinya, hapus kata sandi itu, lalu simpan lagi",
  },
  en: {
    message: () => "this workbook is locked with a password",
    why: "What is in it is encrypted, so no answer can be read.",
    hint: () => "open it with its password, remove the password, and save it again",
  },
});

export const workbookDamaged = defineDiagnostic<{ reason: string }>({
  code: "PTH7304",
  name: "workbook-damaged",
  severity: "error",
  id: {
    message: ({ reason }) => `buku kerja ini rusak atau terpotong (${reason})`,
    why: "Dari buku kerja yang tidak utuh sebagian jawaban akan hilang tanpa terlihat.",
    hint: () => "buka di lembar kerja, biarkan diperbaiki, simpan lagi; atau minta berkas aslinya",
  },
  en: {
    message: ({ reason }) => `this workbook is damaged or cut off (${reason})`,
    why: "From a workbook that is not whole, answers would be lost unseen.",
    hint: () => "open it in a spreadsheet, let it be repaired and save it; or ask for the original file",
  },
});

export const workbookTooLarge = defineDiagnostic<{ what: "bytes" | "files" | "rows"; most: number }>({
  code: "PTH7305",
  name: "workbook-too-large",
  severity: "error",
  id: {
    message: ({ what, most }) => `buku kerja ini melebihi ${most} ${COUNTED.id[what]}`,
    why: "Ukuran dibatasi supaya berkas yang keliru atau jahat tidak menghabiskan memori dan waktu.",
    hint: () => "isi formulir dari `patuh form`; bagi yang dinilai ke dalam beberapa buku kerja",
  },
  en: {
    message: ({ what, most }) => `this workbook has more than ${most} ${COUNTED.en[what]}`,
    why: "Size is bounded so that a wrong or hostile file cannot use up memory and time.",
    hint: () => "fill in the form that `patuh form` writes; divide the subjects over several workbooks",
  },
});

const COUNTED = {
  id: { bytes: "bita setelah dibuka", files: "berkas di dalamnya", rows: "baris pada satu lembar" },
  en: { bytes: "bytes once it is unpacked", files: "files in it", rows: "rows on one sheet" },
} as const;

export const workbookMacros = defineDiagnostic<Record<string, never>>({
  code: "PTH7306",
  name: "workbook-macros",
  severity: "warning",
  id: {
    message: () => "buku kerja ini berisi makro; makronya tidak dijalankan, hanya isi selnya dibaca",
    why: "Formulir patuh tidak memuat makro, jadi sesudah dikirim ada yang menambahkannya.",
    hint: () => "periksa siapa yang menambahkannya, dan simpan sebagai .xlsx tanpa makro",
  },
  en: {
    message: () => "this workbook holds macros; they are not run, only cells are read",
    why: "Forms of patuh hold none, so somebody added them after it was sent out.",
    hint: () => "find out who added them, and save it as .xlsx without macros",
  },
});
