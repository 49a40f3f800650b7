import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { printable } from "../text/printable.js";

/** How a file is typed; one from standard input has no name. */
function typed(file: string): string {
  return file === "-" ? "-" : printable(file);
}

export const evidenceInPlace = defineDiagnostic<{ file: string }>({
  code: "PTH7700",
  name: "evidence-in-place-of-rubric",
  severity: "error",
  id: {
    message: ({ file }) => `${quote(file)} berisi bukti atau tabel, bukan rubrik`,
    why: "Rubrik disebut lebih dahulu, kemudian buktinya.",
    hint: ({ file }) => `tulis \`patuh score RUBRIK ${typed(file)}\`, misalnya dengan \`pekppp@2024\` sebagai rubrik`,
  },
  en: {
    message: ({ file }) => `${quote(file)} holds evidence or a table, not a rubric`,
    why: "The rubric comes first, then the evidence.",
    hint: ({ file }) => `write \`patuh score RUBRIC ${typed(file)}\`, with \`pekppp@2024\` as the rubric, for example`,
  },
});

export const rubricInPlace = defineDiagnostic<{ file: string }>({
  code: "PTH7701",
  name: "rubric-in-place-of-evidence",
  severity: "error",
  id: {
    message: ({ file }) => `${quote(file)} adalah rubrik, bukan bukti`,
    why: "Rubrik disebut lebih dahulu, kemudian buktinya; dua rubrik dibandingkan dengan `patuh diff`.",
    hint: ({ file }) => `tulis \`patuh score ${typed(file)} BUKTI\`; \`patuh init\` membuat contoh bukti`,
  },
  en: {
    message: ({ file }) => `${quote(file)} is a rubric, not evidence`,
    why: "The rubric comes first, then the evidence; two rubrics are compared by `patuh diff`.",
    hint: ({ file }) => `write \`patuh score ${typed(file)} EVIDENCE\`; \`patuh init\` makes example evidence`,
  },
});
