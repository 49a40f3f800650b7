import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare } from "../../numeric/rational.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { plainValue } from "../../syntax/plain-value.js";
import { readable } from "../../syntax/readable.js";
import type { ExpressionNode, RubricNode, ScaleBodyNode } from "../../syntax/tree.js";
import type { Span } from "../../text/span.js";

export const deadAnswer = defineDiagnostic<{ answer: string; same: string; points: string }>({
  code: "PTH4052",
  name: "dead-answer",
  severity: "warning",
  id: {
    message: ({ answer, same, points }) => `\`${answer}\` dan \`${same}\` sama-sama bernilai ${points}`,
    why: "Dua jawaban yang tidak pernah membedakan hasil membuat penilai membedakan sesuatu yang tidak dihitung.",
    hint: () => "beri nilai yang berbeda, atau gabungkan keduanya",
  },
  en: {
    message: ({ answer, same, points }) => `\`${answer}\` and \`${same}\` are both worth ${points}`,
    why: "Two answers that never make a difference make assessors tell apart what does not count.",
    hint: () => "give them different points, or make them one",
  },
});

/** Warns of two answers of a scale between which no outcome can differ. */
export function checkDeadAnswers(rubric: RubricNode, report: Report): void {
  for (const node of nodesOf(rubric, "LevelsScale", "ChoiceScale", "StepsScale")) {
    if (node.entries === null) continue;
    const first = new Map<string, string>();
    for (const { answer, place, points } of answersOf(node)) {
      const value = plainValue(points);
      if (value === null) continue;
      const key = formatExact(value);
      const same = first.get(key);
      if (same === undefined) first.set(key, answer);
      else if (same !== answer) report(deadAnswer, place, { answer, same, points: key });
    }
  }
}

interface Answer {
  readonly answer: string;
  readonly place: Span;
  readonly points: ExpressionNode;
}

function answersOf(
  scale: Extract<ScaleBodyNode, { kind: "LevelsScale" | "ChoiceScale" | "StepsScale" }>,
): readonly Answer[] {
  if (scale.kind === "ChoiceScale")
    return readable(scale.entries).map(({ name, points }) => ({ answer: name.text, place: name.span, points }));
  if (scale.kind === "StepsScale")
    return readable(scale.entries).map(({ from, points }) => {
      const value = plainValue(from);
      return { answer: `from ${value === null ? "" : formatExact(value)}`, place: from.span, points };
    });
  const [min, max] = [plainValue(scale.min), plainValue(scale.max)];
  if (scale.entries === null || min === null || max === null) return [];
  return readable(scale.entries).flatMap(({ level, points }) => {
    const value = plainValue(level);
    // A level that is none has its own message.
    if (points === null || value === null || compare(value, min) < 0 || compare(value, max) > 0) return [];
    return [{ answer: level.text, place: level.span, points }];
  });
}
