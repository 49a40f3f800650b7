import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The hash of a leaf: SHA-256 over the byte 0 and the bytes of the record
 * (RFC 6962, section 2.1). The bytes that come first keep a leaf from ever
 * being taken for a node of the tree.
 *
 * @returns 32 bytes
 *
 * @example
 * leafHash(new Uint8Array()).slice(0, 4); // => new Uint8Array([0x6e, 0x34, 0x0b, 0x9c])
 */
export function leafHash(record: Uint8Array): Uint8Array {
  return sha256.create().update(LEAF).update(record).digest();
}

/** The hash of a node: SHA-256 over the byte 1 and the two hashes below it. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256.create().update(NODE).update(left).update(right).digest();
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array());
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
