/**
 * Evidence as text, with the places of what is wrong in it, and the schemas of the evidence that fits a rubric.
 *
 * @module patuh/evidence
 */
export type { JsonSchema } from "./answer-json-schema.js";
export { type EvidenceSchema, evidenceJsonSchema, evidenceSchema } from "./evidence-schema.js";
export { readEvidenceText } from "./read-evidence-text.js";
