import { bytesEqual } from "../envelope/bytes-equal.js";
import { emptyRoot, nodeHash } from "./merkle-hashes.js";

/** A tree as others know it: how many leaves, and which root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Whether a proof shows that the tree `old` became the tree `recent` by
 * nothing but additions (RFC 9162, section 2.1.4.2). A tree without leaves
 * became any other, with an empty proof. Both sizes must be those that were
 * published with the roots.
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((byte) => leafHash(new Uint8Array([byte])));
 * const old = { size: 2, root: merkleRoot([a, b]) };
 * const recent = { size: 3, root: merkleRoot([a, b, c]) };
 * verifyConsistency(old, recent, [c]); // => true
 * verifyConsistency(old, recent, [b]); // => false
 */
export function verifyConsistency(old: TreeHead, recent: TreeHead, path: readonly Uint8Array[]): boolean {
  if (!isSize(old.size) || !isSize(recent.size) || old.size > recent.size) return false;
  if (old.size === 0) return path.length === 0 && bytesEqual(old.root, emptyRoot()) && isHead(recent);
  if (old.size === recent.size) return path.length === 0 && bytesEqual(old.root, recent.root);
  return leadsToBoth(old, recent, path);
}

function leadsToBoth(old: TreeHead, recent: TreeHead, path: readonly Uint8Array[]): boolean {
  let [place, last] = [old.size - 1, recent.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  // Where the smaller tree is a full subtree of the larger, its root is the first hash and is not repeated.
  const [first, ...others] = place === 0 ? [old.root, ...path] : path;
  if (first === undefined) return false;
  let [oldRoot, root] = [first, first];
  for (const hash of others) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      oldRoot = nodeHash(hash, oldRoot);
      root = nodeHash(hash, root);
      while (place % 2 === 0 && place > 0) [place, last] = [half(place), half(last)];
    } else root = nodeHash(root, hash);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && bytesEqual(oldRoot, old.root) && bytesEqual(root, recent.root);
}

/** Only of a tree without leaves is the root known from the size. */
function isHead({ size, root }: TreeHead): boolean {
  return size > 0 || bytesEqual(root, emptyRoot());
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
