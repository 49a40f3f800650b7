import type { Report } from "../../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { descendants } from "../../syntax/children.js";
import { allItems, mayHoldBad, ofKind } from "../../syntax/select.js";
import type { NameNode, RubricNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";
import { onlyMeant, suggest } from "../../text/suggest.js";

interface Facts {
  readonly name: string;
  readonly suggestion: string | null;
}

export const unknownScale = unknownName("PTH2002", "scale", { id: "skala", en: "scale" });
export const unknownSource = unknownName("PTH2003", "source", { id: "sumber", en: "source" });
export const unknownLaw = unknownName("PTH2004", "law", { id: "peraturan", en: "law" });

/** Reports references to scales, sources and laws that the rubric does not declare. */
export function checkUnknownNames(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  const top = new Set(items);
  const inside = [...allItems(items)].filter((item) => !top.has(item));
  const scales = inside.flatMap((item) => (item.kind === "Scale" && item.body === null ? (item.name ?? []) : []));
  const laws = inside.flatMap((item) => (item.kind === "Law" && item.text === null ? item.name : []));
  const sources = descendants(rubric).flatMap((node) => (node.kind === "Provenance" ? node.sources : []));
  const titled = ofKind(items, "Law").filter(({ text }) => text !== null);
  if (!mayHoldBad(items, "scale")) checkNames(unknownScale, scales, namesOf(ofKind(items, "Scale")), report);
  if (!mayHoldBad(items, "source")) checkNames(unknownSource, sources, namesOf(ofKind(items, "Source")), report);
  if (!mayHoldBad(items, "law")) checkNames(unknownLaw, laws, namesOf(titled), report);
}

function namesOf(nodes: readonly { readonly name: NameNode | null }[]): readonly NameNode[] {
  return nodes.flatMap(({ name }) => name ?? []);
}

/** With more names than this a comparison of each with each would take too long. */
const MOST_COMPARED = 300;

function checkNames(
  kind: DiagnosticKind<Facts>,
  references: readonly NameNode[],
  declarations: readonly NameNode[],
  report: Report,
): void {
  const declared = new Map(declarations.map((name) => [name.text, name]));
  const uses = new Map<string, number>();
  for (const { text } of references) uses.set(text, (uses.get(text) ?? 0) + 1);
  const compared = declared.size <= MOST_COMPARED ? [...declared.keys()] : [];
  const alike = new Map<string, readonly string[]>();
  for (const name of compared) alike.set(distinctionOf(name), [...(alike.get(distinctionOf(name)) ?? []), name]);
  for (const name of references) {
    if (declared.has(name.text)) continue;
    const meant = onlyMeant(name.text, alike.get(distinctionOf(name.text)) ?? []);
    const fixes = meant === null ? [] : fixesOf(name, declared.get(meant), uses);
    report(kind, name.span, { name: name.text, suggestion: suggest(name.text, compared) }, { fixes });
  }
}

/** The declared name; or, where several references agree on another and none on it, also that one. */
function fixesOf(name: NameNode, declared: NameNode | undefined, uses: ReadonlyMap<string, number>): readonly Fix[] {
  if (declared === undefined) return [];
  const there = rewriting(name.span, declared.text);
  const isAgreed = (uses.get(name.text) ?? 0) > 1 && !uses.has(declared.text);
  return isAgreed ? [there, rewriting(declared.span, name.text)] : [there];
}

/** What is never misspelt in a name, because it tells names apart: numbers, and parts of one or two letters. */
function distinctionOf(name: string): string {
  return (name.toLowerCase().match(/[0-9]+|(?<![a-z])[a-z]{1,2}(?![a-z])/g) ?? []).join(" ");
}

function unknownName(code: DiagnosticKind<Facts>["code"], keyword: string, what: Localized): DiagnosticKind<Facts> {
  return defineDiagnostic<Facts>({
    code,
    name: `unknown-${keyword}`,
    severity: "error",
    id: {
      message: ({ name }) => `${what.id} \`${name}\` tidak dikenal`,
      why: "Acuan harus menunjuk sesuatu yang dinyatakan dalam rubrik ini.",
      hint: ({ suggestion }) =>
        suggestion === null ? `nyatakan dengan \`${keyword}\` di awal rubrik` : `mungkin maksudnya \`${suggestion}\``,
    },
    en: {
      message: ({ name }) => `there is no ${what.en} \`${name}\``,
      why: "A reference must point to something that this rubric declares.",
      hint: ({ suggestion }) =>
        suggestion === null
          ? `declare it with \`${keyword}\` at the top of the rubric`
          : `did you mean \`${suggestion}\``,
    },
  });
}
