import type { Reach } from "../evaluate/range-of.js";
import type { Facts } from "../evaluate/worlds.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { compare, type Rational } from "../numeric/rational.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { boundsOf, categoriesWithin } from "./bounds-of.js";
import { scoreTests } from "./breakpoints.js";
import { createDraft, type Draft, type Trial, tried } from "./draft.js";
import { isMet, type Lattice, latticeOf } from "./lattice.js";
import { scoresToAimAt } from "./scores-to-aim-at.js";
import { hasAllTurns, segmentsOf } from "./segments.js";
import { common, type Stretch, simplest } from "./stretch.js";
import { keyOf, type ScoredWay, type Walk } from "./ways.js";
import { waysOfGroup } from "./ways-of-group.js";
import { waysOfPart } from "./ways-of-part.js";
import { scoringOf, type Worlds, worldsOfScore } from "./worlds-of-score.js";

/** What is known of one category: evidence that reaches it, or how its being out of reach was seen. */
export type Decision =
  | { readonly kind: "reached"; readonly trial: Trial }
  | { readonly kind: "unreachable"; readonly by: "bounds" | "steps" | "all-values" }
  | { readonly kind: "undecided" };

/** What a search for categories found. */
export interface Decided {
  /** By the name of the category. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The lowest and the highest total before rules; null where nothing counts. */
  readonly range: { readonly low: Rational; readonly high: Rational } | null;
  /** Every total before rules, where each was looked at; none otherwise. */
  readonly totals: readonly Stretch[];
  /** Lattices of which every total is on one; null where there is none for some totals. */
  readonly lattices: readonly Lattice[] | null;
  readonly effort: Effort;
}

/** How far a search went. */
export interface Effort {
  /** In how many ways the facts were filled in. */
  readonly worlds: number;
  /** How many different scores of a part were kept at most. */
  readonly most: number;
  /** How often the engine was asked. */
  readonly trials: number;
}

/** How many sums are made at most, over all parts and worlds. */
const MOST_SUMS = 1_200_000;
/** How many different scores of a part are kept, at least and at most. */
const FEWEST_KEPT = 40;
const MOST_KEPT = 3000;
/** How many indicators are evaluated at most, over all trials; and how many trials there are at least. */
const MOST_EVALUATED = 150_000;
const FEWEST_TRIALS = 40;

/** A search under way: what is still wanted, and what was found. */
interface Search {
  readonly rubric: Rubric;
  readonly scoring: Rubric;
  readonly worlds: Worlds;
  readonly wanted: Set<string>;
  readonly found: Map<string, Trial>;
  /** Categories that came out where another was aimed at. */
  readonly beside: Map<string, Trial>;
  readonly spent: { trials: number };
  /** Categories for which a total was found that the engine did not confirm; never claimed to be out of reach. */
  readonly unconfirmed: Set<string>;
  readonly mostTrials: number;
}

