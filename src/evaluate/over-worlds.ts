import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { max, min } from "../numeric/rational.js";
import type { Assumption } from "./interpret.js";
import type { ScoreBounds } from "./part-reach.js";
import { type Possible, possibleOutcomes, type Truths } from "./possible.js";
import { type Reach, rangeOf } from "./range-of.js";
import { applicabilityKey, type Facts } from "./worlds.js";

/** What can be over every way of completing the facts. */
export interface Overall {
  /** Null when nothing counts in any of them, or known points cannot be. */
  readonly possible: Possible | null;
  /** By path, before rules. */
  readonly parts: ReadonlyMap<string, ScoreBounds>;
  readonly faults: Reach["faults"];
  /** In each of those ways, in their order. */
  readonly each: readonly InWorld[];
}

/** What can be in one way of completing the facts. */
export interface InWorld {
  /** Null when nothing counts in it. */
  readonly possible: Possible | null;
  readonly inapplicable: Reach["inapplicable"];
}

/** Joins what can come out in each of several ways in which the facts may be. */
export function overWorlds(rubric: Rubric, evidence: Evidence, worlds: readonly Facts[], assume: Assumption): Overall {
  const byFacts = new Map<string, Reach>();
  const reachIn = (facts: Facts): Reach => {
    // Worlds that differ only in what rules or the verdict ask for have the same tree.
    const key = applicabilityKey(rubric, facts);
    const reach = byFacts.get(key) ?? rangeOf(rubric, evidence, facts, assume);
    byFacts.set(key, reach);
    return reach;
  };
  const reaches = worlds.map((facts) => ({ facts, reach: reachIn(facts) }));
  const each = reaches.map(({ facts, reach }) => ({
    possible: reach.total === null ? null : possibleOutcomes(rubric, reach, reach.total, facts),
    inapplicable: reach.inapplicable,
  }));
  const distinct = [...byFacts.values()];
  const faults = distinct.flatMap((reach) => reach.faults);
  const parts = new Map<string, ScoreBounds>();
  for (const reach of distinct) {
    for (const [path, { scores }] of reach.parts) if (scores !== null) parts.set(path, joined(parts.get(path), scores));
  }
  const [first, ...others] = each.flatMap(({ possible }) => possible ?? []);
  const isSound = first !== undefined && faults.length === 0;
  return {
    possible: isSound ? others.reduce(together, first) : null,
    each,
    parts,
    faults: faults.filter(({ path }, index) => faults.findIndex((fault) => fault.path === path) === index),
  };
}

function together(all: Possible, one: Possible): Possible {
  return {
    ...joined(all, one),
    categories: new Set([...all.categories, ...one.categories]),
    verdicts: new Set([...all.verdicts, ...one.verdicts]),
    withheld: new Set([...all.withheld, ...one.withheld]),
    labels: truthsTogether(all.labels, one.labels),
    rules: truthsTogether(all.rules, one.rules),
  };
}

function truthsTogether(all: Possible["rules"], one: Possible["rules"]): Possible["rules"] {
  return new Map(
    [...all].map(([name, truths]): [string, Truths] => [name, new Set([...truths, ...(one.get(name) ?? [])])]),
  );
}

function joined(all: ScoreBounds | undefined, { low, high }: ScoreBounds): ScoreBounds {
  return all === undefined ? { low, high } : { low: min(all.low, low), high: max(all.high, high) };
}
