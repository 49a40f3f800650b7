import type { Rubric } from "../model/rubric.js";
import {
  add,
  compare,
  divide,
  equals,
  max,
  min,
  multiply,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../numeric/rational.js";
import { decimalsNear, MOST_DIGITS } from "./decimals.js";
import { answerAt, type Choice, type Leaf, type Line, pointsAt } from "./leaf.js";
import { comparedOf, type LinearModel } from "./linear-model.js";

/** More leaves than this are not tried one by one. */
const MOST_LEAVES = 4;

/** A leaf on which any decimal may be given, with its place among the leaves. */
interface Movable {
  readonly leaf: number;
  readonly line: Line;
  readonly slope: Rational;
}

/**
 * Moves answers on lines so that, by the model, a target comes out: the same
 * points everywhere where every leaf allows that, and each of a few leaves
 * alone. The answers have as few decimals as it takes.
 */
export function nearByLines(
  rubric: Rubric,
  leaves: readonly Leaf[],
  choices: readonly Choice[],
  { rest, slopes }: LinearModel,
  target: Rational,
): readonly (readonly Choice[])[] {
  const movable = leaves.flatMap(({ line }, leaf): readonly Movable[] => {
    const slope = slopes[leaf] ?? ZERO;
    return line === null || slope.num === 0n ? [] : [{ leaf, line, slope }];
  });
  const worth = choices.map(({ points }, leaf) => multiply(slopes[leaf] ?? ZERO, points));
  const total = add(rest, sum(worth));
  const move = (moved: readonly Movable[]): readonly (readonly Choice[])[] => {
    const left = subtract(total, sum(moved.map(({ leaf }) => worth[leaf] ?? ZERO)));
    const answers = solve(rubric, moved, left, target);
    return answers.length === 0
      ? []
      : [choices.map((choice, leaf) => answers.find((one) => one.leaf === leaf)?.choice ?? choice)];
  };
  const together = movable.length === leaves.length && leaves.length > 1 ? move(movable) : [];
  return [...together, ...movable.slice(0, MOST_LEAVES).flatMap((one) => move([one]))];
}

interface Moved {
  readonly leaf: number;
  readonly choice: Choice;
}

/** The shortest answers, all worth about the same points, with which the target is met; none where the lines end before. */
function solve(rubric: Rubric, moved: readonly Movable[], left: Rational, target: Rational): readonly Moved[] {
  const slope = sum(moved.map((one) => one.slope));
  if (slope.num === 0n) return [];
  const points = divide(subtract(target, left), slope);
  const isWithin = ({ line }: Movable): boolean =>
    compare(points, min(line.atLow, line.atHigh)) >= 0 && compare(points, max(line.atLow, line.atHigh)) <= 0;
  if (!moved.every(isWithin)) return [];
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    for (const end of [0, -1]) {
      const answers = moved.flatMap((one) => answerNear(one, points, digits, end));
      const comesTo = add(left, sum(answers.map(({ worth }) => worth)));
      if (answers.length === moved.length && equals(comparedOf(rubric, comesTo), target)) return answers;
    }
  }
  return [];
}

function answerNear(
  { leaf, line, slope }: Movable,
  points: Rational,
  digits: number,
  end: number,
): readonly (Moved & { readonly worth: Rational })[] {
  const answer = decimalsNear(answerAt(line, points), digits, line.low, line.high).at(end);
  if (answer === undefined) return [];
  const choice = { given: line.give(answer), points: pointsAt(line, answer) };
  return [{ leaf, choice, worth: multiply(slope, choice.points) }];
}
