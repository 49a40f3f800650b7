import { emptyRoot } from "./merkle-hashes.js";
import { merkleLevels } from "./merkle-levels.js";

/**
 * The root of the Merkle tree over leaf hashes, exactly as in RFC 6962,
 * section 2.1. Without leaves it is the SHA-256 of nothing.
 *
 * @param leaves hashes from {@link leafHash}, in the order of the records
 * @returns 32 bytes
 *
 * @example
 * const leaf = leafHash(new Uint8Array([0]));
 * merkleRoot([leaf]); // => leaf
 * merkleRoot([leaf, leaf]); // => nodeHash(leaf, leaf)
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return merkleLevels(leaves).at(-1)?.[0] ?? emptyRoot();
}
