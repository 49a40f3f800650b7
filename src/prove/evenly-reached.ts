import { scoreTests } from "../evaluate/breakpoints.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { boundsOf } from "./bounds-of.js";
import { type Budget, createBudget } from "./budget.js";
import { categoryAfter } from "./category-after.js";
import { scoresToAimAt } from "./scores-to-aim-at.js";
import { scoringOf, worldsOfScore } from "./worlds-of-score.js";

/** In how many worlds even answers are tried, how many answers are, and how often a rule is looked at. */
const MOST_WORLDS = 4;
const MOST_AIMED = 250_000;
const MOST_LOOKS = 60_000;

/**
 * The categories that answers reach of which each is about as good as every
 * other. Quick, because nothing is read or explained; none where a rule asks for
 * the score of a part.
 */
export function evenlyReached(rubric: Rubric): ReadonlySet<string> {
  const scoring = scoringOf(rubric);
  if ([...scoreTests(scoring).keys()].some((path) => path !== "")) return new Set();
  const answers = allAnswers(rubric, indicatorsOf(rubric));
  const reached = new Set<string>();
  const budgets = { aims: createBudget(MOST_AIMED), looks: createBudget(MOST_LOOKS) };
  for (const facts of thinned(worldsOfScore(scoring).alike.flat(), MOST_WORLDS)) {
    if (reached.size === scoring.categories.length) break;
    reachEvenly(scoring, { rubric, facts, answers, scores: new Map() }, reached, budgets);
  }
  return reached;
}

/** Adds the categories that are reached in one world. */
function reachEvenly(
  scoring: Rubric,
  target: Target,
  reached: Set<string>,
  { aims, looks }: Readonly<Record<"aims" | "looks", Budget>>,
): void {
  const { facts, answers } = target;
  const { total } = boundsOf(scoring, facts);
  if (total === null) return;
  const open = scoring.categories.map(({ id }) => id).filter((id) => !reached.has(id));
  for (const { category, scores } of scoresToAimAt({ rubric: scoring, facts, budget: looks }, open, total)) {
    for (const wanted of scores) {
      if (reached.has(category) || !aims.spend(answers.size)) break;
      const found = aim(wanted, target, null);
      if (found !== null) reached.add(categoryAfter(scoring, found, new Map(), facts).id);
    }
  }
}
