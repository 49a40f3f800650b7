import { base64 } from "@scure/base";
import { base64Bytes } from "../envelope/base64-bytes.js";

/** The version of the files that are written; a reader refuses a later one. */
export const LEDGER_SCHEMA = 1;

/** A record as a ledger lists it. */
export interface LedgerEntry {
  readonly subject: string;
  /** `id@year` */
  readonly rubric: string;
  /** The leaf hash of the record's line, `sha256-...`. */
  readonly leaf: string;
}

/**
 * All records of one assessment in their order, with the root of the Merkle
 * tree over them. Only the leaves go into the root: the names beside them are
 * there to find a record, and only the record itself proves what it says.
 */
export interface Ledger {
  readonly schema: typeof LEDGER_SCHEMA;
  readonly kind: "ledger";
  readonly size: number;
  /** `sha256-...` */
  readonly root: string;
  readonly entries: readonly LedgerEntry[];
}

/** What shows that a record stands in a ledger, without any other record. */
export interface InclusionProof extends LedgerEntry {
  readonly schema: typeof LEDGER_SCHEMA;
  readonly kind: "inclusion";
  /** The place of the record in the ledger, from 0. */
  readonly index: number;
  readonly size: number;
  /** The hashes from the leaf up to the root. */
  readonly path: readonly string[];
  readonly root: string;
}

/** Size and root of a ledger. */
export interface LedgerHead {
  readonly size: number;
  readonly root: string;
}

/** What shows that records were only added to a ledger. */
export interface ConsistencyProof {
  readonly schema: typeof LEDGER_SCHEMA;
  readonly kind: "consistency";
  readonly old: LedgerHead;
  readonly new: LedgerHead;
  readonly path: readonly string[];
}

/** A hash as it is written: `sha256-` and Base64. */
export function writeHash(bytes: Uint8Array): string {
  return `${PREFIX}${base64.encode(bytes)}`;
}

/** The 32 bytes of a written hash, or null when it is none. */
export function readHash(text: string): Uint8Array | null {
  const bytes = text.startsWith(PREFIX) ? base64Bytes(text.slice(PREFIX.length)) : null;
  return bytes?.length === 32 ? bytes : null;
}

/** The bytes of hashes that a schema has let through. */
export function readHashes(texts: readonly string[]): readonly Uint8Array[] {
  return texts.flatMap((text) => readHash(text) ?? []);
}

const PREFIX = "sha256-";
