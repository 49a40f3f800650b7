import type { Report } from "../diagnostics/collect.js";
import { compared } from "../evaluate/breakpoints.js";
import { scoreOutOfRange, scoreUnreadable } from "../evaluate/classify.js";
import { showValue } from "../evidence/show-value.js";
import type { Category, Rubric } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import { suggest } from "../text/suggest.js";
import { goalUnknownCategory } from "./plan-diagnostics.js";

/** What is to be reached: a category, or a better one; or a score, or a higher one. */
export type GoalGiven = { readonly category: string } | { readonly score: string | number | bigint };

/** A goal that was read. */
export interface Goal {
  readonly told: { readonly category: string | null; readonly score: string | null };
  /** A score that is compared as lower than this does not reach it, whatever else is so. */
  readonly least: Rational | null;
  readonly isReached: (exact: Rational, category: Category) => boolean;
}

/** Reads what is to be reached; null when there is no such category or score. */
export function readGoal(rubric: Rubric, given: GoalGiven, report: Report): Goal | null {
  checkGoal(given);
  return "category" in given ? categoryGoal(rubric, given.category, report) : scoreGoal(rubric, given.score, report);
}

/** Refuses what an untyped program may hand over in place of a goal. */
function checkGoal(given: unknown): void {
  const isOne = typeof given === "object" && given !== null && "category" in given !== "score" in given;
  if (!isOne || ("category" in given && typeof given.category !== "string"))
    throw new TypeError("a goal is either { category: the id of a category } or { score: a score }");
}

function categoryGoal({ categories }: Rubric, id: string, report: Report): Goal | null {
  const known = categories.map((category) => category.id);
  const place = known.indexOf(id);
  const goal = categories[place];
  if (goal === undefined) {
    report(goalUnknownCategory, "goal.category", { category: id, suggestion: suggest(id, known), known });
    return null;
  }
  // The lowest category also takes scores below where it begins.
  const least = place === categories.length - 1 ? null : goal.from;
  return {
    told: { category: id, score: null },
    least,
    isReached: (_, category) => known.indexOf(category.id) <= place,
  };
}

function scoreGoal({ score: range }: Rubric, given: unknown, report: Report): Goal | null {
  const read = exactFromUnknown(given);
  const text = showValue(given);
  if (!read.ok) {
    report(scoreUnreadable, "goal.score", { text });
    return null;
  }
  const { min, max } = range;
  if (compare(read.value, min) < 0 || compare(read.value, max) > 0) {
    report(scoreOutOfRange, "goal.score", { text, min, max });
    return null;
  }
  return {
    told: { category: null, score: formatExact(read.value) },
    least: read.value,
    isReached: (exact) => compare(compared(range, exact), read.value) >= 0,
  };
}
