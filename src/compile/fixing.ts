/**
 * Repairing rubric texts.
 *
 * @module patuh/fix
 */
export { type Applied, applyFixes } from "../diagnostics/apply-fixes.js";
export { type FixedRubric, fixRubric, type RefusedRepair, type Repair, type Uncovered } from "./fix-rubric.js";
