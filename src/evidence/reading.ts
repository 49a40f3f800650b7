/**
 * Evidence as text, with the places of what is wrong in it, and the schemas of the evidence that fits a rubric.
 *
 * @module patuh/evidence
 */
export { evidenceJsonSchema } from "./evidence-json-schema.js";
export { type EvidenceSchema, evidenceSchema } from "./evidence-schema.js";
export type { JsonSchema } from "./json-schema-text.js";
export { readEvidenceText } from "./read-evidence-text.js";
