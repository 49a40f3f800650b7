import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

export const unclosedText = defineDiagnostic<Record<string, never>>({
  code: "PTH1003",
  name: "unclosed-text",
  severity: "error",
  id: {
    message: () => "teks ini tidak ditutup dengan tanda petik",
    why: "Sebuah teks berakhir pada barisnya; tanpa tanda petik penutup, batasnya tidak diketahui.",
    hint: () => 'tambahkan `"` di akhir teks',
  },
  en: {
    message: () => "this text has no closing quote",
    why: "A text ends on its line; without the closing quote nobody knows where.",
    hint: () => 'add `"` at the end of the text',
  },
});
