import { conclude } from "../evaluate/conclude.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { boundsOf } from "./bounds-of.js";
import { scoreTests } from "./breakpoints.js";
import { createDraft } from "./draft.js";
import { scoresToAimAt } from "./scores-to-aim-at.js";
import { scoringOf, worldsOfScore } from "./worlds-of-score.js";

/** In how many worlds even answers are tried. */
const MOST_WORLDS = 4;

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
  for (const facts of thinned(worldsOfScore(scoring).alike.flat(), MOST_WORLDS))
    reachEvenly(scoring, { rubric, facts, answers, scores: new Map() }, reached);
  return reached;
}

/** Adds the categories that are reached in one world. */
function reachEvenly(scoring: Rubric, target: Target, reached: Set<string>): void {
  const { facts } = target;
  const { total } = boundsOf(scoring, facts);
  if (total === null) return;
  const open = scoring.categories.map(({ id }) => id).filter((id) => !reached.has(id));
  for (const { category, scores } of scoresToAimAt(scoring, open, facts, total)) {
    for (const wanted of scores) {
      if (reached.has(category)) break;
      const found = aim(wanted, target, createDraft(2));
      if (found !== null) reached.add(conclude(scoring, found, () => null, facts).category.id);
    }
  }
}
