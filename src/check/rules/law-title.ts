import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { adding, deleting } from "../../diagnostics/fix.js";
import { quote } from "../../diagnostics/quote.js";
import { sameTree } from "../../syntax/same-tree.js";
import { allParts, itemsOf, ofKind } from "../../syntax/select.js";
import type { LawNode, RubricNode, TextNode } from "../../syntax/tree.js";

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
  const declared = new Map<string, LawNode>();
  for (const law of ofKind(rubric.block.items, "Law")) {
    const { name, text } = law;
    if (!declared.has(name.text)) declared.set(name.text, law);
    if (text === null) report(lawWithoutTitle, name.span, { name: name.text });
  }
  for (const part of allParts(rubric)) {
    for (const law of ofKind(itemsOf(part), "Law")) {
      const { name, text } = law;
      const top = declared.get(name.text);
      if (text === null || top === undefined) continue; // a law of this part alone may have its own title
      const facts = { name: name.text, text: text.id.value };
      report(lawRedeclared, text.id.span, facts, { fixes: fixesOf(law, text, top.text) });
    }
  }
}

/** The text was an article, or one too many; the title that the law has already is certainly the latter. */
function fixesOf(law: LawNode, text: TextNode, declared: TextNode | null): readonly Fix[] {
  const end = (text.en ?? text.id).span.end;
  const without = deleting({ start: law.name.span.end, end }, `"${text.id.value}"`);
  if (declared !== null && sameTree(text, declared)) return [without];
  return law.article === null && text.en === null ? [adding(text.id.span.start, "article "), without] : [];
}
