import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { isReadable, readable } from "../../syntax/readable.js";
import { ofKind } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";

export const ruleForm = defineDiagnostic<{ rule: string; clauses: number }>({
  code: "PTH2029",
  name: "rule-form",
  severity: "error",
  id: {
    message: ({ rule, clauses }) =>
      clauses === 0
        ? `aturan \`${rule}\` tidak memuat \`when ... then ...\``
        : `aturan \`${rule}\` memuat ${clauses} \`when\``,
    why: "Setiap aturan berisi satu syarat dan satu akibat, supaya setiap hasil dapat menyebut aturan yang mengubahnya.",
    hint: ({ clauses }) =>
      clauses === 0 ? "tulis `{ when nama-fakta then withhold award }`" : "buat satu `rule` untuk setiap `when`",
  },
  en: {
    message: ({ rule, clauses }) =>
      clauses === 0
        ? `the rule \`${rule}\` has no \`when ... then ...\``
        : `the rule \`${rule}\` has ${clauses} \`when\``,
    why: "Every rule has one condition and one effect, so that every outcome can name the rule that changed it.",
    hint: ({ clauses }) =>
      clauses === 0 ? "write `{ when fact-name then withhold award }`" : "make one `rule` for each `when`",
  },
});

export const reasonRepeated = defineDiagnostic<{ rule: string }>({
  code: "PTH2030",
  name: "not-monotonic-repeated",
  severity: "error",
  id: {
    message: ({ rule }) => `aturan \`${rule}\` memuat \`not monotonic because\` lebih dari sekali`,
    why: "Dua alasan untuk hal yang sama membuat tidak jelas mana yang dimaksud.",
    hint: () => "gabungkan alasannya menjadi satu",
  },
  en: {
    message: ({ rule }) => `the rule \`${rule}\` has \`not monotonic because\` more than once`,
    why: "With two reasons for one thing it is unclear which one is meant.",
    hint: () => "join the reasons into one",
  },
});

/** Reports rules that do not have exactly one condition with one effect. */
export function checkRuleForms(rubric: RubricNode, report: Report): void {
  for (const { name, clauses } of ofKind(rubric.block.items, "Rule")) {
    if (!isReadable(clauses)) continue; // what cannot be read has its own message
    const whens = readable(clauses).filter(({ kind }) => kind === "When");
    const reasons = readable(clauses).filter(({ kind }) => kind === "NotMonotonic");
    if (whens.length !== 1) {
      const place =
        whens[1] === undefined ? name.span : { start: whens[1].span.start, end: whens[1].span.start + "when".length };
      report(ruleForm, place, { rule: name.text, clauses: whens.length });
    }
    if (reasons[1] !== undefined) report(reasonRepeated, reasons[1].span, { rule: name.text });
  }
}
