import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import { allParts, itemsOf, ofKind } from "../../syntax/select.js";
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

export const lawRedeclared = defineDiagnostic<{ name: string; text: string }>({
  code: "PTH2023",
  name: "law-redeclared",
  severity: "error",
  id: {
    message: ({ name }) => `di sini peraturan \`${name}\` diberi judul lagi`,
    why: "Peraturan ini sudah dinyatakan di awal rubrik; dua judul untuk satu nama saling bertentangan.",
    hint: ({ name, text }) =>
      `tulis \`law ${name} article ${quote(text).replaceAll("`", '"')}\` bila yang dimaksud pasal, atau hapus teksnya`,
  },
  en: {
    message: ({ name }) => `the law \`${name}\` is given a title again here`,
    why: "It is declared at the top of the rubric; two titles for one name conflict.",
    hint: ({ name, text }) =>
      `write \`law ${name} article ${quote(text).replaceAll("`", '"')}\` if an article is meant, or delete the text`,
  },
});

/** Reports laws that are declared without saying which they are, and references that declare one again. */
export function checkLawTitles(rubric: RubricNode, report: Report): void {
  const declared = new Set<string>();
  for (const { name, text } of ofKind(rubric.block.items, "Law")) {
    declared.add(name.text);
    if (text === null) report(lawWithoutTitle, name.span, { name: name.text });
  }
  for (const part of allParts(rubric)) {
    for (const { name, text } of ofKind(itemsOf(part), "Law")) {
      if (text === null || !declared.has(name.text)) continue; // a law of this part alone may have its own title
      report(lawRedeclared, text.id.span, { name: name.text, text: text.id.value });
    }
  }
}
