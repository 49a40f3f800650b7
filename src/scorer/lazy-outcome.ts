import { headOf } from "../evaluate/head-of.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import type { ScoredSubject } from "./scored.js";

/**
 * An outcome of which only what a scorer found is there at once; `exact`, the
 * parts, the trace and the rest are computed when one of them is first read.
 * It has the keys of what `evaluate` gives, in the same order, so that it is
 * written, copied and compared alike.
 *
 * @param whole evaluates what was scored
 */
export function lazyOutcome(rubric: Rubric, scored: ScoredSubject, whole: () => Outcome): Outcome {
  const { subject, score, category, verdict, verdictEn, award, labels } = scored;
  let known: Outcome | null = null;
  const rest = (): Outcome => {
    known ??= whole();
    return known;
  };
  return {
    rubric: headOf(rubric),
    subject,
    score,
    get exact() {
      return rest().exact;
    },
    category,
    verdict,
    verdictEn,
    award,
    labels,
    get range() {
      return rest().range;
    },
    get possibleCategories() {
      return rest().possibleCategories;
    },
    get certain() {
      return rest().certain;
    },
    get unknownFacts() {
      return rest().unknownFacts;
    },
    get nodes() {
      return rest().nodes;
    },
    get rules() {
      return rest().rules;
    },
    get assumptions() {
      return rest().assumptions;
    },
    get trace() {
      return rest().trace;
    },
    get diagnostics() {
      return rest().diagnostics;
    },
  };
}
