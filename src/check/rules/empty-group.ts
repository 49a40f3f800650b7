import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allParts, itemsOf, mayHoldBad, partsOf } from "../../syntax/select.js";
import type { PartLevel, RubricNode } from "../../syntax/tree.js";
import { LEVEL_WORDS } from "../../syntax/words.js";

export const emptyGroup = defineDiagnostic<{ level: PartLevel; name: string }>({
  code: "PTH2012",
  name: "empty-group",
  severity: "error",
  id: {
    message: ({ level, name }) => `${LEVEL_WORDS[level].id} \`${name}\` tidak memuat indikator`,
    why: "Blok yang kosong tidak dapat dinilai; biasanya isinya tertinggal.",
    hint: () => "tambahkan indikator, atau hapus `{ }` bila rinciannya memang tidak diterbitkan",
  },
  en: {
    message: ({ level, name }) => `${level} \`${name}\` holds no indicator`,
    why: "An empty block cannot be scored; usually its content was forgotten.",
    hint: () => "add indicators, or delete the `{ }` if its details were never published",
  },
});

/** Reports dimensions and variables whose block holds nothing that is scored. */
export function checkEmptyGroups(rubric: RubricNode, report: Report): void {
  for (const part of allParts(rubric)) {
    const items = itemsOf(part);
    if (part.level === "indicator" || part.block === null || partsOf(items).length > 0) continue;
    if (mayHoldBad(items, "variable", "indicator")) continue; // one of them may be hidden there
    report(emptyGroup, part.name.span, { level: part.level, name: part.name.text });
  }
}
