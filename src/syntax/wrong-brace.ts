import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

export const missingBrace = defineDiagnostic<Record<string, never>>({
  code: "PTH1004",
  name: "missing-brace",
  severity: "error",
  id: {
    message: () => "blok yang dibuka di sini tidak ditutup dengan `}`",
    why: "Tanpa kurung penutup, pernyataan sesudahnya dianggap bagian dari blok ini.",
    hint: () => "tambahkan `}` di tempat blok ini seharusnya berakhir",
  },
  en: {
    message: () => "the block that opens here is not closed with `}`",
    why: "Without the closing brace, what follows counts as part of this block.",
    hint: () => "add `}` where this block should end",
  },
});

export const strayBrace = defineDiagnostic<Record<string, never>>({
  code: "PTH1005",
  name: "stray-brace",
  severity: "error",
  id: {
    message: () => "`}` ini tidak menutup apa pun",
    why: "Ada lebih banyak `}` daripada `{`, jadi susunan blok tidak pasti.",
    hint: () => "hapus `}` ini, atau tambahkan `{` yang hilang sebelumnya",
  },
  en: {
    message: () => "this `}` closes nothing",
    why: "There are more `}` than `{`, so the structure of the blocks is uncertain.",
    hint: () => "delete this `}`, or add the `{` that is missing before it",
  },
});
