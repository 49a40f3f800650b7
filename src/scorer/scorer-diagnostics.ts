import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

/** `place` is what could not be read; null where everything was read, but gives no single score. */
export const beyondSmallScorer = defineDiagnostic<{ place: string | null }>({
  code: "PTH5190",
  name: "beyond-small-scorer",
  severity: "error",
  id: {
    message: ({ place }) =>
      place === null ? "nilai tunggal tidak ditemukan penilai ringan" : `${quote(place)} tidak terbaca penilai ringan`,
    why: "Penilai ringan hanya membaca bentuk yang lazim dan tidak menghitung rentang.",
    hint: () => "pakai `readEvidence` dan `evaluate` dari `patuh`: di sana disebut apa yang salah atau belum ada",
  },
  en: {
    message: ({ place }) =>
      place === null ? "the small scorer finds no single score" : `${quote(place)} is not read by the small scorer`,
    why: "The small scorer reads only the common forms and computes no range.",
    hint: () => "use `readEvidence` and `evaluate` of `patuh`: they say what is wrong or lacking",
  },
});
