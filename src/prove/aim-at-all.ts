import { scoreTestsIn } from "../evaluate/breakpoints.js";
import type { Reach } from "../evaluate/range-of.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rational } from "../numeric/rational.js";
import { aim, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { categoryAfter } from "./category-after.js";
import type { Draft } from "./draft.js";
import { scoresToAimAt } from "./scores-to-aim-at.js";
import { attempt, eachWorld, NO_MARKS, type Search } from "./search.js";

/** In how many worlds even answers are tried before every value is looked at. */
const MOST_WORLDS_AIMED = 12;

/** Answers everything about as well as everything else, for scores all over each category. */
export function aimAtAll(search: Search, reaches: readonly Reach[], answers: Target["answers"]): void {
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
