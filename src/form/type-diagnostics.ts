import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

export const typesUnwritten = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH7380",
  name: "types-unwritten",
  severity: "warning",
  id: {
    message: ({ file, reason }) => `tipe untuk rubrik tidak dapat ditulis ke \`${file}\` (${reason})`,
    why: "Tanpa berkas itu TypeScript tidak mengenal kunci jawaban rubrik ini, atau mengenal yang lama.",
    hint: () => "beri hak tulis pada map rubrik, atau pakai `types: false` bila tipenya tidak diperlukan",
  },
  en: {
    message: ({ file, reason }) => `the types of the rubric cannot be written to \`${file}\` (${reason})`,
    why: "Without that file TypeScript does not know the answers of this rubric, or knows former ones.",
    hint: () => "make the folder of the rubric writable, or say `types: false` where the types are not needed",
  },
});
