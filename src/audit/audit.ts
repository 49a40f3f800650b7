/**
 * patuh/audit: hashes of what rubrics and evidence mean, records of outcomes
 * that anyone can verify, and their signatures and ledger.
 */
export { canonicalJson } from "../text/canonical-json.js";
export { createRecord, type RecordOptions } from "./record/create-record.js";
export { evidenceJson } from "./record/evidence-json.js";
export { hashEvidence, hashText } from "./record/hash.js";
export type { RecordedOutcome } from "./record/outcome-json.js";
export { type ReadRecord, readRecord } from "./record/read-record.js";
export type { RecordPredicate, RecordStatement } from "./record/record.js";
export { recordJsonSchema } from "./record/record-schema.js";
export type { CheckName, CheckState } from "./verify/look.js";
export { createVerifier, type Verification, type VerifyOptions, verifyRecord } from "./verify/verify-record.js";
