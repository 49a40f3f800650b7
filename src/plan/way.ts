import type { Rational } from "../numeric/rational.js";

/** One way of bettering a part of the tree, with what it costs and comes to. */
export interface Way {
  readonly cost: bigint;
  /** How many parts it changes. */
  readonly changes: number;
  /** What it comes to, in the units of the knot that it belongs to. */
  readonly value: bigint;
  /** One bit for every comparison of a rule with a score below: set where the score is on the low side. */
  readonly low: bigint;
  /** The scores of the parts below that rules look at. */
  readonly scores: readonly Scored[];
  readonly trail: Trail | null;
}

/** The score of a part that a rule looks at; null where it has none. */
export interface Scored {
  readonly path: string;
  readonly score: Rational | null;
}

/** Which changes a way makes, the last one first. */
export type Trail =
  | { readonly kind: "change"; readonly before: Trail | null; readonly leaf: number; readonly rung: bigint }
  | { readonly kind: "both"; readonly before: Trail | null; readonly beside: Trail };

/** Rungs by the number of the leaf. */
export type Choices = ReadonlyMap<number, bigint>;

/** The changes that a trail leads over. */
export function choicesOf(trail: Trail | null): Choices {
  const choices = new Map<number, bigint>();
  const walk = (start: Trail | null): void => {
    for (let at = start; at !== null; at = at.before) {
      if (at.kind === "change") choices.set(at.leaf, at.rung);
      else walk(at.beside);
    }
  };
  walk(trail);
  return choices;
}

/** The trail over two. */
export function joinTrails(first: Trail | null, second: Trail | null): Trail | null {
  if (first === null || second === null) return first ?? second;
  return { kind: "both", before: first, beside: second };
}

/** How ways are compared. */
export interface Order {
  /** Whether a higher value is never worse; otherwise only ways to the same value are compared. */
  readonly isRising: boolean;
  /** Whether the number of changes counts beside their cost. */
  readonly countsChanges: boolean;
}

/**
 * The ways that no other one makes needless: one that costs no more, changes no
 * more parts, and comes to as much. Where outcomes rise with every score, "as
 * much" is a value that is no lower, with no score on the low side that was not;
 * otherwise it is the same value with all scores on the same sides. The cheapest first.
 */
export function withoutNeedless(ways: readonly Way[], { isRising, countsChanges }: Order): readonly Way[] {
  const sorted = ways.toSorted((a, b) => order(a.cost, b.cost) || order(b.value, a.value) || a.changes - b.changes);
  // Whatever was kept costs no more than what comes after.
  const kept = new Map<string, { readonly low: bigint; readonly changes: number; value: bigint }>();
  return sorted.filter(({ value, low, changes }) => {
    const counted = countsChanges ? changes : 0;
    const key = isRising ? `${low} ${counted}` : `${low} ${counted} ${value}`;
    const isNeedless = isRising
      ? kept.size > 0 &&
        [...kept.values()].some((one) => one.value >= value && (one.low & ~low) === 0n && one.changes <= counted)
      : isReached(kept, low, value, counted);
    if (!isNeedless) kept.set(key, { low, changes: counted, value });
    return !isNeedless;
  });
}

function isReached(kept: ReadonlyMap<string, unknown>, low: bigint, value: bigint, changes: number): boolean {
  for (let fewer = 0; fewer <= changes; fewer += 1) if (kept.has(`${low} ${fewer} ${value}`)) return true;
  return false;
}

function order(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
