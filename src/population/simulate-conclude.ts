import { cappedCategory, changedScore, changesScore } from "../evaluate/conclude.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Category, Effect, Rubric } from "../model/rubric.js";
import { roundQuotient } from "../numeric/round-quotient.js";
import type { Ratio } from "./simulate-sum.js";
import { truthOf } from "./simulate-truth.js";

/** What a total comes to. */
export interface Concluded {
  /** After the rules, before rounding. */
  readonly exact: Ratio;
  /** The published score in units of its last decimal. */
  readonly published: bigint;
  /** The place of the category among those of the rubric, the best first. */
  readonly category: number;
}

/** Draws the conclusions from a total and the scores of the parts that rules ask for; null for parts without one. */
export type Conclude = (total: Ratio, scoreOf: (path: string) => Ratio | null, facts: Facts) => Concluded;

/**
 * Prepares what `conclude` does for score and category alone, in whole numbers
 * and without writing anything down, so that it can be done for every subject
 * in every draw.
 */
export function createConclude(rubric: Rubric): Conclude {
  const place = createPlacing(rubric);
  const { rules } = rubric;
  const onScore = rules.filter(({ effect }) => changesScore(effect));
  const onCategory = rules.filter(({ effect }) => effect.kind === "cap-category");
  if (onScore.length + onCategory.length === 0) return place;
  const compared = createCompared(rubric);
  return (total, scoreOf, facts) => {
    const comparedIn =
      (exact: Ratio) =>
      (path: string): Ratio | null => {
        const score = path === "" ? exact : scoreOf(path);
        return score === null ? null : compared(score);
      };
    let exact = total;
    for (const { when, effect } of onScore)
      if (truthOf(when, facts, comparedIn(exact)) === true) exact = changedScore(effect, exact, rubric);
    const placed = place(exact);
    let category: Category | undefined = rubric.categories[placed.category];
    for (const { when, effect } of onCategory)
      if (category !== undefined && truthOf(when, facts, comparedIn(exact)) === true)
        category = cappedCategory(effect, category, rubric);
    return { ...placed, category: category === undefined ? placed.category : rubric.categories.indexOf(category) };
  };
}

/** Whether an effect can change the score or the category. */
export function changesResult(effect: Effect): boolean {
  return changesScore(effect) || effect.kind === "cap-category";
}

/** Rounds a score and finds its category; nothing is worse than the lowest one. */
export function createPlacing(rubric: Rubric): (exact: Ratio) => Concluded {
  const { score, categories } = rubric;
  const one = 10n ** BigInt(score.digits);
  const last = categories.length - 1;
  return (exact) => {
    const published = roundQuotient(exact.num * one, exact.den, score.mode);
    const compared = score.comparison === "exact" ? exact : { num: published, den: one };
    const reached = categories.findIndex(({ from }) => compared.num * from.den >= from.num * compared.den);
    return { exact, published, category: reached < 0 ? last : reached };
  };
}

/** A score as conditions and categories look at it. */
function createCompared({ score: { digits, mode, comparison } }: Rubric): (exact: Ratio) => Ratio {
  if (comparison === "exact") return (exact) => exact;
  const one = 10n ** BigInt(digits);
  return ({ num, den }) => ({ num: roundQuotient(num * one, den, mode), den: one });
}
