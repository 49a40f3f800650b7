import type { BenchEvidence } from "../benchmark-evidence.js";
import type { BenchRubric } from "../benchmark-rubric.js";
import { type Arithmetic, type HandScore, type HandUnits, writeScorer } from "./write-scorer.js";

/** The hand-written program for one rubric. */
export interface HandScorer {
  /** Validated: score, category and the scores of all parts. */
  readonly score: (evidence: BenchEvidence) => HandScore;
  /** Validated: only the score before rounding; throws where `score` tells problems. */
  readonly units: (evidence: BenchEvidence) => HandUnits;
}

/** Makes the hand-written program run. Code out of text is for benchmarks only; nothing in `src` may do so. */
export function handScorer(rubric: BenchRubric, arithmetic: Arithmetic): HandScorer {
  return new Function(writeScorer(rubric, arithmetic))();
}
