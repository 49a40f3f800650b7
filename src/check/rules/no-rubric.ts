import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { mayHoldBad, ofKind } from "../../syntax/select.js";
import type { FileNode } from "../../syntax/tree.js";

export const noRubric = defineDiagnostic<{ empty: boolean }>({
  code: "PTH2009",
  name: "no-rubric",
  severity: "error",
  id: {
    message: ({ empty }) => (empty ? "berkas ini kosong" : "berkas ini tidak memuat rubrik"),
    why: "Setiap berkas memuat tepat satu rubrik.",
    hint: () => 'mulailah dengan `rubric nama 2024 { title "..." ... }`',
  },
  en: {
    message: ({ empty }) => (empty ? "this file is empty" : "this file holds no rubric"),
    why: "Every file holds exactly one rubric.",
    hint: () => 'begin with `rubric name 2024 { title "..." ... }`',
  },
});

export const secondRubric = defineDiagnostic<{ name: string }>({
  code: "PTH2010",
  name: "second-rubric",
  severity: "error",
  id: {
    message: ({ name }) => `rubrik kedua \`${name}\` dalam satu berkas`,
    why: "Satu berkas memuat tepat satu rubrik, supaya jelas rubrik mana yang dipakai.",
    hint: () => "pindahkan ke berkas tersendiri",
  },
  en: {
    message: ({ name }) => `a second rubric \`${name}\` in one file`,
    why: "A file holds exactly one rubric, so that there is no doubt which one is used.",
    hint: () => "move it to a file of its own",
  },
});

/** Reports a file without a rubric, or with more than one. */
export function checkRubricCount(file: FileNode, report: Report): void {
  const [first, ...others] = ofKind(file.items, "Rubric");
  if (first === undefined && !mayHoldBad(file.items, "rubric")) {
    report(noRubric, { start: 0, end: 0 }, { empty: file.items.length === 0 });
  }
  for (const { name } of others) report(secondRubric, name.span, { name: name.text });
}
