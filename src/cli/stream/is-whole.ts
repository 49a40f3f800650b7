import { levelsAbove } from "../../evidence/evidence-names.js";
import { NOT_APPLICABLE } from "../../evidence/not-applicable.js";
import { indicatorsOf } from "../../model/indicators.js";
import type { Rubric } from "../../model/rubric.js";
import { everyPartCounts } from "./every-part-counts.js";

/**
 * Finds the rows of which nothing can be open: every indicator has an answer,
 * and none of them is `n/a`. Of these a score without a range is the whole truth.
 *
 * @returns the row without what it belongs to, or null for any other row
 */
export type IsWhole = (data: unknown) => object | null;

/** Makes what finds the whole rows of one rubric; there are none where parts may not apply or weights were never published. */
export function createIsWhole(rubric: Rubric): IsWhole {
  const indicators = indicatorsOf(rubric).length;
  const levels = new Set(levelsAbove(rubric).map(({ name }) => name));
  if (!everyPartCounts(rubric)) return () => null;
  return (data) => {
    if (!isRecord(data) || !isRecord(data["answers"]) || countAnswers(data["answers"]) !== indicators) return null;
    // What stands beside the answers is looked at closely, but for what a row belongs to, which does not touch its score.
    const { within, ...others } = data;
    if (within === undefined) return data;
    return isRecord(within) && isSimple(within, levels) ? others : null;
  };
}

/** How many answers there are; -1 where one of them is none, or `n/a`. */
function countAnswers(answers: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const name in answers) {
    const answer = answers[name];
    if (typeof answer !== "number" && !isAnswer(answer)) return -1;
    count += 1;
  }
  return count;
}

function isAnswer(given: unknown): boolean {
  const answer = isRecord(given) && Object.hasOwn(given, "answer") ? given["answer"] : given;
  return answer !== null && answer !== undefined && !NOT_APPLICABLE.includes(answer);
}

/** Whether the names of what a row belongs to are of the simplest kind. */
function isSimple(within: Readonly<Record<string, unknown>>, levels: ReadonlySet<string>): boolean {
  return Object.entries(within).every(
    ([level, parent]) =>
      levels.has(level) && typeof parent === "string" && /^[!-~](?:[ -~]{0,198}[!-~])?$/.test(parent),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
