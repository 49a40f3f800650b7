import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { readable } from "../../syntax/readable.js";
import { ofKind, unreadIn } from "../../syntax/select.js";
import type { NameNode, RubricNode, VerdictNode } from "../../syntax/tree.js";
import { onlyMeant, suggest } from "../../text/suggest.js";

export const unknownCategory = defineDiagnostic<{ name: string; known: string; suggestion: string | null }>({
  code: "PTH2031",
  name: "unknown-category",
  severity: "error",
  id: {
    message: ({ name }) => `tidak ada kategori \`${name}\``,
    why: "Aturan, putusan dan contoh hanya dapat menyebut kategori yang dinyatakan rubrik ini.",
    hint: ({ known, suggestion }) =>
      suggestion === null ? `pilih salah satu: ${known}` : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ name }) => `there is no category \`${name}\``,
    why: "Rules, verdicts and examples can only name categories that this rubric declares.",
    hint: ({ known, suggestion }) =>
      suggestion === null ? `choose one of: ${known}` : `did you mean \`${suggestion}\``,
  },
});

/** Reports names of categories in rules, verdicts and examples that are not declared. */
export function checkUnknownCategories(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  const unread = unreadIn(items);
  const known = ofKind(items, "Category").map(({ name }) => name.text);
  const check = ({ text, span }: NameNode): void => {
    if (known.includes(text) || unread.names.has(text) || known.length === 0) return;
    const list = known.map((name) => `\`${name}\``).join(", ");
    const suggestion = suggest(text, known);
    if (suggestion === null && unread.isNameless("category")) return; // it may be the one whose name is missing
    const meant = onlyMeant(text, known);
    const fixes = meant === null ? [] : [rewriting(span, meant)];
    report(unknownCategory, span, { name: text, known: list, suggestion }, { fixes });
  };
  for (const node of nodesOf(rubric, "CapCategory", "ExpectCategory", "ExpectCategories", "Verdict")) {
    if (node.kind === "CapCategory" || node.kind === "ExpectCategory") check(node.category);
    if (node.kind === "ExpectCategories") node.categories.forEach(check);
    if (node.kind === "Verdict") namesIn(node).forEach(check);
  }
}

/** The category names in a verdict table. */
function namesIn({ columns, rows }: VerdictNode): readonly NameNode[] {
  const column = columns.findIndex(({ text }) => text === "category");
  return readable(rows).flatMap(({ cells }) => cells[column]?.values ?? []);
}
