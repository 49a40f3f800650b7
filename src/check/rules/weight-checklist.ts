import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatPercent } from "../../numeric/format-percent.js";
import { equals, ONE, type Rational, sum } from "../../numeric/rational.js";
import { exactValue } from "../../syntax/exact-value.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { isReadable, readable } from "../../syntax/readable.js";
import { hasOpenText } from "../../syntax/select.js";
import type { ChecklistItemNode, ChecklistScaleNode, RubricNode } from "../../syntax/tree.js";
import { canBeSummed } from "../fineness.js";
import { checkShare, isShare } from "./weight-value.js";

export const checklistWeights = defineDiagnostic<{ item: string }>({
  code: "PTH3007",
  name: "checklist-weight-missing",
  severity: "error",
  id: {
    message: ({ item }) => `\`${item}\` tidak mempunyai bobot, padahal yang lain mempunyai`,
    why: "Hal-hal dalam daftar dibobot semua, atau tidak satu pun; tanpa bobot semuanya dihitung sama.",
    hint: () => "tulis bobotnya, atau hapus bobot yang lain",
  },
  en: {
    message: ({ item }) => `\`${item}\` has no weight, but others have`,
    why: "Either all items of a checklist have a weight or none has; without weights they count the same.",
    hint: () => "write its weight, or delete the others",
  },
});

export const checklistSum = defineDiagnostic<{ total: Rational }>({
  code: "PTH3008",
  name: "checklist-weight-sum",
  severity: "error",
  id: {
    message: ({ total }) => `bobot dalam daftar ini berjumlah ${formatPercent(total)}, bukan 100%`,
    why: "Semua yang ada bersama-sama memberi nilai tertinggi; dengan jumlah lain tidak demikian.",
    hint: () => "perbaiki bobotnya, atau hapus semua bobot bila setiap hal dihitung sama",
  },
  en: {
    message: ({ total }) => `the weights of this checklist add up to ${formatPercent(total)}, not 100%`,
    why: "Everything together gives the highest score; with another total it would not.",
    hint: () => "correct the weights, or delete all of them if every item counts the same",
  },
});

/** Reports checklists whose items are only partly weighted, or not to one whole. */
export function checkChecklistWeights(rubric: RubricNode, report: Report): void {
  for (const node of nodesOf(rubric, "ChecklistScale")) checkChecklist(node, report);
}

function checkChecklist({ entries, span }: ChecklistScaleNode, report: Report): void {
  const items = readable(entries).filter((item) => !hasOpenText(item)); // a text may have swallowed the weight
  const weighted = items.filter(({ weight }) => weight !== null);
  if (weighted.length === 0) return;
  for (const { weight } of weighted) checkShare(weight, new Map(), report);
  const [lacking] = items.filter(({ weight }) => weight === null);
  if (lacking !== undefined && isReadable(entries))
    report(checklistWeights, lacking.name.span, { item: lacking.name.text });
  const shares = items.map(shareOf);
  const known = shares.filter((share) => share !== null);
  if (
    !isReadable(entries) ||
    items.length < entries.entries.length ||
    known.length < shares.length ||
    !canBeSummed(known)
  )
    return;
  const total = sum(known);
  if (!equals(total, ONE)) report(checklistSum, { start: span.start, end: span.start + "checklist".length }, { total });
}

function shareOf({ weight }: ChecklistItemNode): Rational | null {
  const share = weight === null ? null : exactValue(weight);
  return share === null || !isShare(share) ? null : share;
}
