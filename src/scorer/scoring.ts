/**
 * Scoring one subject at a time in a small bundle: a resolved rubric and plain data in, score and category out.
 *
 * @module patuh/scorer
 */
export type { Obstacle } from "./plan-of.js";
export { prepareSubjectScorer, type SubjectScorer } from "./prepare-subject-scorer.js";
export type { RefusedSubject, Scored, ScoredSubject } from "./scored.js";
