import { merkleLevels } from "./merkle-levels.js";

/**
 * The hashes which show that the tree over the first leaves became the tree
 * over all of them by nothing but additions (RFC 6962, section 2.1.2).
 *
 * @param leaves hashes of the larger tree from {@link leafHash}
 * @param first how many of them the smaller tree had
 * @throws RangeError when the smaller tree would be larger
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((byte) => leafHash(new Uint8Array([byte])));
 * consistencyProof([a, b, c], 2); // => [c]
 * consistencyProof([a, b, c], 3); // => []
 */
export function consistencyProof(leaves: readonly Uint8Array[], first: number): readonly Uint8Array[] {
  if (!Number.isInteger(first) || first < 0 || first > leaves.length)
    throw new RangeError(`a tree of ${leaves.length} leaves cannot come from one of ${first}`);
  if (first === 0 || first === leaves.length) return [];
  const path: Uint8Array[] = [];
  let place = first - 1;
  let isBelow = true;
  for (const level of merkleLevels(leaves)) {
    // Up to here the smaller tree is a full subtree, which its own root stands for.
    if (isBelow && place % 2 === 1) {
      place = Math.floor(place / 2);
      continue;
    }
    if (isBelow && place > 0) add(level[place], path);
    isBelow = false;
    add(level[place % 2 === 0 ? place + 1 : place - 1], path);
    place = Math.floor(place / 2);
  }
  return path;
}

function add(hash: Uint8Array | undefined, path: Uint8Array[]): void {
  if (hash !== undefined) path.push(hash);
}
