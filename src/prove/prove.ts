/**
 * What holds of a rubric whatever the evidence.
 *
 * @module patuh/prove
 */
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { proveCategories } from "./categories.js";
import { proveConditions } from "./conditions.js";
import { findDeadAnswers } from "./dead-answers.js";
import { proveMonotonic } from "./monotonic.js";
import type { Proofs } from "./proofs.js";
import { summarizeProvenance } from "./provenance.js";
import { proveVerdict, undisclosedWeights, usesOfFacts } from "./statements.js";

export type * from "./proofs.js";

/**
 * Proves what can be proved of a rubric without any evidence: that better
 * answers never do harm, that every category can come out (with evidence that
 * does it, as the engine itself confirms), that every case has one verdict, that
 * conditions can hold and fail; and counts how much of the rubric is documented.
 *
 * The search for evidence is bounded, so it always ends. What it can neither
 * show nor rule out is `undecided`. Evidence is answers (or none, where the
 * rubric lets that count), `n/a`, facts, and known scores of groups that are not
 * broken down; subtotals in place of answers are not looked at. Depends on
 * nothing but the rubric.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { categories, monotonic } = prove(rubric);
 * categories.map(({ category, reach }) => [category, reach]); // => [["good", "reached"], ["bad", "reached"]]
 * categories[0].witness.evidence.answers; // => { "fee-shown": true }
 * monotonic.exceptions; // => []
 */
export function prove(rubric: Rubric): Proofs {
  const { id, year, hash } = rubric;
  const { categories, decided } = proveCategories(rubric);
  const { range, effort } = decided;
  return {
    rubric: { id, year, hash },
    monotonic: proveMonotonic(rubric),
    range: range === null ? null : { low: formatExact(range.low), high: formatExact(range.high) },
    categories,
    search: { worlds: effort.worlds, scoresKept: effort.most, trials: effort.trials },
    deadAnswers: findDeadAnswers(rubric),
    verdict: proveVerdict(rubric),
    conditions: proveConditions(rubric),
    facts: usesOfFacts(rubric),
    undisclosed: undisclosedWeights(rubric),
    provenance: summarizeProvenance(rubric),
  };
}
