import type { Reach } from "../evaluate/range-of.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import { type Budget, costOfTrial, createBudget } from "./budget.js";
import { createDraft, type Draft, type Trial, tried } from "./draft.js";
import type { SearchLimit } from "./proofs.js";
import type { Marks } from "./ways.js";
import { scoringOf, type Worlds, worldsOfScore } from "./worlds-of-score.js";

/** How many rules are looked at when the bounds of all scores are carried through them. */
const MOST_BOUNDED = 100_000;
/** How many sums are made at most, over all parts and worlds. */
export const MOST_SUMS = 200_000;
/** How often a rule is looked at for some total. */
const MOST_LOOKS = 80_000;
/** How many answers are aimed, and how many answers and rules are evaluated, at first and then for every value. */
const MOST_AIMED = 100_000;
const MOST_EVALUATED = 10_000;
/** Evidence that is not too long is evaluated so often all the same. */
const FEWEST_TRIALS = 6;
const MOST_FOR_FEWEST = 30_000;

/** A search under way: what is still wanted, and what was found. */
export interface Search {
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

/** Begins a search for some categories. */
export function searchFor(rubric: Rubric, categories: readonly string[], thrift: number): Search {
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

/** Every world with the bounds of all scores in it, and the place of those that it is alike. */
export function eachWorld(
  { alike }: Worlds,
  reaches: readonly Reach[],
): readonly { readonly facts: Facts; readonly reach: Reach; readonly index: number }[] {
  return reaches.flatMap((reach, index) => (alike[index] ?? []).map((facts) => ({ facts, reach, index })));
}

/** No scores of parts that a rule asks for. */
export const NO_MARKS: Marks = new Map();

/**
 * Has evidence written and asks the engine what it comes to, and notes the category.
 *
 * @returns false where no more trials are left
 */
export function attempt(
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
export function settleBeside({ beside, wanted, found }: Search): void {
  for (const [category, trial] of beside) if (wanted.delete(category)) found.set(category, trial);
}

/** The category that a trial came to, by the rubric as it stands or else under its split. */
export function categoryOf({ plain, split }: Trial): string | undefined {
  return (plain.category ?? split.category)?.id;
}

/** Notes why a search may not go on. */
export function isOut({ limits }: Search, limit: SearchLimit): false {
  limits.add(limit);
  return false;
}
