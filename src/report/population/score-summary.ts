import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { add, compare, divide, type Rational, rational, sum } from "../../numeric/rational.js";
import type { RankedRow } from "../../population/rank.js";

/** The published scores of a population in few numbers. Exact numbers are text. */
export interface ScoreSummary {
  /** How many rows there are, without those that are excluded. */
  readonly rows: number;
  /** How many of them have a single score; the others are in none of what follows. */
  readonly scored: number;
  /** The plain mean of the published scores; null where there are none, as are all below. */
  readonly mean: string | null;
  /** The score in the middle, or the mean of the two there. */
  readonly median: string | null;
  readonly lowest: string | null;
  readonly highest: string | null;
}

/**
 * Sums up the published scores of ranked rows, exactly.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = ["45.00", "60.00", "100.00", "50.50"].map((score, index) => createRow({ id: `${index}`, score }));
 * const { mean, median } = scoreSummary(rank(rubric, rows).rows);
 * [mean, median]; // => ["63.875", "55.25"]
 */
export function scoreSummary(rows: readonly RankedRow[]): ScoreSummary {
  const scores = rows.flatMap(({ score }) => (score === null ? [] : (parseExact(score) ?? []))).toSorted(compare);
  const text = (value: Rational | null | undefined): string | null => (value == null ? null : formatExact(value));
  return {
    rows: rows.length,
    scored: scores.length,
    mean: scores.length === 0 ? null : formatExact(divide(sum(scores), rational(BigInt(scores.length)))),
    median: text(middleOf(scores)),
    lowest: text(scores[0]),
    highest: text(scores.at(-1)),
  };
}

function middleOf(sorted: readonly Rational[]): Rational | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : divide(add(low, high), rational(2n));
}
