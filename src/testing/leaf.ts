import type { GivenValue } from "../model/rubric.js";
import { add, divide, multiply, type Rational, subtract } from "../numeric/rational.js";

/** One value that may be given for a part, and what it is worth in the score range. */
export interface Choice {
  readonly given: GivenValue;
  readonly points: Rational;
}

/** A part whose value the search for boundaries chooses: an indicator, or a part of which only a subtotal can be given. */
export interface Leaf {
  readonly name: string;
  readonly path: string;
  /** At least one; the worst first, each worth more than the one before. */
  readonly choices: readonly Choice[];
  /** Where any decimal may be given; null for a list of answers. */
  readonly line: Line | null;
  /** Whether points are given, which count as they stand, and not a score, which its weight multiplies. */
  readonly isPoints: boolean;
}

/** Answers that are worth more, or less, in proportion. */
export interface Line {
  readonly low: Rational;
  readonly high: Rational;
  /** What the two ends are worth. */
  readonly atLow: Rational;
  readonly atHigh: Rational;
  readonly give: (answer: Rational) => GivenValue;
}

/** What an answer on a line is worth. */
export function pointsAt({ low, high, atLow, atHigh }: Line, answer: Rational): Rational {
  const share = divide(subtract(answer, low), subtract(high, low));
  return add(atLow, multiply(share, subtract(atHigh, atLow)));
}

/** The answer that is worth some points. */
export function answerAt({ low, high, atLow, atHigh }: Line, points: Rational): Rational {
  const share = divide(subtract(points, atLow), subtract(atHigh, atLow));
  return add(low, multiply(share, subtract(high, low)));
}
