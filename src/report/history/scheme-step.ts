import { amendmentChain } from "../../diff/amendment-chain.js";
import { diffRubrics } from "../../diff/diff-rubrics.js";
import { type Prose, proseOf } from "../../diff/prose.js";
import type { Rubric } from "../../model/rubric.js";
import { equals } from "../../numeric/rational.js";
import type { Localized } from "../../text/localized.js";

/** What lies between the rubrics of two years of one subject. */
export interface SchemeStep {
  readonly before: string;
  readonly after: string;
  /**
   * Why no line leads from one to the other; null where a difference of scores
   * means something: `range` where scores lie in other ranges, `not-amended`
   * where the later rubric does not say what it is of the earlier one, `change`
   * where it says so, but a change of it breaks the comparison.
   */
  readonly breaks: "range" | "not-amended" | "change" | null;
  /** What changed, in words; null for one and the same rubric. */
  readonly changes: Localized<Prose> | null;
}

/**
 * Tells whether the scores of two years can be joined by a line, by what the
 * amendments and the comparison of both rubrics say.
 *
 * @param between the rubrics by way of which the later one amends the earlier one
 * @example
 * const { rubric } = compileRubric(exampleText);
 * schemeStep(rubric, compileRubric(exampleText.replace("2024", "2025")).rubric, []).breaks; // => "not-amended"
 */
export function schemeStep(before: Rubric, after: Rubric, between: readonly Rubric[]): SchemeStep {
  const names = { before: `${before.id}@${before.year}`, after: `${after.id}@${after.year}` };
  if (before.hash === after.hash) return { ...names, breaks: null, changes: null };
  const chain = amendmentChain(before, after, between);
  const diff = diffRubrics(before, after, chain === null ? {} : { between });
  const isRange = equals(before.score.min, after.score.min) && equals(before.score.max, after.score.max);
  const breaks = !isRange ? "range" : chain === null ? "not-amended" : diff.comparable ? null : "change";
  return { ...names, breaks, changes: { id: proseOf(diff, "id"), en: proseOf(diff, "en") } };
}
