import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";

/** Counts the steps of a search, so that it ends at the same place everywhere: no clock is looked at. */
export interface Budget {
  /** Takes steps off; where not so many are left the answer is no, then and ever after. */
  readonly spend: (steps: number) => boolean;
  readonly isSpent: () => boolean;
}

/** A budget of so many steps. */
export function createBudget(steps: number): Budget {
  let left = steps;
  return {
    spend: (wanted) => {
      left = wanted > left ? -1 : left - wanted;
      return left >= 0;
    },
    isSpent: () => left < 0,
  };
}

/** How many parts, answers and rules the engine looks at when it evaluates whole evidence. */
export function costOfTrial(rubric: Rubric): number {
  const parts = partsBelow(rubric.children);
  const answers = parts.reduce((total, part) => total + answersTo(part), 0n);
  const asked = 2 * rubric.rules.length + Math.floor(rubric.categories.length / CATEGORIES_PER_ANSWER);
  const once = 1 + parts.length + Number(answers) + asked;
  const hasSplit = rubric.undisclosed === null && parts.some(({ weight }) => weight === null);
  return hasSplit ? 2 * once : once;
}

function answersTo(part: Part): bigint {
  return part.kind === "indicator" ? (part.observations?.atLeast ?? 1n) : 0n;
}

/** So many thresholds are compared in the time in which one answer is read and scored. */
const CATEGORIES_PER_ANSWER = 4;
