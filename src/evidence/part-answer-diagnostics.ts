import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { counted } from "../text/counted.js";
import type { FaultOf } from "./answer-fault.js";

export const notApplicableHere = defineDiagnostic<FaultOf<"not-applicable">>({
  code: "PTH5019",
  name: "not-applicable-here",
  severity: "error",
  id: {
    message: () => "bagian ini tidak boleh dijawab `n/a`",
    why: "Hanya bagian yang dalam rubrik diberi `may be n/a` boleh dinyatakan tidak berlaku oleh penilai.",
    hint: ({ expected }) => `tulis ${expected.id}, atau hapus jawabannya bila belum ada`,
  },
  en: {
    message: () => "this part cannot be answered with `n/a`",
    why: "Only parts with `may be n/a` in the rubric can be declared not applicable by the assessor.",
    hint: ({ expected }) => `write ${expected.en}, or delete the answer if there is none yet`,
  },
});

export const tooFewObservations = defineDiagnostic<FaultOf<"too-few">>({
  code: "PTH5020",
  name: "too-few-observations",
  severity: "error",
  id: {
    message: ({ given, atLeast }) => `ada ${given} pengamatan, padahal diperlukan paling sedikit ${atLeast}`,
    why: "Rubrik menetapkan banyaknya pengamatan; nilai dari pengamatan yang lebih sedikit tidak dihitung.",
    hint: () => "tambahkan pengamatan, atau hapus jawaban ini bila belum ada",
  },
  en: {
    message: ({ given, atLeast }) => `${counted(given, "observation")} given, but at least ${atLeast} needed`,
    why: "The rubric sets how many observations are needed; fewer do not count.",
    hint: () => "add observations, or delete this answer if there are none yet",
  },
});

export const itemDoubled = defineDiagnostic<FaultOf<"doubled">>({
  code: "PTH5021",
  name: "item-doubled",
  severity: "error",
  id: {
    message: ({ shown }) => `${quote(shown)} disebut dua kali dalam daftar ini`,
    why: "Setiap hal dihitung sekali; yang kedua mungkin dimaksudkan untuk hal lain.",
    hint: () => "hapus salah satu, atau tulis nama yang dimaksud",
  },
  en: {
    message: ({ shown }) => `${quote(shown)} is named twice in this list`,
    why: "Every item counts once; the second may have been meant for another.",
    hint: () => "delete one of them, or write the name that was meant",
  },
});

export const itemsUnchecked = defineDiagnostic<FaultOf<"unchecked">>({
  code: "PTH5022",
  name: "items-unchecked",
  severity: "error",
  id: {
    message: ({ items }) => `belum ada ya atau tidak untuk ${items.map(quote).join(", ")}`,
    why: "Daftar yang dijawab satu per satu harus lengkap; yang tidak diisi tidak dianggap “tidak”.",
    hint: () => "tambahkan ya atau tidak, atau tulis hanya daftar nama yang ada: [...]",
  },
  en: {
    message: ({ items }) => `there is no yes or no for ${items.map(quote).join(", ")}`,
    why: "A list that is answered item by item must be complete; an item left out is not taken as “no”.",
    hint: () => "add yes or no, or write only the names that are there: [...]",
  },
});