/** Finds for each of some categories evidence that reaches it, or that there is none. */
export function decide(rubric: Rubric, categories: readonly string[]): Decided {
  const scoring = scoringOf(rubric);
  const worlds = worldsOfScore(scoring);
  const indicators = indicatorsOf(rubric);
  const search: Search = {
    rubric,
    scoring,
    worlds,
    wanted: new Set(categories),
    found: new Map(),
    beside: new Map(),
    spent: { trials: 0 },
    unconfirmed: new Set(),
    mostTrials: Math.max(FEWEST_TRIALS, Math.floor(MOST_EVALUATED / Math.max(1, indicators.length))),
  };
  const reaches = worlds.alike.map(([facts]) => boundsOf(scoring, facts));
  const within = (alike: readonly Facts[], index: number): readonly ReadonlySet<string>[] =>
    alike.map((facts) => categoriesWithin(scoring, reaches[index] ?? boundsOf(scoring, facts), facts));
  const possible = new Set(worlds.alike.flatMap(within).flatMap((some) => [...some]));
  const outside = worlds.complete ? categories.filter((category) => !possible.has(category)) : [];
  for (const category of outside) search.wanted.delete(category);
  const lattices = latticesOf(search);
  const between = worlds.complete && hasAllTurns(scoring) ? missedBy(search, lattices, reaches) : [];
  for (const category of between) search.wanted.delete(category);
  aimAtAll(search, reaches, allAnswers(rubric, indicators));
  settleBeside(search);
  const { most, totals, complete } = combineAll(search, indicators.length, reaches);
  settleBeside(search);
  const isWhole = complete && worlds.complete && hasAllTurns(scoring);
  const decisionOf = (category: string): Decision => {
    const trial = search.found.get(category);
    if (trial !== undefined) return { kind: "reached", trial };
    if (outside.includes(category)) return { kind: "unreachable", by: "bounds" };
    if (between.includes(category)) return { kind: "unreachable", by: "steps" };
    return isWhole && !search.unconfirmed.has(category)
      ? { kind: "unreachable", by: "all-values" }
      : { kind: "undecided" };
  };
  return {
    decisions: new Map(categories.map((category) => [category, decisionOf(category)])),
    range: rangeOver(reaches),
    totals: complete ? totals : [],
    lattices,
    effort: { worlds: worlds.alike.flat().length, most, trials: search.spent.trials },
  };
}

/** The lattices of the totals; null where totals may be off them. */
function latticesOf({ scoring, worlds }: Search): readonly Lattice[] | null {
  const lattices = worlds.alike.map(([facts]) => latticeOf(scoring, facts)).filter((lattice) => lattice !== null);
  return lattices.length === worlds.alike.length ? lattices : null;
}

/** The categories that no total on a lattice has. */
function missedBy(
  { scoring, worlds, wanted }: Search,
  lattices: readonly Lattice[] | null,
  reaches: readonly Reach[],
): readonly string[] {
  const tests = scoreTests(scoring);
  if (lattices === null || [...tests.keys()].some((path) => path !== "")) return [];
  const met = worlds.alike.flatMap((alike, index) => {
    const [lattice, total] = [lattices[index], reaches[index]?.total ?? null];
    if (lattice === undefined || total === null) return [];
    return alike.flatMap((facts) =>
      segmentsOf({ rubric: scoring, facts, tests, most: 0 }, new Map(), total.low, total.high)
        .filter(({ stretch }) => isMet(lattice, stretch))
        .map(({ category }) => category),
    );
  });
  return [...wanted].filter((category) => !met.includes(category));
}

function rangeOver(reaches: readonly Reach[]): Decided["range"] {
  const totals = reaches.flatMap(({ total }) => total ?? []);
  const [first, ...others] = totals;
  if (first === undefined) return null;
  return {
    low: others.reduce((low, total) => (compare(total.low, low) < 0 ? total.low : low), first.low),
    high: others.reduce((high, total) => (compare(total.high, high) > 0 ? total.high : high), first.high),
  };
}

/** Asks the engine what a draft comes to, and notes the category. */
function attempt(search: Search, wanted: string, facts: Facts, draft: Draft): Trial | null {
  search.spent.trials += 1;
  const trial = tried(search.rubric, facts, draft);
  const category = trial === null ? undefined : categoryOf(trial);
  if (trial === null || category === undefined) return trial;
  if (category === wanted && search.wanted.delete(category)) search.found.set(category, trial);
  else if (search.wanted.has(category) && !search.beside.has(category)) search.beside.set(category, trial);
  return trial;
}

/** Takes what came out beside what was aimed at, for categories that were not hit themselves. */
function settleBeside({ beside, wanted, found }: Search): void {
  for (const [category, trial] of beside) if (wanted.delete(category)) found.set(category, trial);
}

/** The category that a trial came to, by the rubric as it stands or else under its split. */
export function categoryOf({ plain, split }: Trial): string | undefined {
  return (plain.category ?? split.category)?.id;
}

// --------------------------------------------------------- even answers first

/** In how many worlds even answers are tried before every value is looked at. */
const MOST_AIMED = 12;

