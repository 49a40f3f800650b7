import { conclude } from "../evaluate/conclude.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import { add, compare, type Rational, ZERO } from "../numeric/rational.js";
import { breakpoints, inOrder } from "./breakpoints.js";
import { middle, pointAt, type Stretch } from "./stretch.js";
import type { Marks, Walk } from "./ways.js";

/** Totals from which one category follows. */
export interface Segment {
  readonly stretch: Stretch;
  readonly category: string;
}

/** The category of every total between two bounds, the facts and the scores that rules ask for being what they are. */
export function segmentsOf(
  { rubric, facts, tests }: Walk,
  marks: Marks,
  low: Rational,
  high: Rational,
): readonly Segment[] {
  const turns = turnsOf(rubric, tests).filter((at) => compare(at, low) > 0 && compare(at, high) < 0);
  const ends = inOrder([low, ...turns, high]);
  const stretches = ends.flatMap((from, index) => {
    const to = ends[index + 1];
    return to === undefined ? [pointAt(from)] : [pointAt(from), { low: from, high: to, lowOpen: true, highOpen: true }];
  });
  return stretches.map((stretch) => ({ stretch, category: categoryOf(rubric, middle(stretch), marks, facts) }));
}

function categoryOf(rubric: Rubric, total: Rational, marks: Marks, facts: Facts): string {
  return conclude(rubric, total, (path) => marks.get(path) ?? null, facts).category.id;
}

/** The totals at which something can turn: a threshold, a comparison of a rule, a cap; before what rules subtract. */
function turnsOf(rubric: Rubric, tests: Walk["tests"]): readonly Rational[] {
  const { score, categories, rules } = rubric;
  const bounds = [...categories.map(({ from }) => from), ...(tests.get("") ?? []).map(({ bound }) => bound)];
  const caps = rules.flatMap(({ effect }) => (effect.kind === "cap-score" ? [effect.most] : []));
  const amounts = rules.flatMap(({ effect }) => (effect.kind === "subtract" ? [effect.amount] : []));
  const turns = [...bounds.flatMap((bound) => breakpoints(score, bound)), ...caps, score.min];
  return inOrder(sumsOf(amounts).flatMap((sum) => turns.map((turn) => add(turn, sum))));
}

/** Beyond so many rules that subtract, only sums of the first are looked at; what is found is confirmed all the same. */
const MOST_SUBTRACTING = 8;

/** Whether the segments of a rubric leave no turn out. */
export function hasAllTurns({ rules }: Pick<Rubric, "rules">): boolean {
  return rules.filter(({ effect }) => effect.kind === "subtract").length <= MOST_SUBTRACTING;
}

function sumsOf(amounts: readonly Rational[]): readonly Rational[] {
  let sums: readonly Rational[] = [ZERO];
  for (const amount of amounts.slice(0, MOST_SUBTRACTING))
    sums = inOrder([...sums, ...sums.map((sum) => add(sum, amount))]);
  return sums;
}
