import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allParts, mayHoldBad, ofKind, weightOf } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";

export const unusedAssumption = defineDiagnostic<Record<string, never>>({
  code: "PTH2040",
  name: "unused-assumption",
  severity: "warning",
  id: {
    message: () => "tidak ada bobot yang tidak diterbitkan, jadi andaian ini tidak dipakai",
    why: "Andaian yang tidak dipakai membuat pembaca mengira ada bobot yang tidak diketahui.",
    hint: () => "hapus `undisclosed weights assume equal`",
  },
  en: {
    message: () => "no weight is undisclosed, so this assumption is not used",
    why: "An assumption that is not used makes readers believe that a weight is unknown.",
    hint: () => "delete `undisclosed weights assume equal`",
  },
});

/** Warns of an assumption about undisclosed weights where there are none. */
export function checkUnusedAssumption(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  if (mayHoldBad(items, "dimension", "variable", "indicator", "weight")) return;
  const isUndisclosed = allParts(rubric).some((part) => weightOf(part)?.share === null);
  for (const { span } of isUndisclosed ? [] : ofKind(items, "Undisclosed")) report(unusedAssumption, span, {});
}
