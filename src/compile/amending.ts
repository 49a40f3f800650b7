/**
 * Compiling rubrics that amend the rubric of another year, and any other.
 *
 * @module patuh/amend
 */
export { type Compiled, type CompileOptions, compileRubric } from "./compile-rubric.js";
export type { LoadParent } from "./load-source.js";
