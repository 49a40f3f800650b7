import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistencyProof } from "../../src/audit/merkle/consistency-proof.js";
import { inclusionProof } from "../../src/audit/merkle/inclusion-proof.js";
import { leafHash, nodeHash } from "../../src/audit/merkle/merkle-hashes.js";
import { merkleRoot } from "../../src/audit/merkle/merkle-root.js";
import { rootFromInclusion } from "../../src/audit/merkle/root-from-inclusion.js";
import { verifyConsistency } from "../../src/audit/merkle/verify-consistency.js";

type Hashes = readonly Uint8Array[];

const hex = (hashes: Hashes): readonly string[] => hashes.map(bytesToHex);

/** The largest power of two below n. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

// The definitions of RFC 6962, section 2.1, word by word. What was computed once is kept: leaves all differ here.
const known = new Map<string, Uint8Array>();

function naiveRoot(leaves: Hashes): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return hexToBytes("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  if (leaves.length === 1) return only;
  const key = `${leaves.length} ${bytesToHex(only)}`;
  const k = split(leaves.length);
  const root = known.get(key) ?? nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
  known.set(key, root);
  return root;
}

function naivePath(m: number, leaves: Hashes): Hashes {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...naivePath(m, leaves.slice(0, k)), naiveRoot(leaves.slice(k))]
    : [...naivePath(m - k, leaves.slice(k)), naiveRoot(leaves.slice(0, k))];
}

function naiveSubproof(m: number, leaves: Hashes, isWhole: boolean): Hashes {
  if (m === leaves.length) return isWhole ? [] : [naiveRoot(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...naiveSubproof(m, leaves.slice(0, k), isWhole), naiveRoot(leaves.slice(k))]
    : [...naiveSubproof(m - k, leaves.slice(k), false), naiveRoot(leaves.slice(0, k))];
}

/** Leaves that all differ. */
function some(count: number): Hashes {
  return Array.from({ length: count }, (_, index) =>
    leafHash(Uint8Array.of(index % 256, Math.floor(index / 256) % 256, index >> 16)),
  );
}

function flipped(hash: Uint8Array, bit = 0): Uint8Array {
  return hash.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}

// The reference vectors of Certificate Transparency: eight leaves, and the root after each.
const CT = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (text) => leafHash(hexToBytes(text)),
);
const CT_ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const NODES = {
  h01: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  h1: "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
  h0: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  h23: "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
  h45: "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
  h67: "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
  h4567: "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
  h0123: "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  h4: "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
};

describe("the reference vectors of Certificate Transparency", () => {
  it.each(CT_ROOTS.map((root, size) => [size, root] as const))("should give the root of %i leaves", (size, root) => {
    expect(bytesToHex(merkleRoot(CT.slice(0, size)))).toBe(root);
  });

  it.each([
    [0, 1, []],
    [0, 8, [NODES.h1, NODES.h23, NODES.h4567]],
    [5, 8, [NODES.h4, NODES.h67, NODES.h0123]],
    [2, 3, [NODES.h01]],
    [1, 5, [NODES.h0, NODES.h23, NODES.h4]],
  ])("should prove that leaf %i is in the tree of %i", (index, size, path) => {
    expect(hex(inclusionProof(CT.slice(0, size), index))).toEqual(path);
  });

  it.each([
    [1, 1, []],
    [1, 8, [NODES.h1, NODES.h23, NODES.h4567]],
    [2, 8, [NODES.h23, NODES.h4567]],
    [6, 8, [NODES.h45, NODES.h67, NODES.h0123]],
    [2, 5, [NODES.h23, NODES.h4]],
  ])("should prove that the tree of %i became the tree of %i", (first, size, path) => {
    expect(hex(consistencyProof(CT.slice(0, size), first))).toEqual(path);
  });
});

describe("trees of every size up to 130", () => {
  const leaves = some(131);
  const roots = Array.from({ length: 131 }, (_, size) => naiveRoot(leaves.slice(0, size)));
  const rootOf = (size: number): Uint8Array => roots[size] ?? new Uint8Array();
  const sizes = Array.from({ length: 131 }, (_, size) => size);

  it("should have the root of the definition", () => {
    expect(sizes.map((size) => bytesToHex(merkleRoot(leaves.slice(0, size))))).toEqual(hex(roots));
  });

  it("should have the paths of the definition, which lead to the root", () => {
    for (const size of sizes) {
      const some = leaves.slice(0, size);
      for (const [index, leaf] of some.entries()) {
        const path = inclusionProof(some, index);
        expect(hex(path)).toEqual(hex(naivePath(index, some)));
        expect(rootFromInclusion(leaf, index, size, path)).toEqual(rootOf(size));
      }
    }
  });

  const places = sizes.filter((size) => size <= 33).flatMap((size) => pairs(size, leaves));

  it("should lead nowhere from another index, with another leaf, or by other steps", () => {
    for (const { size, index, leaf, tree } of places) {
      const path = inclusionProof(tree, index);
      const others = Array.from({ length: size + 3 }, (_, other) => other - 1).filter((other) => other !== index);
      const wrong = [
        ...others.map((other) => rootFromInclusion(leaf, other, size, path)),
        rootFromInclusion(flipped(leaf), index, size, path),
        ...changedPaths(path, leaf).map((changed) => rootFromInclusion(leaf, index, size, changed)),
      ];
      for (const root of wrong) expect(root).not.toEqual(rootOf(size));
    }
  });

  it("should lead nowhere in a tree of a size that needs more or fewer steps", () => {
    for (const { size, index, leaf, tree } of places) {
      const path = inclusionProof(tree, index);
      for (const other of [index, 2 * size + 1]) expect(rootFromInclusion(leaf, index, other, path)).toBeNull();
    }
  });

  it("should have the consistency proofs of the definition, which hold", () => {
    for (const size of sizes) {
      const some = leaves.slice(0, size);
      for (let first = 1; first <= size; first += 1) {
        const path = consistencyProof(some, first);
        expect(hex(path)).toEqual(hex(naiveSubproof(first, some, true)));
        expect(verifyConsistency({ size: first, root: rootOf(first) }, { size, root: rootOf(size) }, path)).toBe(true);
      }
    }
  });

  it("should refuse a consistency proof of which anything was changed", () => {
    for (const { size, index, tree } of places) {
      const old = { size: index + 1, root: rootOf(index + 1) };
      const recent = { size, root: rootOf(size) };
      const path = consistencyProof(tree, old.size);
      // Another size with the same root: 3 leaves, say, told to be 4.
      const sizesToo = path.length > 0 ? [old.size - 1, old.size + 1] : [];
      const wrong = [
        verifyConsistency({ ...old, root: flipped(old.root) }, recent, path),
        verifyConsistency(old, { ...recent, root: flipped(recent.root) }, path),
        verifyConsistency({ ...recent, size: recent.size + 1 }, old, path),
        ...sizesToo.map((other) => verifyConsistency({ ...old, size: other }, recent, path)),
        ...changedPaths(path, old.root).map((changed) => verifyConsistency(old, recent, changed)),
      ];
      expect(wrong).toEqual(wrong.map(() => false));
    }
  });
});

