import { prepareSubjectScorer } from "../../scorer/prepare-subject-scorer.js";
import { beyondSmallScorer } from "../../scorer/scorer-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type PopulationExample, population, rubric } from "./example.js";

const FEE = rubric('indicator tarif "Tarif dipasang" weight 100% { scale yes/no }');

/** One subject, scored by the small scorer. */
function scored(answer: string): PopulationExample {
  const text = `prepareSubjectScorer(rubric).score({ subject: "disdik", answers: { tarif: "${answer}" } })`;
  return population(FEE, "ts", text, (read) => {
    const one = prepareSubjectScorer(read).score({ subject: "disdik", answers: { tarif: answer } });
    return one.ok ? [] : one.diagnostics;
  });
}

/** PTH5xxx: what the small scorer leaves to `readEvidence` and `evaluate`. */
export const SCORER_CODES: readonly CodeEntry[] = [
  { kind: beyondSmallScorer, wrong: scored("mungkin"), right: scored("ya") },
];
