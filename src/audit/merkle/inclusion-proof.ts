import { merkleLevels } from "./merkle-levels.js";

/**
 * The hashes that lead from one leaf to the root (RFC 6962, section 2.1.1),
 * the lowest first.
 *
 * @param leaves hashes from {@link leafHash}, in the order of the records
 * @param index of the leaf, from 0
 * @throws RangeError when there is no such leaf
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((byte) => leafHash(new Uint8Array([byte])));
 * inclusionProof([a, b, c], 0); // => [b, c]
 * inclusionProof([a, b, c], 2); // => [nodeHash(a, b)]
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`there is no leaf ${index} among ${leaves.length}`);
  const path: Uint8Array[] = [];
  let place = index;
  for (const level of merkleLevels(leaves)) {
    const neighbour = level[place % 2 === 0 ? place + 1 : place - 1];
    if (neighbour !== undefined) path.push(neighbour);
    place = Math.floor(place / 2);
  }
  return path;
}
