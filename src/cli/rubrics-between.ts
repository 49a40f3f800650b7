import type { Rubric } from "../model/rubric.js";
import { loadRubric } from "./load-rubric.js";

/** The shipped rubrics by which the later one amends the earlier one, the earliest first. */
export function rubricsBetween(before: Rubric, after: Rubric): readonly Rubric[] {
  const between: Rubric[] = [];
  let amended = after.amendment;
  while (amended !== null && amended.hash !== before.hash) {
    const { rubric } = loadRubric(`${amended.id}@${amended.year}`);
    if (rubric === null || rubric.hash !== amended.hash) return [];
    between.unshift(rubric);
    amended = rubric.amendment;
  }
  return amended === null ? [] : between;
}
