/**
 * Examples in a rubric and published results beside it: running them, what they cover, and writing them at the thresholds.
 *
 * @module patuh/testing
 */
export type { CaseDifference } from "./case-difference.js";
export type { CoverageCase } from "./coverage-case.js";
export { type Coverage, coverageOf } from "./coverage-of.js";
export type { Difference } from "./differences-of.js";
export { type Boundaries, generateBoundaries } from "./generate-boundaries.js";
export type {
  CaseAspect,
  Contradiction,
  Expected,
  MeanCase,
  PartsCase,
  PublishedCase,
  RankRow,
  RanksCase,
  ScoreCase,
  Share,
  SharesCase,
} from "./published-case.js";
export { type PublishedCases, type ReadCases, readCases } from "./read-cases.js";
export {
  type CaseResult,
  type ContradictingCase,
  type FailedCase,
  type HeldCase,
  type RanCases,
  runCases,
} from "./run-cases.js";
export {
  type ExampleResult,
  type FailedExample,
  type PassedExample,
  type RunOptions,
  runExamples,
  type UnreadableExample,
} from "./run-examples.js";
