import type { Report } from "../../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { scaleLike } from "../../syntax/keywords.js";
import { meantScale } from "../../syntax/meant-scale.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { allItems, ofKind, type Unread, unreadIn } from "../../syntax/select.js";
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
  const scales: NameNode[] = [];
  const laws: NameNode[] = [];
  for (const item of allItems(items)) {
    if (item.kind !== "Scale" && item.kind !== "Law") continue;
    if (top.has(item)) continue;
    if (item.kind === "Law" && item.text === null) laws.push(item.name);
    if (item.kind === "Scale" && item.body === null && item.name !== null) scales.push(item.name);
  }
  const sources = nodesOf(rubric, "Provenance").flatMap((node) => node.sources);
  const titled = ofKind(items, "Law").filter(({ text }) => text !== null);
  const unread = unreadIn(items);
  checkNames(unknownScale, scales, namesOf(ofKind(items, "Scale")), unread, report);
  checkNames(unknownSource, sources, namesOf(ofKind(items, "Source")), unread, report);
  checkNames(unknownLaw, laws, namesOf(titled), unread, report);
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
  unread: Unread,
  report: Report,
): void {
  const declared = new Map(declarations.map((name) => [name.text, name]));
  const uses = usesOf(references);
  const compared = declared.size <= MOST_COMPARED ? [...declared.keys()] : [];
  const alike = new Map<string, readonly string[]>();
  for (const name of compared) alike.set(distinctionOf(name), [...(alike.get(distinctionOf(name)) ?? []), name]);
  const isDeclared = (name: string): boolean => declared.has(name) || unread.names.has(name);
  for (const [name, [first, ...others]] of uses) {
    if (first === undefined || isDeclared(name)) continue;
    const suggestion = suggest(name, compared) ?? meantKind(name, kind) ?? onlyUnused(declared, uses);
    if (suggestion === null && unread.isNameless(kind.name.replace("unknown-", ""))) continue; // it may be the one whose name is missing
    const meant = onlyMeant(name, alike.get(distinctionOf(name)) ?? []);
    const fixes = meant === null ? [] : fixesOf([first, ...others], declared.get(meant), uses);
    // One name that is not declared is one mistake, wherever it is referred to.
    const related = others.slice(0, MOST_SHOWN).map(({ span }) => ({ span, label: AGAIN }));
    report(kind, first.span, { name, suggestion }, { fixes, related });
  }
}

/** `scale level` is no reference: it lacks what its kind of scale needs. */
function meantKind(name: string, kind: DiagnosticKind<Facts>): string | null {
  const word = kind === unknownScale && /^[A-Za-z]+$/.test(name) ? meantScale(name) : null;
  return word === null ? null : scaleLike(word);
}

function usesOf(references: readonly NameNode[]): ReadonlyMap<string, readonly NameNode[]> {
  const uses = new Map<string, NameNode[]>();
  for (const name of references) {
    const found = uses.get(name.text);
    if (found === undefined) uses.set(name.text, [name]);
    else found.push(name);
  }
  return uses;
}

/** With more places than this a reader has seen enough. */
const MOST_SHOWN = 3;

const AGAIN: Localized = { id: "juga di sini", en: "here too" };

/** The only declaration that nothing refers to: it waits for whoever says another name. */
function onlyUnused(declared: ReadonlyMap<string, NameNode>, uses: ReadonlyMap<string, unknown>): string | null {
  const unused = [...declared.keys()].filter((name) => !uses.has(name));
  const unknown = [...uses.keys()].filter((name) => !declared.has(name));
  return unused.length === 1 && unknown.length === 1 ? (unused[0] ?? null) : null;
}

/** The declared name; or, where several references agree on another and none on it, also that one. */
function fixesOf(
  names: readonly NameNode[],
  declared: NameNode | undefined,
  uses: ReadonlyMap<string, readonly NameNode[]>,
): readonly Fix[] {
  const [first] = names;
  if (declared === undefined || first === undefined) return [];
  const { title } = rewriting(first.span, declared.text);
  const there = { title, edits: names.map(({ span }) => ({ span, text: declared.text })) };
  const isAgreed = names.length > 1 && !uses.has(declared.text);
  return isAgreed ? [there, rewriting(declared.span, first.text)] : [there];
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
