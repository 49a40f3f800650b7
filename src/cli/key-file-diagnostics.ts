import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const keyFileExists = defineDiagnostic<{ file: string }>({
  code: "PTH7159",
  name: "key-file-exists",
  severity: "error",
  id: {
    message: ({ file }) => `berkas ${quote(file)} sudah ada; tidak ada yang ditulis`,
    why: "Kunci yang tertimpa tidak dapat dibuat lagi, dan catatan yang ditandatangani dengannya tidak dapat dilanjutkan.",
    hint: () => "pakai nama lain, atau pindahkan berkas itu ke tempat yang aman",
  },
  en: {
    message: ({ file }) => `the file ${quote(file)} is already there; nothing was written`,
    why: "A key that is overwritten can never be made again, nor can anything more be signed with it.",
    hint: () => "use another name, or move that file to a safe place",
  },
});

export const keyFileUnwritable = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH7147",
  name: "key-file-unwritable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `berkas kunci ${quote(file)} tidak dapat ditulis (${reason})`,
    why: "Sistem operasi menolaknya; pasangan kunci yang hanya separuh tersimpan tidak dibiarkan.",
    hint: () => "periksa folder dan hak aksesnya",
  },
  en: {
    message: ({ file, reason }) => `the key file ${quote(file)} cannot be written (${reason})`,
    why: "The operating system refuses; half a pair of keys is not left behind.",
    hint: () => "check its folder and permissions",
  },
});
