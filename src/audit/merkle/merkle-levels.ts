import { nodeHash } from "./merkle-hashes.js";

/**
 * The hashes of a tree, level by level from the leaves to the root. A last
 * hash without a neighbour moves up unchanged: so the left subtree of every
 * node is the largest full one, as RFC 6962 asks.
 */
export function merkleLevels(leaves: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const levels = [leaves];
  for (let level = leaves; level.length > 1; ) {
    level = above(level);
    levels.push(level);
  }
  return levels;
}

function above(level: readonly Uint8Array[]): readonly Uint8Array[] {
  const next: Uint8Array[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index], level[index + 1]];
    if (left !== undefined) next.push(right === undefined ? left : nodeHash(left, right));
  }
  return next;
}
