import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";

/** The most characters that a cell of a spreadsheet can hold. */
export const MOST_CELL_CHARACTERS = 32_767;

export const textTooLong = defineDiagnostic<{ key: string; length: number }>({
  code: "PTH7340",
  name: "text-too-long-for-cell",
  severity: "error",
  id: {
    message: ({ key, length }) =>
      `isian \`${key}\` panjangnya ${length} karakter, lebih dari yang dapat dimuat sebuah sel`,
    why: `Sel lembar kerja memuat paling banyak ${MOST_CELL_CHARACTERS} karakter; teks tidak dipotong diam-diam.`,
    hint: () => "persingkat teks itu, atau pindahkan sebagian ke dokumen sumber",
  },
  en: {
    message: ({ key, length }) => `what belongs into \`${key}\` has ${length} characters, more than a cell can hold`,
    why: `A cell of a spreadsheet holds ${MOST_CELL_CHARACTERS} characters at most; texts are not cut off silently.`,
    hint: () => "shorten that text, or move some of it into the source document",
  },
});
