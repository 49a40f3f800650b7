import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { isReadable, readable } from "../../syntax/readable.js";
import { ofKind } from "../../syntax/select.js";
import type { CompareNode, ConditionNode, EffectNode, RubricNode } from "../../syntax/tree.js";
import { match } from "../../text/match.js";
import { symbolsOf } from "../symbols.js";

export const notMonotonic = defineDiagnostic<{ rule: string; part: string }>({
  code: "PTH4042",
  name: "not-monotonic",
  severity: "error",
  id: {
    message: ({ rule, part }) =>
      `aturan \`${rule}\` dapat menurunkan hasil bila ${part === "score" ? "nilainya" : `nilai \`${part}\``} naik`,
    why: "Jawaban yang lebih baik tidak boleh memperburuk hasil; kalau tidak, instansi diuntungkan bila menjawab lebih buruk.",
    hint: () =>
      'balik perbandingannya (`below`, `at most`), atau tulis `not monotonic because "..."` di dalam aturan bila memang demikian',
  },
  en: {
    message: ({ rule, part }) =>
      `the rule \`${rule}\` can lower the outcome when ${part === "score" ? "the score" : `the score of \`${part}\``} rises`,
    why: "A better answer must never make the outcome worse; otherwise it would pay to answer worse.",
    hint: () =>
      'turn the comparison around (`below`, `at most`), or write `not monotonic because "..."` inside the rule if it is meant so',
  },
});

export const monotonicAnyway = defineDiagnostic<{ rule: string }>({
  code: "PTH4043",
  name: "monotonic-anyway",
  severity: "warning",
  id: {
    message: ({ rule }) => `aturan \`${rule}\` tidak dapat menurunkan hasil karena jawaban yang lebih baik`,
    why: "Pengecualian yang tidak diperlukan membuat pembaca mengira jawaban yang lebih baik dapat merugikan.",
    hint: () => "hapus `not monotonic because`",
  },
  en: {
    message: ({ rule }) => `the rule \`${rule}\` cannot lower the outcome through a better answer`,
    why: "An exception that is not needed makes readers believe that a better answer can do harm.",
    hint: () => "delete `not monotonic because`",
  },
});

/**
 * Reports rules under which a better answer can make the outcome worse. Every
 * scale and every weighted mean grows with its parts, so only a rule can break
 * that: one that takes something away when a score is high enough.
 */
export function checkRuleMonotonicity(rubric: RubricNode, report: Report): void {
  const { parts } = symbolsOf(rubric);
  for (const { name, clauses } of ofKind(rubric.block.items, "Rule")) {
    if (!isReadable(clauses)) continue;
    const when = readable(clauses).find((clause) => clause.kind === "When");
    const reason = readable(clauses).find((clause) => clause.kind === "NotMonotonic");
    if (when === undefined) continue; // `rule-form` speaks for this case
    const rising = takesAway(when.effect)
      ? risingTests(when.condition, true).filter(({ name: { text } }) => text === "score" || parts.has(text))
      : [];
    const [first] = rising;
    if (first !== undefined && reason === undefined)
      report(notMonotonic, first.span, { rule: name.text, part: first.name.text });
    if (first === undefined && reason !== undefined) report(monotonicAnyway, reason.span, { rule: name.text });
  }
}

function takesAway(effect: EffectNode): boolean {
  return match(effect)
    .with({ kind: "Subtract" }, { kind: "CapScore" }, { kind: "CapCategory" }, { kind: "WithholdAward" }, () => true)
    .with({ kind: "Label" }, () => false)
    .exhaustive();
}

/** The comparisons that a higher score can only make true, seen through `not`. */
function risingTests(condition: ConditionNode, upright: boolean): readonly CompareNode[] {
  return match(condition)
    .returnType<readonly CompareNode[]>()
    .with({ kind: "Or" }, { kind: "And" }, ({ parts }) => parts.flatMap((part) => risingTests(part, upright)))
    .with({ kind: "Not" }, ({ operand }) => risingTests(operand, !upright))
    .with({ kind: "Compare" }, (test) => {
      const rises = test.operator === "at least" || test.operator === "above";
      return rises === upright ? [test] : [];
    })
    .with({ kind: "Holds" }, { kind: "Is" }, () => [])
    .exhaustive();
}
