import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import type { RubricNode, TestNode } from "../../syntax/tree.js";
import { match } from "../../text/match.js";
import { scoreBounds } from "../score-bounds.js";
import { domainOf, type Symbols, symbolsOf, testsIn } from "../symbols.js";
import { truthOverRange } from "../truth-over-range.js";

export const conditionNever = defineDiagnostic<Record<string, never>>({
  code: "PTH4044",
  name: "condition-never",
  severity: "error",
  id: {
    message: () => "syarat ini tidak pernah terpenuhi",
    why: "Syarat yang tidak pernah terpenuhi hampir selalu salah tulis; apa yang bergantung padanya tidak pernah terjadi.",
    hint: () => "periksa batas, `and`/`or` dan `not`; atau hapus yang bergantung padanya",
  },
  en: {
    message: () => "this condition never holds",
    why: "A condition that never holds is nearly always a slip; what depends on it never happens.",
    hint: () => "check the bounds, `and`/`or` and `not`; or delete what depends on it",
  },
});

export const conditionAlways = defineDiagnostic<Record<string, never>>({
  code: "PTH4045",
  name: "condition-always",
  severity: "error",
  id: {
    message: () => "syarat ini selalu terpenuhi",
    why: "Syarat yang selalu benar tidak memilih apa pun; mungkin batasnya keliru.",
    hint: () => "periksa batas, `and`/`or` dan `not`",
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
  for (const node of nodesOf(rubric, "When", "Applies")) {
    if (!testsIn(node.condition).every((test) => canBeAsked(test, symbols))) continue;
    const truth = truthOverRange(node.condition, symbols, scores);
    if (truth === null) continue;
    if (!truth.canHold) report(conditionNever, node.condition.span, {});
    else if (!truth.canFail) report(conditionAlways, node.condition.span, {});
  }
}

/** Whether a test can be answered as it is written; otherwise `condition-names` speaks for it. */
function canBeAsked(test: TestNode, { facts, parts }: Symbols): boolean {
  const { text } = test.name;
  const fact = facts.get(text);
  if (fact === undefined) return test.kind === "Compare" && (text === "score" || parts.has(text));
  const domain = domainOf(fact);
  return match(test)
    .returnType<boolean>()
    .with({ kind: "Holds" }, () => fact.type.kind === "YesNoFact")
    .with({ kind: "Is" }, ({ value }) => domain.kind === "words" && domain.words.includes(value.text))
    .with({ kind: "Compare" }, () => domain.kind === "number")
    .exhaustive();
}
