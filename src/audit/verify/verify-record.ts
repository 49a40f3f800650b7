import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Outcome } from "../../evaluate/outcome.js";
import type { Rubric } from "../../model/rubric.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import type { Source } from "../../text/source.js";
import { verifyEnvelope } from "../envelope/verify-envelope.js";
import type { PublicKey } from "../keys/key.js";
import { type ReadRecord, readRecord } from "../record/read-record.js";
import type { RecordPredicate } from "../record/record.js";
import { recordUnsigned, signatureUnchecked } from "../record/record-diagnostics.js";
import { type CheckName, type CheckState, type Look, look, unchecked } from "./look.js";
import type { Given } from "./verify-given.js";
import { createStatementVerifier, type VerifiedStatement } from "./verify-statement.js";

/** What a record is compared with, beside itself. */
export interface VerifyOptions extends Given {
  /** The public key of who must have signed it. */
  readonly key?: PublicKey | null;
}

/** What verifying a record found. */
export interface Verification {
  /** Whether everything that was looked at held; a signature without a key was not looked at. */
  readonly ok: boolean;
  /** What was looked at, in this order. */
  readonly checks: readonly { readonly name: CheckName; readonly state: CheckState }[];
  /** What the record states; null where not even that can be read. */
  readonly predicate: RecordPredicate | null;
  /** The id of the key that it says it was signed with. */
  readonly signedBy: string | null;
  /** The rubric of the record, compiled anew. */
  readonly rubric: Rubric | null;
  /** The outcome, computed anew. */
  readonly outcome: Outcome | null;
  /** Every difference, and what is to be known beside. */
  readonly diagnostics: readonly Diagnostic[];
}

const NULLABLE_OBJECT = (words: string) => ({
  words,
  isFit: (value: unknown) => value === null || typeof value === "object",
});
const TEXT = { words: "a text, or null", isFit: (value: unknown) => value === null || typeof value === "string" };

const OPTIONS: OptionRules<VerifyOptions> = {
  key: NULLABLE_OBJECT("a key as `readPublicKey` gives it, or null"),
  rubric: NULLABLE_OBJECT("a rubric as `compileRubric` gives it, or null"),
  rubricText: TEXT,
  evidence: {
    words: "the text of evidence with its name, { name, text }, or null",
    isFit: (value) => value === null || isSource(value),
  },
};

/**
 * Recomputes everything that a record states and names exactly what differs:
 * its form byte by byte, its signature, its digests, its rubric (compiled anew
 * from what the record says it means), its evidence (read anew), its outcome
 * (evaluated anew). Nothing in the record is trusted. Never throws for a bad
 * record.
 *
 * @param record one line, as `createRecord` or `signRecords` gave it
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * const line = createRecord(rubric, evidence);
 * (await verifyRecord({ name: "a", text: line })).ok; // => true
 * const tampered = line.replaceAll('"score":"100.00"', '"score":"99.00"');
 * (await verifyRecord({ name: "a", text: tampered })).ok; // => false
 */
export function verifyRecord(record: Source, options: VerifyOptions = {}): Promise<Verification> {
  return createVerifier(options)(record);
}

/**
 * Verifies one record after the other; a rubric that many share is compiled
 * once. See {@link verifyRecord}.
 */
export function createVerifier(options: VerifyOptions = {}): (record: Source) => Promise<Verification> {
  checkOptions("verifyRecord", options, OPTIONS);
  const verifyStatement = createStatementVerifier(options);
  return async (record) => {
    checkSource(record);
    const read = readRecord(record);
    const signature = await verifySignature(read, options.key ?? null);
    const form: Look = { name: "form", state: read.ok ? "held" : "failed", diagnostics: read.diagnostics };
    const content = read.ok ? verifyStatement(read.statement) : NOTHING;
    const looks = [form, signature, ...content.looks];
    return {
      ok: looks.every(({ state }) => state !== "failed"),
      checks: looks.map(({ name, state }) => ({ name, state })),
      predicate: read.statement?.predicate ?? null,
      signedBy: read.envelope?.keyId ?? null,
      rubric: content.rubric,
      outcome: content.outcome,
      diagnostics: looks.flatMap(({ diagnostics }) => diagnostics),
    };
  };
}

/** Refuses what an untyped program may hand over in place of a text with a name. */
function checkSource(record: unknown): void {
  if (!isSource(record))
    throw new TypeError("verifyRecord takes a record as { name, text }, the text being its one line");
}

function isSource(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("text" in value) || !("name" in value)) return false;
  return typeof value.text === "string" && typeof value.name === "string";
}

/** What is known of the content of something that is no record. */
const NOTHING: VerifiedStatement = {
  looks: (["digests", "rubric", "evidence", "outcome", "given"] as const).map(unchecked),
  rubric: null,
  outcome: null,
};

async function verifySignature({ ok, envelope }: ReadRecord, key: PublicKey | null): Promise<Look> {
  const name = "signature";
  if (envelope === null) {
    // Whether what cannot be read was signed is not known.
    return key === null || !ok ? unchecked(name) : look(name, (report) => report(recordUnsigned, null, {}));
  }
  if (key === null)
    return { ...look(name, (report) => report(signatureUnchecked, null, { key: envelope.keyId })), state: "unchecked" };
  const verified = await verifyEnvelope(envelope, key);
  return { name, state: verified.ok ? "held" : "failed", diagnostics: verified.diagnostics };
}
