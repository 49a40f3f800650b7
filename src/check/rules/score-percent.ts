import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, rational, ZERO } from "../../numeric/rational.js";
import { type ByKind, byKind, kindsIn } from "../../syntax/by-kind.js";
import { descendants } from "../../syntax/children.js";
import { exactValue } from "../../syntax/exact-value.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { plainValue } from "../../syntax/plain-value.js";
import { ofKind } from "../../syntax/select.js";
import type { ExpressionNode, NumberNode, RubricNode } from "../../syntax/tree.js";

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
  const ofHundred = isOfHundred(rubric);
  for (const node of nodesOf(rubric, ...kindsIn(PLAIN))) {
    for (const expression of byKind(PLAIN, node) ?? []) {
      if (expression === null || (expression.kind === "Number" && !expression.percent)) continue;
      const isScore = ofHundred && /^(?:Category|LevelEntry|OptionEntry)$/.test(node.kind);
      checkExpression(expression, isScore, report);
    }
  }
}

function checkExpression(expression: ExpressionNode, isScore: boolean, report: Report): void {
  for (const number of descendants(expression)) {
    if (number.kind !== "Number" || !number.percent) continue;
    const fixes = number === expression ? fixesOf(number, isScore) : [];
    report(scorePercent, number.span, { text: number.text }, { fixes });
  }
}

/** Whether scores go from 0 to 100, where a percentage of the score is the score. */
function isOfHundred(rubric: RubricNode): boolean {
  const [score] = ofKind(rubric.block.items, "Score");
  const [min, max] = score === undefined ? [null, null] : [plainValue(score.min), plainValue(score.max)];
  return min !== null && max !== null && compare(min, ZERO) === 0 && compare(max, rational(100n)) === 0;
}

/** The number without its sign; where that may not be what was meant, the part of one as well. */
function fixesOf(number: NumberNode, isScore: boolean): readonly Fix[] {
  const value = exactValue(number);
  if (value === null) return [];
  const meanings = isScore ? [number.text] : [...new Set([number.text, formatExact(value)])];
  return meanings.map((meaning) => rewriting(number.span, meaning));
}

/** The expressions of a node that are scores, points, counts or levels: everything but weights. */
const PLAIN: ByKind<readonly (ExpressionNode | null)[]> = {
  Score: ({ min, max, digits }) => [min, max, digits],
  LevelsScale: ({ min, max }) => [min, max],
  CountScale: ({ min, max, fullAt }) => [min, max, fullAt],
  NumberScale: ({ min, max }) => [min, max],
  MeanScale: ({ min, max, atLeast }) => [min, max, atLeast],
  StepsScale: ({ min, max }) => [min, max],
  NumberFact: ({ min, max }) => [min, max],
  Category: ({ from, to }) => [from, to],
  LevelEntry: ({ level, points }) => [level, points],
  OptionEntry: ({ points }) => [points],
  Step: ({ from, points }) => [from, points],
  Compare: ({ bound }) => [bound],
  Subtract: ({ amount }) => [amount],
  CapScore: ({ most }) => [most],
  Observations: ({ atLeast }) => [atLeast],
  Level: ({ atLeast }) => [atLeast],
  ExpectScore: ({ score }) => [score],
  ExpectRange: ({ low, high }) => [low, high],
  ScoreValue: ({ score }) => [score],
  PointsValue: ({ points }) => [points],
  NumberValue: ({ number }) => [number],
  MeanValue: ({ mean, respondents }) => [mean, respondents],
};
