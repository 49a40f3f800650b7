import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { uniformBigInt } from "pure-rand/distribution/uniformBigInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** Gives the next whole number between two bounds, both included, each equally likely. */
export type Stream = (from: bigint, to: bigint) => bigint;

/**
 * Opens the numbers that are drawn for one named thing. They hang on the seed
 * and the names alone, so that neither the order of subjects nor what else is
 * drawn changes them.
 *
 * @example
 * const first = openStream("2026", "weight", "service")(1n, 6n);
 * openStream("2026", "weight", "service")(1n, 6n) === first; // => true
 */
export function openStream(seed: string, ...names: readonly string[]): Stream {
  const digest = sha256(utf8ToBytes(JSON.stringify([seed, ...names])));
  const view = new DataView(digest.buffer, digest.byteOffset);
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => view.getInt32(offset)));
  return (from, to) => uniformBigInt(generator, from, to);
}
