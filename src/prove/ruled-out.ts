import { scoreTests } from "../evaluate/breakpoints.js";
import type { ScoreBounds } from "../evaluate/part-reach.js";
import type { Reach } from "../evaluate/range-of.js";
import { compare, type Rational } from "../numeric/rational.js";
import { categoriesWithin } from "./bounds-of.js";
import { withOpenRules } from "./category-after.js";
import { isMet, type KnownLattices, type Lattice, latticeOf } from "./lattice.js";
import { eachWorld, NO_MARKS, type Search } from "./search.js";
import { type Asked, segmentsOf } from "./segments.js";

/** In so many ways several undecided rules usually fall. */
const WAYS_PER_RULE = 16;

/** The wanted categories that the bounds of all scores leave out, whatever the facts are. */
export function outsideOf({ scoring, worlds, wanted, budgets }: Search, reaches: readonly Reach[]): readonly string[] {
  if (!worlds.complete) return [];
  const left = new Set(wanted);
  for (const { facts, reach } of eachWorld(worlds, reaches)) {
    if (left.size === 0) return [];
    const open = withOpenRules(scoring, NO_MARKS, facts);
    if (!budgets.bounds.spend(1 + scoring.rules.length + WAYS_PER_RULE * open.rules.length)) return [];
    for (const category of categoriesWithin(open, reach, facts)) left.delete(category);
  }
  return [...left];
}

/** The lattices of the totals; null where totals may be off them. */
export function latticesOf({ scoring, worlds }: Search): readonly Lattice[] | null {
  const known: KnownLattices = new Map();
  const lattices: Lattice[] = [];
  for (const [facts] of worlds.alike) {
    const lattice = latticeOf(scoring, facts, known);
    if (lattice === null) return null;
    lattices.push(lattice);
  }
  return lattices;
}

/** The categories that no total on a lattice has. */
export function missedBy(
  { scoring, worlds, wanted, budgets }: Search,
  lattices: readonly Lattice[] | null,
  reaches: readonly Reach[],
): readonly string[] {
  if (lattices === null || [...scoreTests(scoring).keys()].some((path) => path !== "")) return [];
  const left = new Set(wanted);
  for (const { facts, reach, index } of eachWorld(worlds, reaches)) {
    if (left.size === 0) return [];
    const [lattice, { total }] = [lattices[index], reach];
    if (lattice === undefined || total === null) continue;
    const met = segmentsOn(lattice, { rubric: scoring, facts, budget: budgets.steps }, total);
    if (met === null) return [];
    for (const category of met) left.delete(category);
  }
  return [...left];
}

/** The categories that totals on a lattice have; null where not all were looked at. */
function segmentsOn(lattice: Lattice, asked: Asked, { low, high }: ScoreBounds): readonly string[] | null {
  const { all, complete } = segmentsOf(asked, NO_MARKS, low, high);
  if (!complete) return null;
  return all.filter(({ stretch }) => isMet(lattice, stretch)).map(({ category }) => category);
}

/** The lowest and the highest total there is; null where nothing counts. */
export function rangeOver(reaches: readonly Reach[]): { readonly low: Rational; readonly high: Rational } | null {
  const totals = reaches.flatMap(({ total }) => total ?? []);
  const [first, ...others] = totals;
  if (first === undefined) return null;
  return {
    low: others.reduce((low, total) => (compare(total.low, low) < 0 ? total.low : low), first.low),
    high: others.reduce((high, total) => (compare(total.high, high) > 0 ? total.high : high), first.high),
  };
}
