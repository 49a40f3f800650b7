import type { ShippedEvidence } from "./generated/shipped-evidence.js";

/**
 * The rubrics of which the type of their evidence is known, by their
 * references. A program adds its own with
 * `declare module "patuh/rubrics" { interface RubricRegistry { "loket@2024": ... } }`.
 */
export interface RubricRegistry extends ShippedEvidence {}

/**
 * What `readEvidence` takes for a rubric, with the names of its answers, their
 * levels and options: `Evidence<"pekppp@2024">` refuses a misspelt key when a
 * program is compiled. The `Evidence` of `patuh` itself is what was read.
 */
export type Evidence<Reference extends keyof RubricRegistry> = RubricRegistry[Reference];
