import type { EvidenceOrigin } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import { countDraws } from "./simulate-count.js";
import type { CountDraws } from "./simulate-count-exactly.js";
import type { Simulated } from "./simulate-outcome.js";
import { createPrepare } from "./simulate-prepare.js";
import type { SimulatedSubject } from "./simulate-subject.js";
import { simulateWith } from "./simulate-with.js";

/**
 * Tells how stable scores, categories and ranks are when weights and contested
 * answers are drawn at random, many times, from a seed.
 *
 * In every draw all subjects have the same weights. What is drawn lies on a
 * grid of millionths, so that every score, category and rank of a draw is
 * exact: the one that `evaluate` gives with these weights and answers. The same
 * rubric, subjects and specification give the same result, whatever their
 * order. Never throws for bad data: what cannot run is refused as diagnostics
 * before anything is drawn.
 *
 * @param subjects evidence as `readEvidence` gives it for this very rubric; `institution` where a level is asked for
 * @param specification unknown data, as {@link readSpecification} describes it
 * @param origin where the specification came from, so that diagnostics can point into its text
 * @param told is called behind every draw with how many were drawn; it changes nothing
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * const contested = [{ subject: "loket-1", indicator: "fee-shown", answers: ["ya", "tidak"] }];
 * simulate(rubric, [{ id: "loket-1", evidence }], { seed: 7, draws: 10, contested }).simulation.subjects.units[0].categories.map(({ id }) => id); // => ["good", "bad"]
 * simulate(rubric, [{ id: "loket-1", evidence }], { seed: 7, draws: 10 }).diagnostics[0].code; // => "PTH6080"
 */
export function simulate(
  rubric: Rubric,
  subjects: readonly SimulatedSubject[],
  specification: unknown,
  origin: EvidenceOrigin | null = null,
  told?: (drawn: number) => void,
): Simulated {
  const count: CountDraws = (...[model, ready, read, nominal]) => countDraws(model, ready, read, nominal, told);
  return simulateWith({ prepare: createPrepare, count }, rubric, subjects, specification, origin);
}
