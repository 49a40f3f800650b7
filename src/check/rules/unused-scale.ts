import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allItems, mayHoldBad, ofKind } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";
import { suggest } from "../../text/suggest.js";

export const unusedScale = defineDiagnostic<{ name: string }>({
  code: "PTH2011",
  name: "unused-scale",
  severity: "warning",
  id: {
    message: ({ name }) => `skala \`${name}\` tidak dipakai oleh indikator mana pun`,
    why: "Skala yang tidak dipakai sering berarti sebuah indikator memakai skala yang keliru.",
    hint: () => "pakai skala ini pada sebuah indikator, atau hapus",
  },
  en: {
    message: ({ name }) => `no indicator uses the scale \`${name}\``,
    why: "An unused scale often means that an indicator has the wrong one.",
    hint: () => "use it in an indicator, or delete it",
  },
});

/** With more scales than this a comparison of each with each would take too long. */
const MOST_COMPARED = 300;

/** Warns of declared scales that no indicator refers to. */
export function checkUnusedScales(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  const declared = ofKind(items, "Scale");
  const everything = allItems(items);
  if (everything.some((item) => item.kind === "BadItem" && mayHoldBad([item], "scale", "indicator"))) return;
  const used = new Set<string>();
  for (const item of everything) {
    if (item.kind === "Scale" && item.body === null && item.name !== null) used.add(item.name.text);
  }
  const names = declared.flatMap(({ name }) => (name === null ? [] : [name.text]));
  // A misspelt reference has its own message; the scale it meant is not unused.
  const unknown = names.length <= MOST_COMPARED ? [...used].filter((name) => !names.includes(name)) : [];
  const meant = new Set(unknown.map((name) => suggest(name, names)));
  if (meant.has(null)) return; // it may be any of them
  for (const { name, body } of declared) {
    if (name !== null && body !== null && !used.has(name.text) && !meant.has(name.text))
      report(unusedScale, name.span, { name: name.text });
  }
}
