import { InternalError } from "../diagnostics/internal-error.js";
import { changesScore, verdictOf } from "../evaluate/conclude.js";
import type { Category, Effect, Rule, VerdictRow } from "../model/rubric.js";
import { multiply, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { type Board, EXACT } from "./board.js";
import { type Decide, decider } from "./conditions.js";
import type { CategoryPlan, Plan } from "./plan.js";
import { toDouble } from "./to-double.js";
import { isCloseTo, unitsOf } from "./units-of.js";

/** Everything that follows from the whole score. */
export interface FastConclusion {
  /** The published score in units of its last digit. */
  readonly units: number;
  readonly category: Category;
  /** Whether each rule of the rubric holds, in written order; null where it is open. */
  readonly holds: readonly (boolean | null)[];
  readonly verdict: VerdictRow | null;
}

/**
 * Makes ready what follows from the score of the whole: rules, published score,
 * category, verdict, as `conclude` says.
 *
 * @returns what draws the conclusions for the subject on a board; null where doubles cannot tell
 */
export function concluder(plan: Plan): (board: Board) => FastConclusion | null {
  const { rules } = plan.rubric;
  const ready = rules.map((rule, index): ReadyRule => ({ rule, index, decide: decider(rule.when, plan) }));
  const scoring = ready
    .filter(({ rule }) => changesScore(rule.effect))
    .map((one) => ({ ...one, change: changer(one.rule, plan) }));
  const others = ready.filter(({ rule }) => !changesScore(rule.effect));
  const found = (units: number, category: number, holds: Holds, board: Board): FastConclusion => {
    const best = plan.categories[category]?.category;
    if (best === undefined) throw new InternalError("a rubric has no category");
    const verdict = plan.rubric.verdict === null ? null : verdictOf(plan.rubric, best, board.facts);
    return { units, category: best, holds, verdict };
  };
  return (board) => {
    board.wholeError = plan.error[plan.whole] ?? 0;
    const holds: (boolean | null)[] = rules.map(() => null);
    for (const { index, decide, change } of scoring) {
      holds[index] = decide(board);
      if (holds[index] === true) change(board);
    }
    const units = unitsOf(plan, board, plan.whole);
    let category = categoryOf(plan, board, units);
    for (const { rule, index, decide } of others) {
      holds[index] = decide(board);
      if (holds[index] === true) category = capped(rule.effect, category, plan);
    }
    return board.isInDoubt ? null : found(units, category, holds, board);
  };
}

type Holds = FastConclusion["holds"];

interface ReadyRule {
  readonly rule: Rule;
  readonly index: number;
  readonly decide: Decide;
}

/** The place of the best category that is reached; the lowest takes every score below it. */
function categoryOf(plan: Plan, board: Board, units: number): number {
  const { categories, whole, rubric } = plan;
  const isReached = (category: CategoryPlan): boolean => {
    if (rubric.score.comparison === "published") return units >= category.units;
    const value = board.value[whole] ?? 0;
    if (board.state[whole] === EXACT) return value >= category.value;
    if (isCloseTo(plan, board, whole, category.from)) board.isInDoubt = true;
    return value >= category.from;
  };
  const found = categories.findIndex(isReached);
  return found < 0 ? categories.length - 1 : found;
}

function capped(effect: Effect, category: number, { categories }: Plan): number {
  if (effect.kind !== "cap-category") return category;
  return Math.max(
    category,
    categories.findIndex((one) => one.category.id === effect.category),
  );
}

/** What a rule does to the score of the whole, in whole numbers or in doubles. */
function changer({ effect }: Rule, plan: Plan): (board: Board) => void {
  const { whole, rubric } = plan;
  const scale = rational(BigInt(plan.scale[whole] ?? 0));
  const both = (amount: Rational): readonly [number, number] => [toDouble(multiply(amount, scale)), toDouble(amount)];
  const least = both(rubric.score.min);
  return match(effect)
    .returnType<(board: Board) => void>()
    .with({ kind: "subtract" }, ({ amount }) => {
      const less = both(amount);
      return (board) => change(board, whole, (value, by) => Math.max(value - less[by], Math.min(value, least[by])));
    })
    .with({ kind: "cap-score" }, ({ most }) => {
      const cap = both(most);
      return (board) => change(board, whole, (value, by) => Math.min(value, cap[by]));
    })
    .with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => () => undefined)
    .exhaustive();
}

function change(board: Board, whole: number, to: (value: number, by: 0 | 1) => number): void {
  const value = board.value[whole] ?? 0;
  const after = to(value, board.state[whole] === EXACT ? 0 : 1);
  board.value[whole] = after;
  board.wholeError += (Math.abs(value) + Math.abs(after) + Math.abs(value - after)) * 2 ** -50;
}
