import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { deleting } from "../../diagnostics/fix.js";
import { sameTree } from "../../syntax/same-tree.js";
import { allParts, ofKind } from "../../syntax/select.js";
import type { NameNode, RubricNode, StatementNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";

export const duplicateName = defineDiagnostic<{ what: Localized; name: string }>({
  code: "PTH2001",
  name: "duplicate-name",
  severity: "error",
  id: {
    message: ({ what, name }) => `nama ${what.id} \`${name}\` dipakai dua kali`,
    why: "Bukti, acuan dan perbandingan tahun memakai nama ini; nama ganda membuat artinya tidak pasti.",
    hint: () => "beri nama lain pada salah satunya",
  },
  en: {
    message: ({ what, name }) => `the ${what.en} name \`${name}\` is used twice`,
    why: "Evidence, references and comparisons of years use this name; a double one is ambiguous.",
    hint: () => "give one of them another name",
  },
});

/** Reports names that are declared twice: parts (in the whole rubric), scales, sources, laws, categories, facts and rules. */
export function checkDuplicateNames(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  const laws = ofKind(items, "Law").filter(({ text }) => text !== null);
  checkNames(allParts(rubric), { id: "bagian", en: "part" }, report);
  checkNames(ofKind(items, "Scale"), { id: "skala", en: "scale" }, report);
  checkNames(ofKind(items, "Source"), { id: "sumber", en: "source" }, report);
  checkNames(laws, { id: "peraturan", en: "law" }, report);
  checkNames(ofKind(items, "Category"), { id: "kategori", en: "category" }, report);
  checkNames(ofKind(items, "Fact"), { id: "fakta", en: "fact" }, report);
  checkNames(ofKind(items, "Rule"), { id: "aturan", en: "rule" }, report);
}

/** A statement that declares a name, and that name. */
type Named = StatementNode & { readonly name: NameNode | null };

function checkNames(nodes: readonly Named[], what: Localized, report: Report): void {
  const seen = new Map<string, Named>();
  for (const node of nodes) {
    const { name } = node;
    if (name === null) continue;
    const first = seen.get(name.text);
    if (first === undefined) seen.set(name.text, node);
    else {
      const span = first.name?.span ?? first.span;
      const related = [{ span, label: { id: "pertama kali di sini", en: "first here" } }];
      report(duplicateName, name.span, { what, name: name.text }, { related, fixes: fixesOf(node, first) });
    }
  }
}

/** What is only referred to needs no second declaration in the same words; a part or a category may await its own. */
function fixesOf(node: Named, first: Named): readonly Fix[] {
  const isReferredTo = node.kind === "Scale" || node.kind === "Source" || node.kind === "Law";
  if (!isReferredTo || !sameTree(node, first)) return [];
  return [deleting(node.span, `${node.kind.toLowerCase()} ${node.name?.text}`)];
}
