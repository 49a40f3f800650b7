import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allParts, ofKind } from "../../syntax/select.js";
import type { NameNode, RubricNode } from "../../syntax/tree.js";
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

/** Reports names that are declared twice: parts (in the whole rubric), scales, sources, laws and categories. */
export function checkDuplicateNames(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  const named = (nodes: readonly { readonly name: NameNode | null }[]): readonly NameNode[] =>
    nodes.flatMap(({ name }) => (name === null ? [] : [name]));
  const laws = ofKind(items, "Law").filter(({ text }) => text !== null);
  checkNames(named(allParts(rubric)), { id: "bagian", en: "part" }, report);
  checkNames(named(ofKind(items, "Scale")), { id: "skala", en: "scale" }, report);
  checkNames(named(ofKind(items, "Source")), { id: "sumber", en: "source" }, report);
  checkNames(named(laws), { id: "peraturan", en: "law" }, report);
  checkNames(named(ofKind(items, "Category")), { id: "kategori", en: "category" }, report);
}

function checkNames(names: readonly NameNode[], what: Localized, report: Report): void {
  const seen = new Map<string, NameNode>();
  for (const name of names) {
    const first = seen.get(name.text);
    if (first === undefined) seen.set(name.text, name);
    else {
      const label = { id: "pertama kali di sini", en: "first here" };
      report(duplicateName, name.span, { what, name: name.text }, { related: [{ span: first.span, label }] });
    }
  }
}
