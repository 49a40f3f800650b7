/**
 * patuh/audit: hashes of what rubrics and evidence mean, records of outcomes
 * that anyone can verify, their signatures, and the ledger of all of them.
 *
 * @module patuh/audit
 */
export { canonicalJson } from "../text/canonical-json.js";
export { openDsse } from "./envelope/open-dsse.js";
export type { Envelope } from "./envelope/read-envelope.js";
export { type SignedRecords, signRecords } from "./envelope/sign-records.js";
export { signStatement } from "./envelope/sign-statement.js";
export { type VerifiedEnvelope, verifyEnvelope } from "./envelope/verify-envelope.js";
export type { PrivateKey, PublicKey } from "./keys/key.js";
export { type ReadPrivateKey, readPrivateKey } from "./keys/read-private-key.js";
export { type ReadPublicKey, readPublicKey } from "./keys/read-public-key.js";
export { type BuiltLedger, buildLedger } from "./ledger/build-ledger.js";
export { checkConsistency } from "./ledger/check-consistency.js";
export { type CheckedProof, checkInclusion } from "./ledger/check-inclusion.js";
export type { ConsistencyProof, InclusionProof, Ledger, LedgerEntry, LedgerHead } from "./ledger/ledger.js";
export { proveConsistency } from "./ledger/prove-consistency.js";
export { proveInclusion } from "./ledger/prove-inclusion.js";
export { readLedger } from "./ledger/read-ledger.js";
export { readProof } from "./ledger/read-proof.js";
export { createRecord, type RecordOptions } from "./record/create-record.js";
export { evidenceJson } from "./record/evidence-json.js";
export { hashEvidence, hashText } from "./record/hash.js";
export type { RecordedOutcome } from "./record/outcome-json.js";
export { type ReadRecord, readRecord } from "./record/read-record.js";
export type { RecordPredicate, RecordStatement } from "./record/record.js";
export { recordJsonSchema } from "./record/record-schema.js";
export { rubricText } from "./text/rubric-text.js";
export type { CheckName, CheckState } from "./verify/look.js";
export type { Given } from "./verify/verify-given.js";
export { createVerifier, type Verification, type VerifyOptions, verifyRecord } from "./verify/verify-record.js";
