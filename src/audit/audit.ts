/**
 * patuh/audit: hashes of what rubrics and evidence mean, records of outcomes
 * that anyone can verify, and their signatures and ledger.
 */
export { canonicalJson } from "../text/canonical-json.js";
export { createRecord, type RecordOptions } from "./create-record.js";
export { evidenceJson } from "./evidence-json.js";
export { hashEvidence, hashText } from "./hash.js";
export type { CheckName, CheckState } from "./look.js";
export type { RecordedOutcome } from "./outcome-json.js";
export { type ReadRecord, readRecord } from "./read-record.js";
export type { RecordPredicate, RecordStatement } from "./record.js";
export { recordJsonSchema } from "./record-schema.js";
export { createVerifier, type Verification, type VerifyOptions, verifyRecord } from "./verify-record.js";
