import { createCollector } from "../diagnostics/collect.js";
import { checkOptions } from "../text/check-options.js";
import { attributeSubject } from "./attribute-subject.js";
import type { Attribution } from "./attribution.js";
import { attributionSubject } from "./attribution-diagnostics.js";
import { ATTRIBUTE_OPTIONS, type AttributeOptions, settingOf } from "./attribution-setting.js";
import type { YearGiven } from "./hybrid-years.js";

export type { AttributeOptions } from "./attribution-setting.js";
export type { YearGiven } from "./hybrid-years.js";

/**
 * Splits the change of a score between two years, exactly, into what brought
 * it about: other evidence, other scales, another tree (weights, parts that
 * came or went), other rules, answers that fit only the scale of their own year
 * together with that scale, and the rounding of the two published scores.
 *
 * Each of them but the rounding is taken from the earlier or the later year, which
 * makes sixteen mixes, or thirty-two with such answers; each mix is scored, and each cause gets the mean of what
 * it adds when it comes in, over every order in which they may come in
 * (Shapley values). So the terms add up to the difference exactly, hang on no
 * order, and what did not change gets zero. Parts that only one year has move
 * with the tree, scale and answer included; what else could not be told apart is in
 * `together`.
 *
 * Where a year has no single score, the score ranges differ, or the subjects
 * do, there are no terms, and `diagnostics` says why.
 *
 * @param before the rubric of the earlier year, and evidence read for it
 * @param after the same of the later year
 * @throws TypeError for options that there are not, and for anything else than rubrics and evidence
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const year = (answer) => ({ rubric, evidence: readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": answer } }).evidence });
 * const { difference, terms } = attribute(year("tidak"), year("ya"));
 * difference.published; // => "100"
 * terms.evidence; // => "100"
 * terms.tree; // => "0"
 */
export function attribute(before: YearGiven, after: YearGiven, options: AttributeOptions = {}): Attribution {
  checkOptions("attribute", options, ATTRIBUTE_OPTIONS);
  const { report, diagnostics } = createCollector(null);
  const setting = settingOf({ before: before.rubric, after: after.rubric }, options, report);
  const ids = { before: before.evidence.subject.id, after: after.evidence.subject.id };
  if (ids.before !== ids.after) report(attributionSubject, "subject", ids);
  const found = attributeSubject(ids.before === ids.after ? setting : { ...setting, crosswalk: null }, {
    before: before.evidence,
    after: after.evidence,
  });
  return { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
}
