import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, equals, max as higher, min as lower, type Rational } from "../../numeric/rational.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { plainValue } from "../../syntax/plain-value.js";
import { readable } from "../../syntax/readable.js";
import { ofKind } from "../../syntax/select.js";
import type {
  ChoiceScaleNode,
  ExpressionNode,
  LevelEntryNode,
  LevelsScaleNode,
  OptionEntryNode,
  RubricNode,
  StepNode,
  StepsScaleNode,
} from "../../syntax/tree.js";
import { DIRECTIONS } from "../../syntax/words.js";
import { match } from "../../text/match.js";

type PointedScale = LevelsScaleNode | ChoiceScaleNode | StepsScaleNode;

interface Range {
  readonly min: Rational;
  readonly max: Rational;
}

export const pointsRange = defineDiagnostic<Range & { points: Rational }>({
  code: "PTH4032",
  name: "points-range",
  severity: "error",
  id: {
    message: ({ points, min, max }) =>
      `nilai ${formatExact(points)} berada di luar rentang ${formatExact(min)}..${formatExact(max)}`,
    why: "Nilai sebuah jawaban memakai rentang yang sama dengan nilai akhir.",
    hint: ({ min, max }) => `tulis nilai antara ${formatExact(min)} dan ${formatExact(max)}`,
  },
  en: {
    message: ({ points, min, max }) =>
      `${formatExact(points)} points are outside the score range ${formatExact(min)}..${formatExact(max)}`,
    why: "The points of an answer are in the same range as the score.",
    hint: ({ min, max }) => `write points between ${formatExact(min)} and ${formatExact(max)}`,
  },
});

export const pointsOrder = defineDiagnostic<{ level: Rational; points: Rational; before: Rational }>({
  code: "PTH4033",
  name: "points-order",
  severity: "error",
  id: {
    message: ({ level, points, before }) =>
      `${formatExact(level)} bernilai ${formatExact(points)}, padahal yang lebih buruk bernilai ${formatExact(before)}`,
    why: "Jawaban yang lebih baik tidak boleh menurunkan nilai.",
    hint: () => "perbaiki nilainya, atau tulis `lower is better` bila tingkat yang kecil lebih baik",
  },
  en: {
    message: ({ level, points, before }) =>
      `${formatExact(level)} is worth ${formatExact(points)}, but a worse answer is worth ${formatExact(before)}`,
    why: "A better answer must never lower the score.",
    hint: () => "correct the points, or write `lower is better` if lower levels are better",
  },
});

export const pointsSpread = defineDiagnostic<Range & { worst: Rational; best: Rational }>({
  code: "PTH4034",
  name: "points-spread",
  severity: "warning",
  id: {
    message: ({ worst, best, min, max }) =>
      `nilai pada skala ini dari ${formatExact(worst)} sampai ${formatExact(best)}, bukan dari ${formatExact(min)} sampai ${formatExact(max)}`,
    why: "Jawaban terbaik di semua indikator tidak mencapai nilai tertinggi, atau yang terburuk tidak mencapai yang terendah.",
    hint: () => "biarkan bila instrumen aslinya demikian; kalau tidak, perbaiki nilainya",
  },
  en: {
    message: ({ worst, best, min, max }) =>
      `this scale gives ${formatExact(worst)} to ${formatExact(best)} points, not ${formatExact(min)} to ${formatExact(max)}`,
    why: "The best answers everywhere do not reach the highest score, or the worst do not reach the lowest.",
    hint: () => "leave it if the official instrument is so; otherwise correct the points",
  },
});

/** Reports stated points that leave the score range, go against the direction, or do not span the range. */
export function checkScalePoints(rubric: RubricNode, report: Report): void {
  const [score] = ofKind(rubric.block.items, "Score");
  const min = score === undefined ? null : plainValue(score.min);
  const max = score === undefined ? null : plainValue(score.max);
  if (min === null || max === null || compare(min, max) >= 0) return; // other rules speak for this case
  for (const node of nodesOf(rubric, "LevelsScale", "ChoiceScale", "StepsScale"))
    checkScale(node, { min, max }, report);
}

function checkScale(scale: PointedScale, { min, max }: Range, report: Report): void {
  if (scale.entries === null) return;
  const stated = pointsOf(scale);
  const outside = stated.filter(({ points }) => compare(points, min) < 0 || compare(points, max) > 0);
  for (const { points, node } of outside) report(pointsRange, node.span, { points, min, max });
  if (stated.length < 2 || outside.length > 0) return;
  const worst = stated.map(({ points }) => points).reduce(lower);
  const best = stated.map(({ points }) => points).reduce(higher);
  if (!equals(worst, min) || !equals(best, max)) {
    const word = { start: scale.span.start, end: scale.span.start + wordLength(scale) };
    report(pointsSpread, word, { worst, best, min, max });
  }
  if (scale.kind !== "ChoiceScale" && hasKnownDirection(scale)) checkOrder(scale, stated, report);
}

interface Stated {
  readonly level: Rational | null;
  readonly points: Rational;
  readonly node: ExpressionNode;
}

function pointsOf(scale: PointedScale): readonly Stated[] {
  const entries = scale.entries === null ? [] : readable<LevelEntryNode | OptionEntryNode | StepNode>(scale.entries);
  return entries.flatMap((entry): Stated[] => {
    if (entry.points === null) return [];
    const points = plainValue(entry.points);
    const level = match(entry)
      .returnType<Rational | null>()
      .with({ kind: "LevelEntry" }, ({ level: written }) => plainValue(written))
      .with({ kind: "Step" }, ({ from }) => plainValue(from))
      .with({ kind: "OptionEntry" }, () => null)
      .exhaustive();
    return points === null ? [] : [{ level, points, node: entry.points }];
  });
}

function checkOrder(scale: LevelsScaleNode | StepsScaleNode, stated: readonly Stated[], report: Report): void {
  const sign = scale.direction?.text === "lower" ? -1 : 1;
  const sorted = stated
    .flatMap(({ level, ...rest }) => (level === null ? [] : [{ level, ...rest }]))
    .filter(({ level }) => !isOutside(level, scale)) // `step-outside` and its neighbours speak for these
    .toSorted((a, b) => sign * compare(a.level, b.level));
  let before: Rational | null = null;
  for (const [index, { level, points, node }] of sorted.entries()) {
    const last = sorted[index - 1];
    if (last !== undefined && equals(last.level, level)) continue; // `entry-repeated` speaks for this case
    if (before !== null && compare(points, before) < 0) report(pointsOrder, node.span, { level, points, before });
    before = before === null ? points : higher(before, points);
  }
}

/** Whether it is certain which way is better. */
function hasKnownDirection({ kind, direction }: LevelsScaleNode | StepsScaleNode): boolean {
  if (direction === null) return kind === "LevelsScale"; // `direction-missing` speaks for the other
  return DIRECTIONS.some((known) => known === direction.text);
}

function isOutside(level: Rational, scale: LevelsScaleNode | StepsScaleNode): boolean {
  const [min, max] = [plainValue(scale.min), plainValue(scale.max)];
  return (min !== null && compare(level, min) < 0) || (max !== null && compare(level, max) > 0);
}

function wordLength(node: PointedScale): number {
  return match(node)
    .with({ kind: "LevelsScale" }, () => "levels".length)
    .with({ kind: "ChoiceScale" }, () => "choice".length)
    .with({ kind: "StepsScale" }, () => "steps".length)
    .exhaustive();
}
