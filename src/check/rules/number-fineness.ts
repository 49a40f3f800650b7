import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { divide, isWhole, ONE, type Rational, rational, subtract } from "../../numeric/rational.js";
import { allByKind, type ByKind } from "../../syntax/by-kind.js";
import { exactValue } from "../../syntax/exact-value.js";
import type { ExpressionNode, RubricNode } from "../../syntax/tree.js";
import { canBeSummed, MAX_FINENESS } from "../fineness.js";

export const numbersTooFine = defineDiagnostic<Record<string, never>>({
  code: "PTH1028",
  name: "numbers-too-fine",
  severity: "error",
  id: {
    message: () => `penyebut bobot, nilai dan skala rubrik ini bersama-sama memiliki lebih dari ${MAX_FINENESS} angka`,
    why: "Nilai dihitung persis; penyebut yang semuanya berlainan membuat hasilnya terlalu panjang.",
    hint: () => "pakai pecahan dengan penyebut yang sama, atau persen dengan beberapa desimal",
  },
  en: {
    message: () =>
      `the denominators of this rubric's weights, points and scales have more than ${MAX_FINENESS} digits together`,
    why: "Scores are computed exactly; denominators that all differ make the result too long.",
    hint: () => "use fractions with the same denominator, or percentages with a few decimals",
  },
});

/** Reports a rubric whose exact scores could not be computed in bounded time. */
export function checkFineness(rubric: RubricNode, report: Report): void {
  const numbers = allByKind(FACTORS, rubric).filter((factor) => factor !== null);
  if (!canBeSummed(numbers)) report(numbersTooFine, rubric.name.span, {});
}

/** The numbers whose denominators end up in a score: weights, points, and what a scale divides by. */
const FACTORS: ByKind<readonly (Rational | null)[]> = {
  Weight: ({ share }) => [share === null ? null : exactValue(share)],
  WeightsTotal: ({ share }) => [exactValue(share)],
  LevelEntry: ({ points }) => [points === null ? null : exactValue(points)],
  OptionEntry: ({ points }) => [exactValue(points)],
  Step: ({ points }) => [exactValue(points)],
  ChecklistScale: ({ entries }) => [rational(1n, BigInt(Math.max(1, entries.entries.length)))],
  ChecklistItem: ({ weight }) => [weight === null ? null : exactValue(weight)],
  Subtract: ({ amount }) => [exactValue(amount)],
  CapScore: ({ most }) => [exactValue(most)],
  Score: rangeFactors,
  LevelsScale: rangeFactors,
  CountScale: rangeFactors,
  NumberScale: rangeFactors,
  MeanScale: rangeFactors,
};

function rangeFactors({
  min: low,
  max: high,
}: {
  readonly min: ExpressionNode;
  readonly max: ExpressionNode;
}): readonly Rational[] {
  const [min, max] = [exactValue(low), exactValue(high)];
  if (min === null || max === null) return [];
  if (isWhole(min) && isWhole(max)) {
    const range = max.num === min.num ? 1n : max.num - min.num;
    return [min, { num: 1n, den: range < 0n ? -range : range }];
  }
  const range = subtract(max, min);
  return [min, max, range.num === 0n ? ONE : divide(ONE, range)];
}
