import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";

export const ledgerFileSyntax = defineDiagnostic<{ found: string }>({
  code: "PTH7160",
  name: "ledger-file-syntax",
  severity: "error",
  id: {
    message: ({ found }) =>
      found.trim() === ""
        ? "berkas ini berhenti sebelum JSON-nya lengkap"
        : `dari ${quote(found)} berkas ini bukan JSON lagi`,
    why: "Daftar atau bukti yang terpotong tidak membuktikan apa pun.",
    hint: () => "salin sekali lagi berkas itu seluruhnya, seperti ditulis `patuh ledger`",
  },
  en: {
    message: ({ found }) =>
      found.trim() === ""
        ? "this file ends before its JSON is complete"
        : `from ${quote(found)} on, this file is not JSON`,
    why: "A ledger or a proof that is cut off proves nothing.",
    hint: () => "copy the file again as a whole, as `patuh ledger` wrote it",
  },
});

export const ledgerFileForm = defineDiagnostic<{ part: string; expected: Localized }>({
  code: "PTH7161",
  name: "ledger-file-form",
  severity: "error",
  id: {
    message: ({ part, expected }) =>
      `${part === "" ? "isi berkas ini" : quote(part)} tidak ada atau bentuknya salah; seharusnya ${expected.id}`,
    why: "Daftar atau bukti yang terbaca keliru akan membuktikan sesuatu yang lain.",
    hint: () => "pakai berkas seperti ditulis `patuh ledger build`, `ledger prove` atau `ledger consistency`",
  },
  en: {
    message: ({ part, expected }) =>
      `${part === "" ? "what this file holds" : quote(part)} is missing or has the wrong form; it should be ${expected.en}`,
    why: "A misread ledger or proof would prove something else.",
    hint: () => "use the file as `patuh ledger build`, `ledger prove` or `ledger consistency` wrote it",
  },
});

export const ledgerFileSchema = defineDiagnostic<{ given: string; known: number }>({
  code: "PTH7162",
  name: "ledger-file-schema",
  severity: "error",
  id: {
    message: ({ given, known }) =>
      `berkas ini memakai bentuk versi ${quote(given)}; yang dikenal di sini versi ${known}`,
    why: "Versi lain mungkin berarti lain; membacanya seperti yang lama akan menebak.",
    hint: () => "perbarui patuh, atau periksa dengan versi yang menulisnya",
  },
  en: {
    message: ({ given, known }) =>
      `this file is in version ${quote(given)} of the form; version ${known} is known here`,
    why: "Another version may mean something else; reading it like the old one would be a guess.",
    hint: () => "update patuh, or check with the version that wrote it",
  },
});

export const ledgerFileKind = defineDiagnostic<{ found: string; wanted: Localized }>({
  code: "PTH7168",
  name: "ledger-file-kind",
  severity: "error",
  id: {
    message: ({ found, wanted }) => `berkas ini berjenis ${quote(found)}, padahal yang diperlukan ${wanted.id}`,
    why: "Daftar memuat semua catatan, bukti menunjukkan sesuatu tentang satu daftar; yang satu tidak menggantikan yang lain.",
    hint: () => "periksa urutan berkas dalam perintah; `patuh ledger --help` menunjukkan contohnya",
  },
  en: {
    message: ({ found, wanted }) => `this file is of the kind ${quote(found)}, but ${wanted.en} is needed`,
    why: "A ledger lists all records, a proof shows something about one ledger; neither stands for the other.",
    hint: () => "check the order of the files in the command; `patuh ledger --help` has examples",
  },
});

export const ledgerFileKey = defineDiagnostic<{ key: string }>({
  code: "PTH7169",
  name: "ledger-file-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} tidak dikenal dalam berkas ini`,
    why: "Apa yang tidak diperiksa tidak boleh tampak seperti bagian dari bukti.",
    hint: () => "hapus kunci ini",
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is not known in this file`,
    why: "What is not checked must not look like a part of the proof.",
    hint: () => "delete this key",
  },
});

export const ledgerFileKeyTwice = defineDiagnostic<{ key: string }>({
  code: "PTH7170",
  name: "ledger-file-key-twice",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} ditulis dua kali dalam satu objek`,
    why: "Program yang satu membaca yang pertama, yang lain yang terakhir.",
    hint: () => "pakai berkas seperti ditulis `patuh ledger`",
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is written twice in one object`,
    why: "One program reads the first, another the last.",
    hint: () => "use the file as `patuh ledger` wrote it",
  },
});
