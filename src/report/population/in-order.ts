import { parseExact } from "../../numeric/parse-exact.js";
import { compare, type Rational } from "../../numeric/rational.js";
import type { RankedRow } from "../../population/rank.js";

/**
 * Ranked rows, the highest published score first; those without one come last.
 * Rows of the same score stay in their order.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = ["50.00", "60.00"].map((score) => createRow({ id: score, score }));
 * inOrder(rank(rubric, rows).rows).map(({ score }) => score); // => ["60.00", "50.00"]
 */
export function inOrder(rows: readonly RankedRow[]): readonly RankedRow[] {
  return rows
    .map((row) => ({ row, score: row.score === null ? null : parseExact(row.score) }))
    .toSorted((a, b) => byScore(a.score, b.score))
    .map(({ row }) => row);
}

function byScore(one: Rational | null, other: Rational | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(other, one);
}
