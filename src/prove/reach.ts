import type { ScoreBounds } from "../evaluate/part-reach.js";
import type { Reach } from "../evaluate/range-of.js";
import type { Facts } from "../evaluate/worlds.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { compare, type Rational } from "../numeric/rational.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { boundsOf, categoriesWithin } from "./bounds-of.js";
import { scoreTests, scoreTestsIn } from "./breakpoints.js";
import { type Budget, costOfTrial, createBudget } from "./budget.js";
import { categoryAfter, withOpenRules } from "./category-after.js";
import { createDraft, type Draft, type Trial, tried } from "./draft.js";
import { isMet, type KnownLattices, type Lattice, latticeOf } from "./lattice.js";
import type { SearchLimit } from "./proofs.js";
import { scoresToAimAt } from "./scores-to-aim-at.js";
import { type Asked, type Segment, segmentsOf } from "./segments.js";
import { common, type Stretch, simplest } from "./stretch.js";
import { keyOf, type Marks, type ScoredWay, type Walk } from "./ways.js";
import { waysOfGroup } from "./ways-of-group.js";
import { waysOfPart } from "./ways-of-part.js";
import { scoringOf, type Worlds, worldsOfScore } from "./worlds-of-score.js";

/** What is known of one category: evidence that reaches it, how its being out of reach was seen, or what kept it open. */
export type Decision =
  | { readonly kind: "reached"; readonly trial: Trial }
  | { readonly kind: "unreachable"; readonly by: "bounds" | "steps" | "all-values" }
  | { readonly kind: "undecided"; readonly because: readonly SearchLimit[] };

/** What a search for categories found. */
export interface Decided {
  /** By the name of the category. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The lowest and the highest total before rules; null where nothing counts, and where not all facts were looked at. */
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

/** How many rules are looked at when the bounds of all scores are carried through them. */
const MOST_BOUNDED = 100_000;
/** How many sums are made at most, over all parts and worlds. */
const MOST_SUMS = 200_000;
/** How many different scores of a part are kept, at least and at most. */
const FEWEST_KEPT = 40;
const MOST_KEPT = 3000;
/** How often a rule is looked at for some total. */
const MOST_LOOKS = 80_000;
/** How many answers are aimed, and how many answers and rules are evaluated, at first and then for every value. */
const MOST_AIMED = 100_000;
const MOST_EVALUATED = 10_000;
/** Evidence that is not too long is evaluated so often all the same. */
const FEWEST_TRIALS = 6;
const MOST_FOR_FEWEST = 30_000;

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
  /** What kept the search from looking at everything. */
  readonly limits: Set<SearchLimit>;
  readonly costOfTrial: number;
  readonly budgets: Readonly<
    Record<"bounds" | "steps" | "aims" | "even" | "first" | "sums" | "looks" | "trials", Budget>
  >;
}

/**
 * Finds for each of some categories evidence that reaches it, or that there is none.
 *
 * @param thrift by what the work is divided that a search may do
 */
export function decide(rubric: Rubric, categories: readonly string[], thrift = 1): Decided {
  const search = searchFor(rubric, categories, thrift);
  const { scoring, worlds, limits } = search;
  const indicators = indicatorsOf(rubric);
  const answers = allAnswers(rubric, indicators);
  const reaches = worlds.alike.map(([facts]) => boundsOf(scoring, facts));
  const outside = outsideOf(search, reaches);
  for (const category of outside) search.wanted.delete(category);
  const lattices = latticesOf(search);
  const between = worlds.complete ? missedBy(search, lattices, reaches) : [];
  for (const category of between) search.wanted.delete(category);
  aimAtAll(search, reaches, answers);
  settleBeside(search);
  const { most, totals, complete } = combineAll(search, answersTo(indicators, answers), reaches);
  settleBeside(search);
  const decisionOf = (category: string): Decision => {
    const trial = search.found.get(category);
    if (trial !== undefined) return { kind: "reached", trial };
    if (outside.includes(category)) return { kind: "unreachable", by: "bounds" };
    if (between.includes(category)) return { kind: "unreachable", by: "steps" };
    const own: readonly SearchLimit[] = search.unconfirmed.has(category) ? ["unconfirmed"] : [];
    const because = [...limits, ...own];
    return because.length === 0 ? { kind: "unreachable", by: "all-values" } : { kind: "undecided", because };
  };
  return {
    decisions: new Map(categories.map((category) => [category, decisionOf(category)])),
    range: worlds.complete ? rangeOver(reaches) : null,
    totals: complete ? totals : [],
    lattices,
    effort: { worlds: worlds.alike.flat().length, most, trials: search.spent.trials },
  };
}

