import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";

export const entryRepeated = defineDiagnostic<{ entry: string }>({
  code: "PTH4028",
  name: "entry-repeated",
  severity: "error",
  id: {
    message: ({ entry }) => `\`${entry}\` ditulis dua kali di sini`,
    why: "Dua arti untuk satu jawaban saling bertentangan.",
    hint: () => "hapus salah satu, atau perbaiki namanya",
  },
  en: {
    message: ({ entry }) => `\`${entry}\` stands twice here`,
    why: "Two meanings for one answer conflict.",
    hint: () => "delete one of them, or correct its name",
  },
});
