import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allParts, mayHoldBad, ofKind } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";

export const missingPolicy = defineDiagnostic<Record<string, never>>({
  code: "PTH2008",
  name: "missing-policy",
  severity: "error",
  id: {
    message: () => "rubrik ini tidak mengatakan apa arti jawaban yang tidak ada",
    why: "Jawaban kosong dapat berarti nilai terendah, tidak dihitung, atau tanpa nilai; pilihannya mengubah hasil.",
    hint: () =>
      "tambahkan `missing answers count as lowest`, `missing answers are excluded`, atau `missing answers stop the score`",
  },
  en: {
    message: () => "this rubric does not say what a missing answer means",
    why: "An empty answer may count as lowest, be left out, or stop the score; the choice changes outcomes.",
    hint: () =>
      "add `missing answers count as lowest`, `missing answers are excluded` or `missing answers stop the score`",
  },
});

/** Reports a rubric with indicators that states no policy for missing answers. */
export function checkMissingPolicy(rubric: RubricNode, report: Report): void {
  const { items, closed } = rubric.block;
  if (!closed) return; // it may have been cut off
  if (!allParts(rubric).some(({ level }) => level === "indicator")) return; // nothing is answered here
  if (ofKind(items, "Missing").length > 0 || mayHoldBad(items, "missing")) return;
  report(missingPolicy, rubric.name.span, {});
}
