import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { descendants } from "../../syntax/children.js";
import type { ConditionNode, RubricNode } from "../../syntax/tree.js";
import { scoreBounds } from "../score-bounds.js";
import { symbolsOf, testsIn } from "../symbols.js";
import { truthOverRange } from "../truth-over-range.js";

export const conditionNever = defineDiagnostic<Record<string, never>>({
  code: "PTH4044",
  name: "condition-never",
  severity: "error",
  id: {
    message: () => "syarat ini tidak pernah terpenuhi",
    why: "Aturan yang tidak pernah berlaku hampir selalu salah tulis; hasil penilaian seolah-olah memuatnya.",
    hint: () => "periksa batas, `and`/`or`, dan `not`; atau hapus aturannya",
  },
  en: {
    message: () => "this condition never holds",
    why: "A rule that never applies is nearly always a slip; the scheme seems to have it and has not.",
    hint: () => "check the bounds, `and`/`or` and `not`; or delete the rule",
  },
});

export const conditionAlways = defineDiagnostic<Record<string, never>>({
  code: "PTH4045",
  name: "condition-always",
  severity: "error",
  id: {
    message: () => "syarat ini selalu terpenuhi",
    why: "Syarat yang selalu benar tidak memilih apa pun; mungkin batasnya keliru.",
    hint: () => "periksa batas, `and`/`or`, dan `not`",
  },
  en: {
    message: () => "this condition always holds",
    why: "A condition that is always true selects nothing; its bound may be wrong.",
    hint: () => "check the bounds, `and`/`or` and `not`",
  },
});

/** Reports conditions that can never, or can only, hold. */
export function checkConditionTruth(rubric: RubricNode, report: Report): void {
  const symbols = symbolsOf(rubric);
  const scores = scoreBounds(rubric);
  if (scores === null) return;
  const isKnown = (condition: ConditionNode): boolean =>
    testsIn(condition).every(
      ({ name }) => name.text === "score" || symbols.facts.has(name.text) || symbols.parts.has(name.text),
    );
  for (const node of descendants(rubric)) {
    if ((node.kind !== "When" && node.kind !== "Applies") || !isKnown(node.condition)) continue;
    const truth = truthOverRange(node.condition, symbols, scores);
    if (truth === null) continue;
    if (!truth.canHold) report(conditionNever, node.condition.span, {});
    else if (!truth.canFail) report(conditionAlways, node.condition.span, {});
  }
}
