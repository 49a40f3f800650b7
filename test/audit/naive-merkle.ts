import { createHash } from "node:crypto";

/** A proof that a record stands in a ledger, as a ledger writes it. */
export type Proof = Readonly<Record<string, unknown>> & { readonly root: string; readonly path: readonly string[] };

/** The proof for one of some lines, after the recursive definition of RFC 6962; each line is a record of `statements`. */
export function proofOf(lines: readonly string[], statements: readonly string[], index: number): Proof {
  const leaves = lines.map((line) => sha256(Buffer.of(0), Buffer.from(line)));
  const { rubric, evidence } = JSON.parse(statements[index] ?? "").predicate;
  return {
    schema: 1,
    kind: "inclusion",
    subject: evidence.meaning.subject.id,
    rubric: `${rubric.meaning.id}@${rubric.meaning.year}`,
    index,
    size: lines.length,
    leaf: written(leaves[index] ?? Buffer.of()),
    path: pathOf(leaves, index).map(written),
    root: written(rootOf(leaves)),
  };
}

function rootOf(some: readonly Buffer[]): Buffer {
  const [only = Buffer.of()] = some;
  if (some.length < 2) return only;
  const half = halfOf(some.length);
  return sha256(Buffer.of(1), rootOf(some.slice(0, half)), rootOf(some.slice(half)));
}

function pathOf(some: readonly Buffer[], index: number): readonly Buffer[] {
  if (some.length < 2) return [];
  const half = halfOf(some.length);
  const [left, right] = [some.slice(0, half), some.slice(half)];
  return index < half ? [...pathOf(left, index), rootOf(right)] : [...pathOf(right, index - half), rootOf(left)];
}

/** The largest power of two below a number. */
function halfOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

export function sha256(...pieces: readonly Buffer[]): Buffer {
  return createHash("sha256").update(Buffer.concat(pieces)).digest();
}

/** A hash as it is written. */
export function written(hash: Buffer): string {
  return `sha256-${hash.toString("base64")}`;
}
