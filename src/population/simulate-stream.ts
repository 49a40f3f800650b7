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
  const generator = openGenerator(seed, names);
  return (from, to) => uniformBigInt(generator, from, to);
}

/**
 * Opens what {@link openStream} does for two bounds less than 2^32 apart that
 * stay the same, in numbers: they are the very ones that the bigints would be.
 *
 * @example
 * const [die, roll] = [openStream("7", "die"), openNumberStream("7", ["die"], 1, 6)];
 * [1, 2, 3].every(() => die(1n, 6n) === BigInt(roll())); // => true
 */
export function openNumberStream(seed: string, names: readonly string[], from: number, to: number): () => number {
  const generator = openGenerator(seed, names);
  const size = (to - from + 1) >>> 0;
  // A word of chance beyond the last whole multiple would make some numbers likelier than others.
  const accepted = WORDS - (WORDS % size);
  return () => {
    let word = (generator.next() ^ SIGN) >>> 0;
    while (word >= accepted) word = (generator.next() ^ SIGN) >>> 0;
    return (word % size) + from;
  };
}

/** How many words of 32 bits there are. */
const WORDS = 2 ** 32;
/** What parts a signed word from the same one counted from 0 on. */
const SIGN = -(2 ** 31);

function openGenerator(seed: string, names: readonly string[]): ReturnType<typeof xoroshiro128plusFromState> {
  const digest = sha256(utf8ToBytes(JSON.stringify([seed, ...names])));
  const view = new DataView(digest.buffer, digest.byteOffset);
  return xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => view.getInt32(offset)));
}