/** Every leaf of the tree over the first leaves. */
function pairs(
  size: number,
  leaves: Hashes,
): readonly { size: number; index: number; leaf: Uint8Array; tree: Hashes }[] {
  const tree = leaves.slice(0, size);
  return tree.map((leaf, index) => ({ size, index, leaf, tree }));
}

/** A path with a step more, a step less, two in another order, or one bit of a step turned. */
function changedPaths(path: Hashes, more: Uint8Array): readonly Hashes[] {
  return [
    [...path, more],
    [more, ...path],
    ...(path.length > 0 ? [path.slice(0, -1), path.slice(1)] : []),
    ...(path.length > 1 ? [path.toReversed()] : []),
    ...path.map((hash, step) => path.with(step, flipped(hash, (step * 37) % 256))),
  ];
}

describe("the borders", () => {
  const leaves = some(3);
  const root = merkleRoot(leaves);
  const empty = merkleRoot([]);

  it("should refuse a leaf that there is not", () => {
    for (const index of [-1, 3, 0.5, Number.NaN]) {
      expect(() => inclusionProof(leaves, index)).toThrow(RangeError);
      expect(rootFromInclusion(root, index, 3, [])).toBeNull();
    }
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
    expect(rootFromInclusion(root, 0, 0, [])).toBeNull();
  });

  it("should refuse to prove that a tree became a smaller one", () => {
    for (const first of [-1, 4, 0.5]) expect(() => consistencyProof(leaves, first)).toThrow(RangeError);
  });

  it("should let every tree come from the empty one, and from no other root of size 0", () => {
    expect(consistencyProof(leaves, 0)).toEqual([]);
    expect(verifyConsistency({ size: 0, root: empty }, { size: 3, root }, [])).toBe(true);
    expect(verifyConsistency({ size: 0, root: empty }, { size: 0, root: empty }, [])).toBe(true);
    expect(verifyConsistency({ size: 0, root }, { size: 3, root }, [])).toBe(false);
    expect(verifyConsistency({ size: 0, root: empty }, { size: 0, root }, [])).toBe(false);
    expect(verifyConsistency({ size: 0, root: empty }, { size: 3, root }, [root])).toBe(false);
  });

  it("should take a size that no bits of 32 hold", () => {
    const size = 2 ** 40;
    const path = Array.from({ length: 40 }, () => root);
    expect(rootFromInclusion(root, size - 1, size, path)).not.toBeNull();
    expect(rootFromInclusion(root, size - 1, size, path.slice(1))).toBeNull();
  });

  it("should not take a leaf for a node", () => {
    const [left, right] = some(2);
    const both = Uint8Array.from([...(left ?? []), ...(right ?? [])]);
    expect(leafHash(both)).not.toEqual(merkleRoot(some(2)));
  });
});

describe("trees of 100,000 leaves", () => {
  const leaves = some(100_000);

  it("should be proved without deep recursion, at any place", () => {
    const root = merkleRoot(leaves);
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(255), (index, bit) => {
        const path = inclusionProof(leaves, index);
        const leaf = leaves[index] ?? root;
        expect(path.length).toBeLessThanOrEqual(17);
        expect(rootFromInclusion(leaf, index, leaves.length, path)).toEqual(root);
        expect(rootFromInclusion(flipped(leaf, bit), index, leaves.length, path)).not.toEqual(root);
      }),
      { numRuns: 3 },
    );
  });

  it("should be consistent with what they were", () => {
    const old = { size: 65_537, root: merkleRoot(leaves.slice(0, 65_537)) };
    const recent = { size: leaves.length, root: merkleRoot(leaves) };
    const path = consistencyProof(leaves, old.size);
    expect(verifyConsistency(old, recent, path)).toBe(true);
    expect(verifyConsistency({ ...old, size: 65_536 }, recent, path)).toBe(false);
  });
});
