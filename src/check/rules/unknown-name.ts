import type { Report } from "../../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
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
  const declared = (
    nodes: readonly { readonly name: NameNode | null }[],
    keyword: string,
  ): ReadonlySet<string> | null =>
    mayHoldBad(items, keyword) ? null : new Set(nodes.flatMap(({ name }) => (name === null ? [] : [name.text])));
  const scales = declared(ofKind(items, "Scale"), "scale");
  const sources = declared(ofKind(items, "Source"), "source");
  const laws = declared(
    ofKind(items, "Law").filter(({ text }) => text !== null),
    "law",
  );
  const top = new Set(items);
  for (const item of allItems(items)) {
    if (item.kind === "Scale" && item.body === null && item.name !== null && !top.has(item))
      check(unknownScale, item.name, scales, report);
    if (item.kind === "Law" && item.text === null && !top.has(item)) check(unknownLaw, item.name, laws, report);
  }
  for (const node of descendants(rubric)) {
    if (node.kind === "Provenance") for (const name of node.sources) check(unknownSource, name, sources, report);
  }
}

/** With more names than this a comparison of each with each would take too long. */
const MOST_COMPARED = 300;

function check(
  kind: DiagnosticKind<Facts>,
  name: NameNode,
  declared: ReadonlySet<string> | null,
  report: Report,
): void {
  if (declared === null || declared.has(name.text)) return;
  const compared = declared.size <= MOST_COMPARED ? declared : [];
  const meant = onlyMeant(name.text, compared);
  const fixes = meant === null ? [] : [rewriting(name.span, meant)];
  report(kind, name.span, { name: name.text, suggestion: suggest(name.text, compared) }, { fixes });
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
