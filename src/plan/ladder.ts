import type { Answer, Known } from "../evidence/evidence.js";
import { compare, type Rational } from "../numeric/rational.js";

/** What would stand in evidence: an answer, or a subtotal in place of the answers below a part. */
export type Given =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "known"; readonly known: Known };

/** Something better that could stand in evidence for one part. */
export interface Rung {
  readonly given: Given;
  /** In the score range; for known points, what they add to the parent. Before any rounding. */
  readonly points: Rational;
  /** By how many levels or counts it is better; 1 for scales without steps. */
  readonly steps: bigint;
}

/** Everything better that could stand in evidence for one part, the least better first. */
export interface Ladder {
  readonly size: bigint;
  /** @param index from 0 to `size - 1` */
  readonly rung: (index: bigint) => Rung;
  /** Whether no other points than these can be reached, to the published digits. */
  readonly complete: boolean;
}

/** The ladder of some answers: those that are better than a start, each number of points once. */
export function ladderOfList(rungs: readonly Rung[], start: Rational | null, complete = true): Ladder {
  const better = rungs
    .filter(({ points }) => start === null || compare(points, start) > 0)
    .toSorted((a, b) => compare(a.points, b.points) || (a.steps < b.steps ? -1 : 1));
  const distinct = better.filter(
    ({ points }, index) => index === 0 || compare(points, better[index - 1]?.points ?? points) !== 0,
  );
  return { size: BigInt(distinct.length), rung: (index) => at(distinct, index), complete };
}

/** A part that cannot become better. */
export const NO_LADDER: Ladder = ladderOfList([], null);

function at(rungs: readonly Rung[], index: bigint): Rung {
  const rung = rungs[Number(index)];
  if (rung === undefined) throw new RangeError("there is no such rung");
  return rung;
}

/** The best that could stand in evidence; null where nothing is better. */
export function topOf({ size, rung }: Ladder): Rung | null {
  return size === 0n ? null : rung(size - 1n);
}

/** All rungs where they are few, otherwise evenly spread ones with the last. */
export function someRungs(
  { size }: Ladder,
  most: number,
): { readonly indices: readonly bigint[]; readonly all: boolean } {
  const all = size <= BigInt(most);
  const count = all ? Number(size) : most;
  const indices = Array.from({ length: count }, (_, index) =>
    all ? BigInt(index) : (BigInt(index) * (size - 1n)) / BigInt(most - 1),
  );
  return { indices, all };
}
