import { InternalError } from "../diagnostics/internal-error.js";
import type { Category, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import type { ThresholdStep } from "./trace.js";

/** A category, and the comparisons that led to it. */
export interface Categorized {
  readonly category: Category;
  readonly steps: readonly ThresholdStep[];
}

/**
 * The category of a score, rounded or exact as the rubric compares it: the best
 * one whose lower bound it reaches. Nothing is worse than the lowest one, so it
 * also takes a score that weights with another total than one whole, or a
 * rounding stage, put below the range.
 */
export function categorize(rubric: Rubric, score: Rational): Categorized {
  const steps: ThresholdStep[] = [];
  for (const category of rubric.categories) {
    const reached = compare(score, category.from) >= 0;
    const { id, title, zone, from } = category;
    const { digits, comparison } = rubric.score;
    steps.push({
      kind: "threshold",
      score: comparison === "exact" ? formatExact(score) : formatFixed(score, digits),
      category: { id, title, zone },
      from: formatFixed(from, digits),
      reached,
    });
    if (reached) return { category, steps };
  }
  const lowest = rubric.categories.at(-1);
  if (lowest === undefined) throw new InternalError("a rubric has no category");
  return { category: lowest, steps };
}
