import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";

export const entryRepeated = defineDiagnostic<{ entry: string }>({
  code: "PTH4028",
  name: "entry-repeated",
  severity: "error",
  id: {
    message: ({ entry }) => `\`${entry}\` ditulis dua kali pada skala ini`,
    why: "Dua arti untuk satu jawaban saling bertentangan.",
    hint: () => "hapus salah satu, atau perbaiki namanya",
  },
  en: {
    message: ({ entry }) => `\`${entry}\` stands twice on this scale`,
    why: "Two meanings for one answer conflict.",
    hint: () => "delete one of them, or correct its name",
  },
});
