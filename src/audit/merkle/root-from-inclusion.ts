import { nodeHash } from "./merkle-hashes.js";

/**
 * The root that a proof of inclusion leads to (RFC 9162, section 2.1.3.2), or
 * null when a tree of that size has no such leaf or needs another number of
 * hashes. Whoever compares it with a root that was published knows that the
 * leaf stood in that tree. A root is published with its size: the last leaves
 * of a tree may hang so that one path fits several sizes.
 *
 * @param leaf hash from {@link leafHash}
 * @param index of the leaf, from 0
 * @param size how many leaves the tree has
 *
 * @example
 * const [a, b] = [1, 2].map((byte) => leafHash(new Uint8Array([byte])));
 * rootFromInclusion(a, 0, 2, [b]); // => merkleRoot([a, b])
 * rootFromInclusion(a, 2, 2, [b]); // => null
 */
export function rootFromInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null;
  let [place, last] = [index, size - 1];
  let root = leaf;
  for (const hash of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      root = nodeHash(hash, root);
      // A last hash without a neighbour moved up unchanged until it was a right one.
      while (place % 2 === 0 && place > 0) [place, last] = [half(place), half(last)];
    } else root = nodeHash(root, hash);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? root : null;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
