import { compared, scoreTestsIn } from "../evaluate/breakpoints.js";
import type { Conclusion } from "../evaluate/conclude.js";
import type { Rubric, ScoreCompared } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import { type Field, isDecisive } from "./field.js";
import type { Goal } from "./goal.js";
import { judge, judgeWay } from "./judge.js";
import type { Model } from "./model.js";
import { modelsOf } from "./models-of.js";
import { type Choices, choicesOf } from "./way.js";
import { type Limits, type WayToTotal, waysOfModel } from "./ways-of-model.js";
import { createWork } from "./work.js";

/** Changes that were found, and what the engine concludes from them. */
export interface Found {
  readonly model: Model;
  readonly choices: Choices;
  readonly cost: bigint;
  readonly conclusion: Conclusion;
}

/** What a search for the cheapest changes came to. */
export interface Search {
  /** The cheapest changes that reach the goal, as far as was looked. */
  readonly cheapest: Found | null;
  /** What every way to the goal costs at least; null where it is known that there is none. */
  readonly atLeast: bigint | null;
  /** The best outcome that was met, where the goal was not reached. */
  readonly best: Found | null;
  readonly ways: number;
  readonly sets: number;
}

/** How many partial ways a search looks at, how many where a higher score may be worse, and under how many sets of answered questions. */
const MOST_WAYS = 4_000_000;
const MOST_EXACT_WAYS = 500_000;
const MOST_SETS = 512;

/**
 * Finds the cheapest changes that reach a goal. Nothing cheaper is left out
 * unless the work is cut short; then `atLeast` says how far it was excluded.
 */
export function findCheapest(field: Field, goal: Goal, mostChanges: number | null): Search {
  const work = createWork(MOST_WAYS);
  let all: Searched = { cheapest: null, atLeast: null, best: null, ways: 0 };
  let sets = 0;
  for (const { model, cost, answered } of modelsOf(field)) {
    if (all.cheapest !== null && cost >= all.cheapest.cost) break;
    if (sets >= MOST_SETS) {
      all = { ...all, atLeast: lowest(all.atLeast, cost) };
      break;
    }
    if (model === null || (mostChanges !== null && answered > mostChanges)) continue;
    sets += 1;
    const mostCost = all.cheapest?.cost ?? null;
    const found = searchModel(field, goal, model, { mostCost, mostChanges, work });
    all = together(field, all, { ...found, atLeast: highest(found.atLeast, cost) });
  }
  return { ...all, ways: work.spent() + all.ways, sets };
}

function together(field: Field, a: Searched, b: Searched): Searched {
  const isCheaper = b.cheapest !== null && (a.cheapest === null || b.cheapest.cost < a.cheapest.cost);
  return {
    cheapest: isCheaper ? b.cheapest : a.cheapest,
    atLeast: lowest(a.atLeast, b.atLeast),
    best: better(field, a.best, b.best),
    ways: a.ways + b.ways,
  };
}

