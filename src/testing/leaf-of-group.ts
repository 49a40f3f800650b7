import type { Part, ScoreRange } from "../model/rubric.js";
import { equals, multiply, type Rational } from "../numeric/rational.js";
import { spread } from "./decimals.js";
import type { Leaf, Line } from "./leaf.js";

const ON_A_LINE = 11;

/** A part of which the score is given in place of the answers below. */
export function leafOfScore({ name, path }: Part, { min, max }: Pick<ScoreRange, "min" | "max">): Leaf {
  const line: Line = { low: min, high: max, atLow: min, atHigh: max, give: (score) => ({ kind: "score", score }) };
  return leafOnLine({ name, path }, line, false);
}

/** A part of which is given what it adds, because its weight was never published; `share` is what it may weigh. */
export function leafOfPoints(
  { name, path }: Part,
  { min, max }: Pick<ScoreRange, "min" | "max">,
  share: Rational,
): Leaf {
  const [low, high] = [multiply(min, share), multiply(max, share)];
  const line: Line = { low, high, atLow: low, atHigh: high, give: (points) => ({ kind: "points", points }) };
  return leafOnLine({ name, path }, line, true);
}

function leafOnLine(part: Pick<Leaf, "name" | "path">, line: Line, isPoints: boolean): Leaf {
  const { low, high } = line;
  const values = equals(low, high) ? [low] : spread(low, high, ON_A_LINE);
  const choices = values.map((value) => ({ given: line.give(value), points: value }));
  return { ...part, choices, line: equals(low, high) ? null : line, isPoints };
}
