import { categorize } from "../evaluate/categorize.js";
import type { Category, Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Row } from "./row.js";

/** What is known of the score of a row. */
export interface Standing {
  /** As published: as it was given, otherwise the exact one rounded. Null where there is no single score. */
  readonly published: Rational | null;
  /** Null where only the published one is known. */
  readonly exact: Rational | null;
  /** Also there without a score where it is certain. */
  readonly category: Category | null;
  /** Whether the row holds a score that nobody can use. */
  readonly isUnusable: boolean;
}

/** Finds score and category of a row: the category that it states, otherwise that of its score. */
export function standingOf(rubric: Rubric, { score, exact, range, category: stated }: Row): Standing {
  const { digits, mode, comparison } = rubric.score;
  const [given, whole] = [readIn(rubric, score), readIn(rubric, exact)];
  const rounded = given ?? whole;
  const published = rounded === null ? null : round(rounded, digits, mode);
  const compared = comparison === "exact" ? (whole ?? given) : published;
  const named = rubric.categories.find(({ id }) => id === stated) ?? null;
  return {
    published,
    exact: whole,
    category: named ?? (compared === null ? null : categorize(rubric, compared).category),
    isUnusable:
      (score !== null && given === null) ||
      (exact !== null && whole === null) ||
      (published === null && (range === null || [range.low, range.high].some((end) => readIn(rubric, end) === null))),
  };
}

/** Exact text as a number in the range of scores. */
function readIn({ score: { min, max } }: Rubric, text: string | null): Rational | null {
  const value = text === null ? null : parseExact(text);
  return value === null || compare(value, min) < 0 || compare(value, max) > 0 ? null : value;
}
