import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markOfText } from "../../../src/cli/stream/mark-of-text.js";

/** MurmurHash3 (x86, 128 bits) of bytes, as it is published, in big integers. */
function reference(bytes: Uint8Array): readonly number[] {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const turned = (value: bigint, by: bigint): bigint => word((value << by) | (value >> (32n - by)));
  const consts = [0x239b961bn, 0xab0e9789n, 0x38b34ae5n, 0xa1e38b93n];
  const [turnsOfKeys, turnsOfSums] = [
    [15n, 16n, 17n, 18n],
    [19n, 17n, 15n, 13n],
  ];
  const added = [0x561ccd1bn, 0x0bcaa747n, 0x96cd1c35n, 0x32ac3b17n];
  const mixed = (key: bigint, at: number): bigint =>
    word(turned(word(key * (consts[at] ?? 0n)), turnsOfKeys[at] ?? 0n) * (consts[(at + 1) % 4] ?? 0n));
  const keyAt = (start: number): bigint =>
    [0, 1, 2, 3].reduce((key, index) => key | (BigInt(bytes[start + index] ?? 0) << BigInt(index * 8)), 0n);
  const sums = [0n, 0n, 0n, 0n];
  const blocks = Math.floor(bytes.length / 16);
  for (let block = 0; block < blocks; block += 1)
    for (let at = 0; at < 4; at += 1) {
      const sum = turned((sums[at] ?? 0n) ^ mixed(keyAt(block * 16 + at * 4), at), turnsOfSums[at] ?? 0n);
      sums[at] = word(word(sum + (sums[(at + 1) % 4] ?? 0n)) * 5n + (added[at] ?? 0n));
    }
  for (let at = 0; at < 4; at += 1) sums[at] = (sums[at] ?? 0n) ^ mixed(keyAt(blocks * 16 + at * 4), at);
  const together = (all: readonly bigint[]): bigint[] => {
    const first = word(all.reduce((sum, one) => sum + one, 0n));
    return all.map((one, at) => (at === 0 ? first : word(one + first)));
  };
  const settled = (value: bigint): bigint => {
    const once = word((value ^ (value >> 16n)) * 0x85ebca6bn);
    const twice = word((once ^ (once >> 13n)) * 0xc2b2ae35n);
    return twice ^ (twice >> 16n);
  };
  const mixedLength = sums.map((sum) => sum ^ BigInt(bytes.length));
  return together(together(mixedLength).map(settled)).map(Number);
}

function markOf(text: string): readonly number[] {
  const mark = new Uint32Array(4);
  markOfText(text, mark);
  return [...mark];
}

describe("the mark of a text", () => {
  it("should be MurmurHash3 of its UTF-16", () => {
    // The published check of the hash itself: of "The quick brown fox jumps over the lazy dog" in ASCII.
    expect(
      reference(new TextEncoder().encode("The quick brown fox jumps over the lazy dog")).map((one) => one.toString(16)),
    ).toEqual(["2f1583c3", "ecee2c67", "5d7bf66c", "e5e91d2c"]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(markOf(text)).toEqual(reference(Buffer.from(text, "utf16le")));
      }),
    );
  });

  it("should be another for every identifier of a large table, in each of its words nearly so", () => {
    const count = 200_000;
    const seen = Array.from({ length: 4 }, () => new Set<number>());
    for (let row = 0; row < count; row += 1)
      for (const [index, word] of markOf(`unit-${row}`).entries()) seen[index]?.add(word);
    // Of 200,000 draws out of 2^32 some 5 are expected to be double.
    for (const words of seen) expect(count - words.size).toBeLessThan(20);
  });
});
