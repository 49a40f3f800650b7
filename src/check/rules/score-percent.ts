import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { type AnyNode, descendants } from "../../syntax/children.js";
import type { ExpressionNode, RubricNode } from "../../syntax/tree.js";

export const scorePercent = defineDiagnostic<{ text: string }>({
  code: "PTH4013",
  name: "score-percent",
  severity: "error",
  id: {
    message: ({ text }) => `\`${text}%\` ditulis di tempat sebuah nilai`,
    why: "Persen adalah bagian dari seratus: `88%` berarti 0.88. Hanya bobot yang ditulis dalam persen.",
    hint: ({ text }) => `tulis \`${text}\` tanpa tanda persen`,
  },
  en: {
    message: ({ text }) => `\`${text}%\` stands where a plain number belongs`,
    why: "A percentage is a part of a hundred: `88%` means 0.88. Only weights are written in percent.",
    hint: ({ text }) => `write \`${text}\` without the percent sign`,
  },
});

/** Reports percentages in thresholds, points, score bounds and scale bounds. */
export function checkScorePercents(rubric: RubricNode, report: Report): void {
  for (const node of descendants(rubric)) {
    for (const expression of plainNumbersOf(node)) {
      for (const number of descendants(expression)) {
        if (number.kind === "Number" && number.percent) report(scorePercent, number.span, { text: number.text });
      }
    }
  }
}

/** The expressions of a node that are scores, points, counts or levels: everything but weights. */
function plainNumbersOf(node: AnyNode): readonly ExpressionNode[] {
  const found: (ExpressionNode | null)[] = [];
  if ("min" in node && "max" in node) found.push(node.min, node.max);
  if (node.kind === "Score") found.push(node.digits);
  if (node.kind === "CountScale") found.push(node.fullAt);
  if (node.kind === "MeanScale") found.push(node.atLeast);
  if (node.kind === "Category") found.push(node.from, node.to);
  if (node.kind === "LevelEntry") found.push(node.level, node.points);
  if (node.kind === "OptionEntry") found.push(node.points);
  return found.filter((expression) => expression !== null);
}
