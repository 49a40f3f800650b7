import type { ScoreBounds } from "../evaluate/part-reach.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { scoreTests } from "./breakpoints.js";
import { segmentsOf } from "./segments.js";
import { atShare, closed, simplest } from "./stretch.js";
import type { Walk } from "./ways.js";

/** Where in a category evidence is aimed at after its middle. */
const SHARES: readonly Rational[] = [
  { num: 1n, den: 10n },
  { num: 9n, den: 10n },
  { num: 0n, den: 1n },
  { num: 1n, den: 1n },
];

/** Scores all over each category, as far as no rule asks for the score of a part. */
export function scoresToAimAt(
  scoring: Rubric,
  wanted: readonly string[],
  facts: Facts,
  { low, high }: ScoreBounds,
): readonly { readonly category: string; readonly scores: readonly Rational[] }[] {
  const walk: Walk = { rubric: scoring, facts, tests: scoreTests(scoring), most: 0 };
  const segments = segmentsOf(walk, new Map(), low, high);
  return wanted.flatMap((category) => {
    const own = segments.filter((segment) => segment.category === category).map(({ stretch }) => stretch);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const whole = closed(first.low, last.high);
    return [{ category, scores: [simplest(whole), ...SHARES.map((share) => atShare(whole, share))] }];
  });
}
