import { breakpoints, inOrder, scoreTests } from "../evaluate/breakpoints.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import { add, compare, type Rational, ZERO } from "../numeric/rational.js";
import { thinned } from "./answers-of.js";
import type { Budget } from "./budget.js";
import { categoryAfter, withOpenRules } from "./category-after.js";
import { middle, pointAt, type Stretch } from "./stretch.js";
import type { Marks } from "./ways.js";

/** Totals from which one category follows. */
export interface Segment {
  readonly stretch: Stretch;
  readonly category: string;
}

/** The categories of all totals between two bounds; where some turns were not looked at, of some totals. */
export interface Segments {
  readonly all: readonly Segment[];
  readonly complete: boolean;
}

/** Which totals are asked for, and what may be spent on it. */
export interface Asked {
  readonly rubric: Rubric;
  readonly facts: Facts;
  readonly budget: Budget;
}

const NOTHING: Segments = { all: [], complete: false };

/** The category of every total between two bounds, the facts and the scores that rules ask for being what they are. */
export function segmentsOf({ rubric, facts, budget }: Asked, marks: Marks, low: Rational, high: Rational): Segments {
  if (!budget.spend(1 + rubric.rules.length)) return NOTHING;
  const open = withOpenRules(rubric, marks, facts);
  const { turns, complete } = turnsOf(open);
  const inside = turns.filter((at) => compare(at, low) > 0 && compare(at, high) < 0);
  const most = Math.max(FEWEST_TURNS, Math.floor(MOST_LOOKS / (1 + open.rules.length)));
  const kept = thinned(inside, most);
  if (!budget.spend(kept.length * (1 + open.rules.length))) return NOTHING;
  const ends = inOrder([low, ...kept, high]);
  const stretches = ends.flatMap((from, index) => {
    const to = ends[index + 1];
    return to === undefined ? [pointAt(from)] : [pointAt(from), { low: from, high: to, lowOpen: true, highOpen: true }];
  });
  return {
    all: stretches.map((stretch) => ({
      stretch,
      category: categoryAfter(open, middle(stretch), marks, facts).id,
    })),
    complete: complete && kept.length === inside.length,
  };
}

/** How often a rule is looked at for all totals, and how many turns there may be all the same. */
const MOST_LOOKS = 30_000;
const FEWEST_TURNS = 16;

interface Turns {
  /** In order. */
  readonly turns: readonly Rational[];
  readonly complete: boolean;
}

/** The totals at which something can turn: a threshold, a comparison of a rule, a cap; before what rules subtract. */
function turnsOf(rubric: Rubric): Turns {
  const { score, categories, rules } = rubric;
  const tests = scoreTests(rubric).get("") ?? [];
  const bounds = [...categories.map(({ from }) => from), ...tests.map(({ bound }) => bound)];
  const caps = rules.flatMap(({ effect }) => (effect.kind === "cap-score" ? [effect.most] : []));
  const amounts = rules.flatMap(({ effect }) => (effect.kind === "subtract" ? [effect.amount] : []));
  const turns = inOrder([...bounds.flatMap((bound) => breakpoints(score, bound)), ...caps, score.min]);
  const { sums, complete } = sumsOf(amounts, Math.floor(MOST_TURNS / turns.length));
  return {
    turns: sums.length === 1 ? turns : inOrder(sums.flatMap((sum) => turns.map((turn) => add(turn, sum)))),
    complete,
  };
}

/** How many turns are made; beyond so many only some sums of what rules subtract are looked at. */
const MOST_TURNS = 20_000;

function sumsOf(
  amounts: readonly Rational[],
  most: number,
): { readonly sums: readonly Rational[]; readonly complete: boolean } {
  let sums: readonly Rational[] = [ZERO];
  for (const amount of amounts) {
    const more = inOrder([...sums, ...sums.map((sum) => add(sum, amount))]);
    if (more.length > most) return { sums, complete: false };
    sums = more;
  }
  return { sums, complete: true };
}
