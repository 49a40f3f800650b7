import { allHold, anyHolds, conditionStep, isSo as isSoExactly, opposite } from "../evaluate/condition-step.js";
import type { Condition, ScoreCompared, Test } from "../model/rubric.js";
import { multiply, powerOfTen, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { type Board, EXACT, POINTS } from "./board.js";
import { ceiling, floor } from "./ceiling.js";
import type { Plan } from "./plan.js";
import { toDouble } from "./to-double.js";
import { isCloseTo, isScored, scoreByPoints, unitsOf } from "./units-of.js";

/** Decides a condition for the subject on a board; null where it is open. */
export type Decide = (board: Board) => boolean | null;

/** Makes a condition ready to be decided many times. */
export function decider(condition: Condition, plan: Plan): Decide {
  return match(condition)
    .returnType<Decide>()
    .with({ kind: "any-of" }, ({ parts }) => {
      const all = parts.map((part) => decider(part, plan));
      return (board) => anyHolds(all.map((decide) => decide(board)));
    })
    .with({ kind: "all-of" }, ({ parts }) => {
      const all = parts.map((part) => decider(part, plan));
      return (board) => allHold(all.map((decide) => decide(board)));
    })
    .with({ kind: "not" }, ({ operand }) => {
      const decide = decider(operand, plan);
      return (board) => opposite(decide(board));
    })
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, (test) => factDecider(test))
    .with({ kind: "score-compared" }, (test) => scoreDecider(test, plan))
    .exhaustive();
}

function factDecider(test: Exclude<Test, ScoreCompared>): Decide {
  return ({ facts }) => conditionStep(test, { facts, scoreOf: () => null }).holds;
}

function scoreDecider({ path, operator, bound }: ScoreCompared, plan: Plan): Decide {
  const { score } = plan.rubric;
  const node = path === "" ? plan.whole : plan.parts.findIndex((part) => part.path === path);
  const inUnits = whole(multiply(bound, powerOfTen(score.digits)));
  if (score.comparison === "published") {
    return (board) => (isScored(board, node) ? isSo(unitsOf(plan, board, node), operator, inUnits) : null);
  }
  const inScale = whole(multiply(bound, rational(BigInt(plan.scale[node] ?? 0))));
  const near = toDouble(bound);
  return (board) => {
    if (!isScored(board, node)) return null;
    const value = board.value[node] ?? 0;
    if (board.state[node] === EXACT) return isSo(value, operator, inScale);
    if (board.state[node] === POINTS) return isSoExactly(scoreByPoints(plan, board, node), operator, bound);
    if (isCloseTo(plan, board, node, near)) board.isInDoubt = true;
    return isSo(value, operator, { low: near, high: near });
  };
}

interface Whole {
  readonly low: number;
  readonly high: number;
}

/** The whole numbers next to a bound, on either side. */
function whole(bound: Rational): Whole {
  return { low: Number(floor(bound)), high: Number(ceiling(bound)) };
}

function isSo(value: number, operator: ScoreCompared["operator"], { low, high }: Whole): boolean {
  return match(operator)
    .with("at least", () => value >= high)
    .with("at most", () => value <= low)
    .with("above", () => value > low)
    .with("below", () => value < high)
    .exhaustive();
}