/** The lower of two bounds; null is no bound. */
function lowest(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A bound, or what it costs at least to answer the questions of its model. */
function highest(bound: bigint | null, cost: bigint): bigint | null {
  return bound !== null && bound < cost ? cost : bound;
}

/** What a search of one model came to; `ways` are those beside the shared work. */
type Searched = Pick<Search, "cheapest" | "atLeast" | "best" | "ways">;
type Within = Pick<Limits, "mostCost" | "mostChanges" | "work">;

function searchModel(field: Field, goal: Goal, model: Model, within: Within): Searched {
  const rising = risingPart(field);
  const countsChanges = within.mostChanges !== null;
  const limits: Limits = { ...within, isRising: true, countsChanges, tests: rising.tests };
  const ways = waysOfModel(field, model, limits);
  const first = ways.find((way) => isReached(field, goal, model, way, rising.rubric));
  const bound = first?.cost ?? null;
  const isCut = within.work.isCut();
  if (field.exceptions.length === 0) {
    const cheapest = first === undefined ? null : foundOn(field, model, first);
    const best = first === undefined ? bestOf(field, model, ways) : null;
    return { cheapest, atLeast: isCut ? 0n : bound, best, ways: 0 };
  }
  // Rules that punish a high score only take away: what costs less without them reaches nothing with them either.
  if (bound === null && !isCut) {
    // The best outcome may be one that stops short of what those rules punish.
    const exactly = searchExactly(field, goal, model, within, null, 0n);
    const best = better(field, exactly.best, bestOf(field, model, ways));
    return { cheapest: null, atLeast: null, best, ways: exactly.ways };
  }
  const seen = ways.find((way) => reachesTruly(field, goal, model, way));
  const known = seen === undefined ? null : foundOn(field, model, seen);
  if (known !== null && known.cost === bound && !isCut) return { cheapest: known, atLeast: bound, best: null, ways: 0 };
  return searchExactly(field, goal, model, { ...within, mostCost: known?.cost ?? within.mostCost }, known, bound ?? 0n);
}

/** Looks at every value that scores can come to, since a higher one may be worse. */
function searchExactly(
  field: Field,
  goal: Goal,
  model: Model,
  within: Within,
  known: Found | null,
  bound: bigint,
): Searched {
  const work = createWork(MOST_EXACT_WAYS);
  const countsChanges = within.mostChanges !== null;
  const limits: Limits = { ...within, work, isRising: false, countsChanges, tests: field.tests };
  const ways = waysOfModel(field, model, limits);
  const first = ways.find((way) => isReached(field, goal, model, way, field.rubric));
  const cheapest = first === undefined ? known : foundOn(field, model, first);
  const best = cheapest === null ? bestOf(field, model, ways) : null;
  return { cheapest, atLeast: work.isCut() ? bound : (cheapest?.cost ?? null), best, ways: work.spent() };
}

/** The rubric without the rules that punish a high score, and the comparisons of the others with scores of parts. */
function risingPart({ rubric, exceptions, tests }: Field): {
  readonly rubric: Rubric;
  readonly tests: readonly ScoreCompared[];
} {
  if (exceptions.length === 0) return { rubric, tests };
  const rules = rubric.rules.filter((rule) => !exceptions.includes(rule));
  const kept = rules.filter(isDecisive).flatMap(({ when }) => scoreTestsIn(when));
  return { rubric: { ...rubric, rules }, tests: kept.filter(({ path }) => path !== "") };
}

function isReached(
  { rubric: { score }, ...field }: Field,
  goal: Goal,
  model: Model,
  way: WayToTotal,
  rubric: Rubric,
): boolean {
  // No rule raises a score, so what is too low before them needs no look.
  if (goal.least !== null && compare(compared(score, way.total), goal.least) < 0) return false;
  const { exact, category } = judgeWay({ ...field, rubric }, model, way, rubric);
  return goal.isReached(exact, category);
}

function reachesTruly(field: Field, goal: Goal, model: Model, way: WayToTotal): boolean {
  if (goal.least !== null && compare(compared(field.rubric.score, way.total), goal.least) < 0) return false;
  const { exact, category } = judge(field, model, choicesOf(way.trail));
  return goal.isReached(exact, category);
}

function foundOn(field: Field, model: Model, { trail, cost }: WayToTotal): Found {
  const choices = choicesOf(trail);
  return { model, choices, cost, conclusion: judge(field, model, choices) };
}

function bestOf(field: Field, model: Model, ways: readonly WayToTotal[]): Found | null {
  return ways.reduce<Found | null>((best, way) => better(field, best, foundOn(field, model, way)), null);
}

/** The better of two outcomes: the one in the better category, of the same category the higher one. */
function better({ rubric: { categories } }: Field, a: Found | null, b: Found | null): Found | null {
  if (a === null || b === null) return a ?? b;
  const place = ({ conclusion }: Found): number => categories.indexOf(conclusion.category);
  const isHigher = compare(b.conclusion.exact, a.conclusion.exact) > 0;
  return place(b) < place(a) || (place(b) === place(a) && isHigher) ? b : a;
}
