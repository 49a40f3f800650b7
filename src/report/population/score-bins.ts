import type { Rubric } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import {
  add,
  divide,
  isWhole,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract,
} from "../../numeric/rational.js";
import type { RankedRow } from "../../population/rank.js";

/** A stretch of the score range, and how many scores are in it. Exact numbers are text. */
export interface ScoreBin {
  readonly from: string;
  /** The score at which the next one begins; the last one holds its own end. */
  readonly to: string;
  readonly count: number;
  /** How many of them are in each category that there is among them, the best first; rows whose category is not certain are in none. */
  readonly categories: readonly { readonly id: string; readonly count: number }[];
}

/** No more than so many, or a chart of them is a comb. */
const MOST = 25;

/**
 * Parts the score range into equal stretches of a round width, and counts the
 * published scores in each. A stretch in which a threshold lies tells its
 * categories apart.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { rows } = rank(rubric, [createRow({ id: "a", score: "49.99" }), createRow({ id: "b", score: "50.00" })]);
 * scoreBins(rubric, rows).filter(({ count }) => count > 0).map(({ from, to }) => `${from}-${to}`); // => ["45-50", "50-55"]
 */
export function scoreBins(
  rubric: Pick<Rubric, "score" | "categories">,
  rows: readonly RankedRow[],
): readonly ScoreBin[] {
  const { min, max } = rubric.score;
  const width = binWidth(subtract(max, min));
  const size = Number(divide(subtract(max, min), width).num);
  const bins = Array.from({ length: size }, (): RankedRow[] => []);
  for (const row of rows) {
    const score = row.score === null ? null : parseExact(row.score);
    if (score === null) continue;
    const { num, den } = divide(subtract(score, min), width);
    bins[Math.min(Number(num / den), size - 1)]?.push(row);
  }
  const edge = (index: number): string => formatExact(add(min, multiply(width, rational(BigInt(index)))));
  return bins.map((members, index) => ({
    from: edge(index),
    to: edge(index + 1),
    count: members.length,
    categories: rubric.categories
      .map(({ id }) => ({ id, count: members.filter(({ category }) => category?.id === id).length }))
      .filter(({ count }) => count > 0),
  }));
}

/** The least of 1, 2, 2.5 and 5 times a power of ten by which a range can be parted evenly into few; a twentieth of it where none can. */
function binWidth(range: Rational): Rational {
  const fitting = WIDTHS.find((width) => {
    const bins = divide(range, width);
    return isWhole(bins) && bins.num <= MOST;
  });
  return fitting ?? divide(range, rational(20n));
}

/** From a hundredth to fifty thousand. */
const WIDTHS: readonly Rational[] = [-2, -1, 0, 1, 2, 3, 4].flatMap((power) =>
  [rational(1n), rational(2n), rational(5n, 2n), rational(5n)].map((one) => multiply(one, powerOfTen(power))),
);