function searchFor(rubric: Rubric, categories: readonly string[], thrift: number): Search {
  const scoring = scoringOf(rubric);
  const worlds = worldsOfScore(scoring);
  const budget = (steps: number): Budget => createBudget(Math.floor(steps / thrift));
  const cost = costOfTrial(rubric);
  const evaluated = Math.max(MOST_EVALUATED, Math.min(MOST_FOR_FEWEST, FEWEST_TRIALS * cost));
  return {
    rubric,
    scoring,
    worlds,
    wanted: new Set(categories),
    found: new Map(),
    beside: new Map(),
    spent: { trials: 0 },
    unconfirmed: new Set(),
    limits: new Set(worlds.complete ? [] : ["facts"]),
    costOfTrial: cost,
    budgets: {
      bounds: budget(MOST_BOUNDED),
      steps: budget(MOST_LOOKS),
      even: budget(MOST_LOOKS),
      sums: budget(MOST_SUMS),
      looks: budget(MOST_LOOKS),
      aims: budget(MOST_AIMED),
      first: budget(evaluated),
      trials: budget(evaluated),
    },
  };
}

/** How many answers there are in all, as far as they are tried. */
function answersTo(indicators: readonly Indicator[], answers: Target["answers"]): number {
  return indicators.reduce((total, { path }) => total + (answers.get(path)?.all.length ?? 0), 0);
}

/** The wanted categories that the bounds of all scores leave out, whatever the facts are. */
function outsideOf({ scoring, worlds, wanted, budgets }: Search, reaches: readonly Reach[]): readonly string[] {
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

/** Every world with the bounds of all scores in it, and the place of those that it is alike. */
function eachWorld(
  { alike }: Worlds,
  reaches: readonly Reach[],
): readonly { readonly facts: Facts; readonly reach: Reach; readonly index: number }[] {
  return reaches.flatMap((reach, index) => (alike[index] ?? []).map((facts) => ({ facts, reach, index })));
}

const NO_MARKS: Marks = new Map();

/** In so many ways several undecided rules usually fall. */
const WAYS_PER_RULE = 16;

/** The lattices of the totals; null where totals may be off them. */
function latticesOf({ scoring, worlds }: Search): readonly Lattice[] | null {
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
function missedBy(
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

function rangeOver(reaches: readonly Reach[]): Decided["range"] {
  const totals = reaches.flatMap(({ total }) => total ?? []);
  const [first, ...others] = totals;
  if (first === undefined) return null;
  return {
    low: others.reduce((low, total) => (compare(total.low, low) < 0 ? total.low : low), first.low),
    high: others.reduce((high, total) => (compare(total.high, high) > 0 ? total.high : high), first.high),
  };
}

/**
 * Has evidence written and asks the engine what it comes to, and notes the category.
 *
 * @returns false where no more trials are left
 */
function attempt(
  search: Search,
  budget: Budget,
  wanted: string,
  facts: Facts,
  digits: number,
  write: (draft: Draft) => unknown,
): boolean {
  if (!budget.spend(search.costOfTrial)) return false;
  search.spent.trials += 1;
  const draft = createDraft(digits);
  write(draft);
  const trial = tried(search.rubric, facts, draft);
  const category = trial === null ? undefined : categoryOf(trial);
  if (trial === null || category === undefined) return true;
  if (category === wanted && search.wanted.delete(category)) search.found.set(category, trial);
  else if (search.wanted.has(category) && !search.beside.has(category)) search.beside.set(category, trial);
  return true;
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
const MOST_WORLDS_AIMED = 12;

/** Answers everything about as well as everything else, for scores all over each category. */
function aimAtAll(search: Search, reaches: readonly Reach[], answers: Target["answers"]): void {
  const { rubric, scoring, worlds, budgets } = search;
  for (const { facts, reach } of thinned(eachWorld(worlds, reaches), MOST_WORLDS_AIMED)) {
    if (search.wanted.size === 0) return;
    if (reach.total === null) continue;
    const target: Target = { rubric, facts, answers, scores: NO_SCORES };
    const asked = { rubric: scoring, facts, budget: budgets.even };
    for (const { category, scores } of scoresToAimAt(asked, [...search.wanted], reach.total))
      if (!aimAtOne(search, category, scores, target)) return;
  }
}

/** Tries scores of one category, until it was met; false where the search may not go on. */
function aimAtOne(search: Search, category: string, scores: readonly Rational[], target: Target): boolean {
  const { wanted, budgets } = search;
  for (const score of scores) {
    if (!wanted.has(category)) return true;
    if (!budgets.aims.spend(target.answers.size)) return false;
    if (!isPromising(search, aim(score, target, null), target.facts)) continue;
    const write = (draft: Draft): unknown => aim(score, target, draft);
    if (!attempt(search, budgets.first, category, target.facts, 2, write)) return false;
  }
  return true;
}

const NO_SCORES: Target["scores"] = new Map();

/** Whether the engine need be asked: not where a category that is not wanted comes out all the same. */
function isPromising({ scoring, wanted }: Search, total: Rational | null, facts: Facts): boolean {
  if (total === null) return false;
  const hangsOnParts = scoring.rules.some(({ when }) => scoreTestsIn(when).some(({ path }) => path !== ""));
  return hangsOnParts || wanted.has(categoryAfter(scoring, total, NO_MARKS, facts).id);
}

// ------------------------------------------------------------ then every value

/** Looks at every total that answers can make, as far as they can be kept. */
function combineAll(
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

function isOut({ limits }: Search, limit: SearchLimit): false {
  limits.add(limit);
  return false;
}
