import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { max, min } from "../numeric/rational.js";
import { type Possible, possibleOutcomes } from "./possible.js";
import { type Reach, rangeOf, type ScoreBounds } from "./range-of.js";
import type { Facts } from "./worlds.js";

/** What can be over every way of completing the facts. */
export interface Overall {
  /** Null when nothing counts in any of them, or known points cannot be. */
  readonly possible: Possible | null;
  /** By path, before rules. */
  readonly parts: ReadonlyMap<string, ScoreBounds>;
  readonly faults: Reach["faults"];
}

/** Joins what can come out in each of several ways in which the facts may be. */
export function overWorlds(rubric: Rubric, evidence: Evidence, worlds: readonly Facts[]): Overall {
  const reaches = worlds.map((facts) => ({ facts, reach: rangeOf(rubric, evidence, facts) }));
  const possible = reaches.flatMap(({ facts, reach }) =>
    reach.total === null ? [] : [possibleOutcomes(rubric, reach, reach.total, facts)],
  );
  const faults = reaches.flatMap(({ reach }) => reach.faults);
  const parts = new Map<string, ScoreBounds>();
  for (const { reach } of reaches) {
    for (const [path, bounds] of reach.parts) if (bounds !== null) parts.set(path, joined(parts.get(path), bounds));
  }
  const [first, ...others] = possible;
  const isSound = first !== undefined && faults.length === 0;
  return {
    possible: isSound
      ? others.reduce(
          (all, one) => ({ ...joined(all, one), categories: new Set([...all.categories, ...one.categories]) }),
          first,
        )
      : null,
    parts,
    faults: faults.filter(({ path }, index) => faults.findIndex((fault) => fault.path === path) === index),
  };
}

function joined(all: ScoreBounds | undefined, { low, high }: ScoreBounds): ScoreBounds {
  return all === undefined ? { low, high } : { low: min(all.low, low), high: max(all.high, high) };
}
