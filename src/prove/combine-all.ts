import { scoreTests } from "../evaluate/breakpoints.js";
import type { ScoreBounds } from "../evaluate/part-reach.js";
import type { Reach } from "../evaluate/range-of.js";
import type { Facts } from "../evaluate/worlds.js";
import { compare, type Rational } from "../numeric/rational.js";
import type { Draft } from "./draft.js";
import { attempt, isOut, MOST_SUMS, NO_MARKS, type Search } from "./search.js";
import { type Segment, segmentsOf } from "./segments.js";
import { common, type Stretch, simplest } from "./stretch.js";
import { keyOf, type ScoredWay, type Walk } from "./ways.js";
import { waysOfGroup } from "./ways-of-group.js";
import { waysOfPart } from "./ways-of-part.js";

/** How many different scores of a part are kept, at least and at most. */
const FEWEST_KEPT = 40;
const MOST_KEPT = 3000;

/** Looks at every total that answers can make, as far as they can be kept. */
export function combineAll(
  search: Search,
  answers: number,
  reaches: readonly Reach[],
): { readonly most: number; readonly totals: readonly Stretch[]; readonly complete: boolean } {
  const { scoring, worlds, limits } = search;
  const tests = new Map([...scoreTests(scoring)].filter(([path]) => path !== ""));
  const share = Math.floor(MOST_SUMS / (worlds.alike.length * Math.max(1, answers)));
  const most = Math.max(FEWEST_KEPT, Math.min(MOST_KEPT, share));
  const totals: Stretch[] = [];
  const known: Walk["known"] = new Map();
  let complete = true;
  for (const [index, alike] of worlds.alike.entries()) {
    if (search.wanted.size === 0) break;
    const walk: Walk = { rubric: scoring, facts: alike[0], tests, most, budget: search.budgets.sums, known };
    const ways = waysOfGroup({ ...scoring, path: "" }, walk, (part) => waysOfPart(part, walk));
    if (!ways.complete) limits.add("scores");
    complete &&= ways.complete;
    const scored = ways.all.filter((way) => way.kind === "scored");
    totals.push(...scored.map(({ stretch }) => stretch));
    const lists = [...alikeByMarks(scored, walk).values()];
    const total = reaches[index]?.total ?? null;
    if (total !== null && !alike.every((facts) => lookThrough(search, facts, lists, total)))
      return { most, totals: [], complete: false };
    // Without budget the other worlds would add next to nothing.
    if (search.budgets.sums.isSpent()) break;
  }
  return { most, totals, complete };
}

/** The totals that no rule can tell apart by the scores of parts. */
function alikeByMarks(ways: readonly ScoredWay[], walk: Walk): ReadonlyMap<string, readonly ScoredWay[]> {
  const alike = new Map<string, ScoredWay[]>();
  for (const way of ways) {
    const key = keyOf(way.marks, walk);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [way]);
    else others.push(way);
  }
  return alike;
}

/**
 * Tries the totals from which a wanted category follows.
 *
 * @returns false where the search may not go on
 */
function lookThrough(
  search: Search,
  facts: Facts,
  lists: readonly (readonly ScoredWay[])[],
  { low, high }: ScoreBounds,
): boolean {
  for (const list of lists) {
    if (search.wanted.size === 0) return true;
    const asked = { rubric: search.scoring, facts, budget: search.budgets.looks };
    const segments = segmentsOf(asked, list[0]?.marks ?? NO_MARKS, low, high);
    if (!segments.complete) search.limits.add("rules");
    if (segments.all.length === 0 || !search.budgets.looks.spend(list.length)) return isOut(search, "rules");
    const found = totalsIn(list, segments.all, search.wanted);
    if (![...search.wanted].every((category) => tryTotals(search, facts, category, found.get(category) ?? [])))
      return isOut(search, "trials");
  }
  return true;
}

/** How many totals of one category are tried, and with how many decimals. */
const MOST_TRIED = 4;
const DIGITS: readonly number[] = [2, 4, 8, 16, 40];

/** A way, and a total that it makes. */
interface Candidate {
  readonly way: ScoredWay;
  readonly total: Rational;
}

/** Some totals of each wanted category that ways make. */
function totalsIn(
  ways: readonly ScoredWay[],
  segments: readonly Segment[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>([...wanted].map((category) => [category, []]));
  for (const way of ways) {
    for (let index = firstUpTo(segments, way.stretch.low); index < segments.length; index += 1) {
      const segment = segments[index];
      if (segment === undefined || compare(segment.stretch.low, way.stretch.high) > 0) break;
      const own = found.get(segment.category);
      const met = own === undefined || own.length === MOST_TRIED ? null : common(way.stretch, segment.stretch);
      if (met !== null) own?.push({ way, total: simplest(met) });
    }
  }
  return found;
}

/** The place of the first segment that reaches up to a total. */
function firstUpTo(segments: readonly Segment[], total: Rational): number {
  let [first, last] = [0, segments.length];
  while (first < last) {
    const half = (first + last) >> 1;
    const one = segments[half];
    if (one !== undefined && compare(one.stretch.high, total) < 0) first = half + 1;
    else last = half;
  }
  return first;
}

/** Tries some totals of one category; false where the search may not go on. */
function tryTotals(search: Search, facts: Facts, category: string, candidates: readonly Candidate[]): boolean {
  for (const { way, total } of candidates) {
    for (const digits of DIGITS) {
      const write = (draft: Draft): void => way.write(total, draft);
      if (!attempt(search, search.budgets.trials, category, facts, digits, write)) return false;
      if (!search.wanted.has(category)) return true;
    }
    search.unconfirmed.add(category);
  }
  return true;
}
