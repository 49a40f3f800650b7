import { InternalError } from "../diagnostics/internal-error.js";
import type { Category, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
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
  /** Both scores as text. */
  readonly text: { readonly published: string | null; readonly exact: string | null };
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
    category: named ?? (compared === null ? null : categoryOf(rubric, compared)),
    isUnusable:
      (score !== null && given === null) ||
      (exact !== null && whole === null) ||
      (published === null && (range === null || [range.low, range.high].some((end) => readIn(rubric, end) === null))),
    text: {
      published: published === null ? null : formatFixed(published, digits),
      exact: whole === null ? null : formatExact(whole),
    },
  };
}

/** The category of a score, as `categorize` finds it, without the steps that lead there. */
export function categoryOf({ categories }: Pick<Rubric, "categories">, compared: Rational): Category {
  const category = categories.find(({ from }) => compare(compared, from) >= 0) ?? categories.at(-1);
  if (category === undefined) throw new InternalError("a rubric has no category");
  return category;
}

/** Exact text as a number in the range of scores. */
function readIn({ score: { min, max } }: Rubric, text: string | null): Rational | null {
  const value = text === null ? null : parseExact(text);
  return value === null || compare(value, min) < 0 || compare(value, max) > 0 ? null : value;
}
