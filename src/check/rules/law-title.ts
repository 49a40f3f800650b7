import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { ofKind } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";

export const lawWithoutTitle = defineDiagnostic<{ name: string }>({
  code: "PTH2015",
  name: "law-without-title",
  severity: "error",
  id: {
    message: ({ name }) => `peraturan \`${name}\` tidak diberi judul`,
    why: "Di awal rubrik sebuah peraturan dinyatakan; pembaca perlu tahu peraturan apa.",
    hint: ({ name }) => `tulis \`law ${name} "Undang-Undang ..."\``,
  },
  en: {
    message: ({ name }) => `the law \`${name}\` has no title`,
    why: "At the top of a rubric a law is declared; readers must learn which one it is.",
    hint: ({ name }) => `write \`law ${name} "Undang-Undang ..."\``,
  },
});

/** Reports laws that are declared without saying which they are. */
export function checkLawTitles(rubric: RubricNode, report: Report): void {
  for (const { name, text } of ofKind(rubric.block.items, "Law")) {
    if (text === null) report(lawWithoutTitle, name.span, { name: name.text });
  }
}
