import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, type Rational } from "../../numeric/rational.js";
import { ofKind } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";
import { readThresholds } from "../categories.js";

export const categoryExact = defineDiagnostic<{ to: Rational; max: Rational }>({
  code: "PTH4046",
  name: "category-exact",
  severity: "error",
  id: {
    message: ({ to }) => `pita tertutup sampai ${formatExact(to)} tidak cocok dengan \`compared exact\``,
    why: "Nilai persis dapat jatuh di antara dua pita yang tertutup, misalnya 80.995 di antara 80.99 dan 81.",
    hint: () => "tulis batas bawah saja (`from`), atau hapus `compared exact`",
  },
  en: {
    message: ({ to }) => `a closed band up to ${formatExact(to)} does not go with \`compared exact\``,
    why: "An exact score can fall between two closed bands, as 80.995 does between 80.99 and 81.",
    hint: () => "write only the lower bound (`from`), or delete `compared exact`",
  },
});

/** Reports closed bands in a rubric that compares exact scores, but for the one that ends at the top of the range. */
export function checkExactCategories(rubric: RubricNode, report: Report): void {
  const [score] = ofKind(rubric.block.items, "Score");
  const thresholds = readThresholds(rubric);
  if (score?.comparison !== "exact" || thresholds === null) return;
  const { max, written } = thresholds;
  for (const { node, to } of written)
    if (to !== null && node.to !== null && compare(to, max) !== 0) report(categoryExact, node.to.span, { to, max });
}
