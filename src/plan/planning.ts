/**
 * The cheapest way to a category or a score, for a subject or for an institution over its units.
 *
 * @module patuh/plan
 */
export type { GoalGiven } from "./goal.js";
export { type Improvement, type Improvements, improvements } from "./improvements.js";
export type { PlannedMember } from "./level-field.js";
export { plan } from "./plan.js";
export { planLevel } from "./plan-level.js";
export type { BlockedBy, Change, LevelPlan, Plan, Planned, PlannedLevel, Proof, Standing } from "./planned.js";
export { readEffortText } from "./read-effort-text.js";
export type { PlanOptions } from "./read-plan-options.js";
