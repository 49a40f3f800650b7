import { conclude } from "../evaluate/conclude.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Effect, Rubric } from "../model/rubric.js";
import { type Rational, rational } from "../numeric/rational.js";
import { roundQuotient } from "../numeric/round-quotient.js";
import type { Ratio } from "./simulate-sum.js";

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
 * Prepares what `conclude` does for score and category alone, so that it can be
 * done for every subject in every draw: without rules by whole numbers, with
 * rules by `conclude` itself.
 */
export function createConclude(rubric: Rubric): Conclude {
  const place = createPlacing(rubric);
  const rules = rubric.rules.filter(({ effect }) => changesResult(effect));
  if (rules.length === 0) return place;
  const lean: Rubric = { ...rubric, rules, verdict: null };
  const places = new Map(rubric.categories.map(({ id }, index) => [id, index]));
  const one = 10n ** BigInt(rubric.score.digits);
  return (total, scoreOf, facts) => {
    const lowest = (score: Ratio | null): Rational | null => (score === null ? null : rational(score.num, score.den));
    const { exact, score, category } = conclude(
      lean,
      rational(total.num, total.den),
      (path) => lowest(scoreOf(path)),
      facts,
    );
    return { exact, published: (score.num * one) / score.den, category: places.get(category.id) ?? 0 };
  };
}

/** Whether an effect can change the score or the category. */
export function changesResult({ kind }: Effect): boolean {
  return kind === "subtract" || kind === "cap-score" || kind === "cap-category";
}

/** Rounds a score and finds its category; nothing is worse than the lowest one. */
export function createPlacing({
  score: { digits, mode, comparison },
  categories,
}: Rubric): (exact: Ratio) => Concluded {
  const one = 10n ** BigInt(digits);
  const last = categories.length - 1;
  return (exact) => {
    const published = roundQuotient(exact.num * one, exact.den, mode);
    const compared = comparison === "exact" ? exact : { num: published, den: one };
    const reached = categories.findIndex(({ from }) => compared.num * from.den >= from.num * compared.den);
    return { exact, published, category: reached < 0 ? last : reached };
  };
}