/** Answers everything about as well as everything else, for scores all over each category. */
function aimAtAll(search: Search, reaches: readonly Reach[], answers: Target["answers"]): void {
  const { rubric, worlds } = search;
  const starts = worlds.alike.flatMap((alike, index) =>
    alike.map((facts) => ({ facts, total: reaches[index]?.total ?? null })),
  );
  for (const { facts, total } of thinned(starts, MOST_AIMED)) {
    if (total === null) continue;
    for (const { category, scores } of scoresToAimAt(search.scoring, [...search.wanted], facts, total)) {
      for (const score of scores) {
        if (!search.wanted.has(category) || search.spent.trials >= search.mostTrials) break;
        const draft = createDraft(2);
        aim(score, { rubric, facts, answers, scores: new Map() }, draft);
        attempt(search, category, facts, draft);
      }
    }
  }
}

// ------------------------------------------------------------ then every value

/** Looks at every total that answers can make, as far as they can be kept. */
function combineAll(
  search: Search,
  indicators: number,
  reaches: readonly Reach[],
): { readonly most: number; readonly totals: readonly Stretch[]; readonly complete: boolean } {
  const { scoring, worlds } = search;
  const tests = new Map([...scoreTests(scoring)].filter(([path]) => path !== ""));
  const share = Math.floor(MOST_SUMS / (worlds.alike.length * Math.max(1, indicators) * USUAL_ANSWERS));
  const most = Math.max(FEWEST_KEPT, Math.min(MOST_KEPT, share));
  const totals: Stretch[] = [];
  let complete = true;
  for (const [index, alike] of worlds.alike.entries()) {
    if (search.wanted.size === 0) break;
    const walk: Walk = { rubric: scoring, facts: alike[0], tests, most };
    const ways = waysOfGroup({ ...scoring, path: "" }, walk, (part) => waysOfPart(part, walk));
    complete &&= ways.complete;
    const scored = ways.all.filter((way) => way.kind === "scored");
    totals.push(...scored.map(({ stretch }) => stretch));
    for (const facts of alike) lookThrough(search, { ...walk, facts }, scored, reaches[index]?.total ?? null);
  }
  return { most, totals, complete };
}

/** How many answers a scale usually has. */
const USUAL_ANSWERS = 5;

/** Tries the totals from which a wanted category follows. */
function lookThrough(search: Search, walk: Walk, ways: readonly ScoredWay[], total: Reach["total"]): void {
  if (total === null) return;
  const alike = new Map<string, ScoredWay[]>();
  for (const way of ways) {
    const key = keyOf(way.marks, walk);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [way]);
    else others.push(way);
  }
  const all = { ...walk, tests: scoreTests(search.scoring) };
  for (const list of alike.values()) {
    const marks = list[0]?.marks ?? new Map();
    const segments = segmentsOf(all, marks, total.low, total.high);
    for (const category of [...search.wanted]) {
      const own = segments.filter((segment) => segment.category === category);
      tryTotals(
        search,
        walk.facts,
        category,
        list,
        own.map(({ stretch }) => stretch),
      );
    }
  }
}

/** How many totals of one category are tried, and with how many decimals. */
const MOST_TRIED = 4;
const DIGITS: readonly number[] = [2, 4, 8, 16, 40];

function tryTotals(
  search: Search,
  facts: Facts,
  category: string,
  ways: readonly ScoredWay[],
  stretches: readonly Stretch[],
): void {
  let left = MOST_TRIED;
  for (const way of ways) {
    for (const stretch of stretches) {
      const met = common(way.stretch, stretch);
      if (met === null) continue;
      if (isConfirmed(search, facts, category, way, simplest(met))) return;
      search.unconfirmed.add(category);
      left -= 1;
      if (left === 0) return;
    }
  }
}

function isConfirmed(search: Search, facts: Facts, category: string, way: ScoredWay, total: Rational): boolean {
  for (const digits of DIGITS) {
    const draft = createDraft(digits);
    way.write(total, draft);
    attempt(search, category, facts, draft);
    if (!search.wanted.has(category)) return true;
  }
  return false;
}
