import type { Rubric } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare, type Rational, subtract, ZERO } from "../numeric/rational.js";
import type { Row } from "./row.js";
import { type Standing, standingOf } from "./standing.js";

/** Why the category of a row deserves a second look. Exact numbers are text. */
export type Watched =
  | {
      /** The score is close to a threshold. */
      readonly kind: "near";
      readonly id: string;
      readonly name: string | null;
      readonly score: string;
      /** The category that begins there. */
      readonly category: string;
      readonly from: string;
      readonly side: "below" | "above";
      /** How far the score is from it, in points; 0 when it stands on it. */
      readonly distance: string;
    }
  | {
      /** The exact score and the published one are in different categories. */
      readonly kind: "rounding";
      readonly id: string;
      readonly name: string | null;
      readonly score: string;
      readonly exact: string;
      readonly ofExact: string;
      readonly ofPublished: string;
    }
  | {
      /** The score is a range that holds a threshold. */
      readonly kind: "range";
      readonly id: string;
      readonly name: string | null;
      readonly low: string;
      readonly high: string;
      /** Best first. */
      readonly possibleCategories: readonly string[];
    };

/**
 * Finds the rows whose category hangs on little: those within some points of a
 * threshold, by the score that the rubric compares; those whose category comes
 * from rounding alone; those whose range holds a threshold.
 *
 * @param within how many points are close, decimal text, a number or a bigint, at least 0
 * @returns in the order of the rows
 * @throws TypeError where `within` is no such number
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = [createRow({ id: "a", score: "49.40" }), createRow({ id: "b", exact: "49.995" })];
 * watchBoundaries(rubric, rows, { within: "1" }).map(({ id, kind }) => `${id} ${kind}`); // => ["a near", "b near", "b rounding"]
 */
export function watchBoundaries(
  rubric: Rubric,
  rows: readonly Row[],
  { within }: { readonly within: unknown },
): readonly Watched[] {
  const read = exactFromUnknown(within);
  if (!read.ok || compare(read.value, ZERO) < 0)
    throw new TypeError("the option `within` of watchBoundaries is a number of points, at least 0");
  return rows
    .filter(({ excluded }) => excluded === null)
    .flatMap((row) => {
      const standing = standingOf(rubric, row);
      return [
        ...near(rubric, row, standing, read.value),
        ...rounded(rubric, row, standing),
        ...ranged(rubric, row, standing),
      ];
    });
}

/** The thresholds close to the score; the lowest category has none. */
function near(rubric: Rubric, { id, name }: Row, standing: Standing, within: Rational): readonly Watched[] {
  const { digits } = rubric.score;
  const compared = comparedOf(rubric, standing);
  if (compared === null) return [];
  return rubric.categories.slice(0, -1).flatMap((category): readonly Watched[] => {
    const above = subtract(compared, category.from);
    const isBelow = compare(above, ZERO) < 0;
    const distance = isBelow ? subtract(category.from, compared) : above;
    if (compare(distance, within) > 0) return [];
    return [
      {
        kind: "near",
        id,
        name,
        score: rubric.score.comparison === "exact" ? formatExact(compared) : formatFixed(compared, digits),
        category: category.id,
        from: formatFixed(category.from, digits),
        side: isBelow ? "below" : "above",
        distance: formatExact(distance),
      },
    ];
  });
}

/** Whether the category would be another one without rounding, or with it. */
function rounded(rubric: Rubric, { id, name }: Row, { published, exact }: Standing): readonly Watched[] {
  if (published === null || exact === null) return [];
  const [ofExact, ofPublished] = [exact, published].map((score) => rubric.categories[placeAt(rubric, score)]?.id);
  if (ofExact === undefined || ofPublished === undefined || ofExact === ofPublished) return [];
  const score = formatFixed(published, rubric.score.digits);
  return [{ kind: "rounding", id, name, score, exact: formatExact(exact), ofExact, ofPublished }];
}

/** The categories between the ends of a range, where there are several. */
function ranged(rubric: Rubric, row: Row, { published }: Standing): readonly Watched[] {
  const { id, name, range } = row;
  if (published !== null || range === null) return [];
  const places = [range.high, range.low].map((end) => {
    const compared = comparedOf(rubric, standingOf(rubric, { ...row, exact: end, category: null }));
    return compared === null ? -1 : placeAt(rubric, compared);
  });
  const [best = -1, worst = -1] = places;
  const possibleCategories = rubric.categories.slice(best, worst + 1).map((category) => category.id);
  return best < 0 || possibleCategories.length < 2 ? [] : [{ kind: "range", id, name, ...range, possibleCategories }];
}

function comparedOf({ score }: Rubric, { published, exact }: Standing): Rational | null {
  return score.comparison === "exact" ? (exact ?? published) : published;
}

/** The place of a category among those of the rubric: the best whose threshold an unrounded score reaches, too. */
function placeAt({ categories }: Rubric, compared: Rational): number {
  const place = categories.findIndex(({ from }) => compare(compared, from) >= 0);
  return place < 0 ? categories.length - 1 : place;
}
