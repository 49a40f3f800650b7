/** Examples in a rubric: running them, what they cover, and writing them at the thresholds. */
export type { CoverageCase } from "./coverage-case.js";
export { type Coverage, coverageOf } from "./coverage-of.js";
export type { Difference } from "./differences-of.js";
export { type Boundaries, generateBoundaries } from "./generate-boundaries.js";
export {
  type ExampleResult,
  type FailedExample,
  type PassedExample,
  type RunOptions,
  runExamples,
  type UnreadableExample,
} from "./run-examples.js";
