import { pointsRange } from "../evaluate/points-range.js";
import type { Evidence } from "../evidence/evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { createConclude } from "./simulate-conclude.js";
import { overCommonDenominator } from "./simulate-denominator.js";
import { type EvaluatedSubject, isAnswered, scoreOf } from "./simulate-subject.js";
import { addUp, sumsOf, totalOf } from "./simulate-sum.js";
import { nominalWeights } from "./simulate-weights.js";

/** The paths of the parts that decide the category of a subject: with everything below at its best it is another than at its worst. */
export type TurnsOf = (subject: EvaluatedSubject, evidence: Evidence) => readonly string[];

/** Prepares the search for the parts on which the category of a subject hangs. */
export function createTurns(rubric: Rubric): TurnsOf {
  const parts = partsBelow(rubric.children);
  const byPath = new Map(parts.map((part) => [part.path, part]));
  const weights = nominalWeights(rubric);
  const conclude = createConclude(rubric);
  return (subject, evidence) => {
    const ends = subject.shape.given.map((path) => endsOf(rubric, byPath.get(path), subject, evidence));
    const { nums, den } = overCommonDenominator([
      { num: 1n, den: subject.den },
      ...ends.flatMap((one) => (one === null ? [] : [one.worst, one.best])),
    ]);
    const scale = den / subject.den;
    const own = subject.values.map((value) => value * scale);
    let next = 1;
    const both = ends.map((one) => {
      if (one === null) return null;
      next += 2;
      return { worst: nums[next - 2] ?? 0n, best: nums[next - 1] ?? 0n };
    });
    const sums = sumsOf(subject.shape, weights);
    const categoryWith = (end: "worst" | "best", path: string): number => {
      const values = own.map((value, slot) => {
        const turned = both[slot] ?? null;
        return turned !== null && isBelow(subject.shape.given[slot] ?? "", path) ? turned[end] : value;
      });
      const stages = addUp(sums, values, den);
      return conclude(totalOf(stages), scoreOf({ ...subject, den }, values, stages), subject.facts).category;
    };
    return parts.map(({ path }) => path).filter((path) => categoryWith("worst", path) !== categoryWith("best", path));
  };
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

/** Between what the score of a part can be turned; null where nothing is answered or known, as for a part that does not apply. */
function endsOf(
  rubric: Rubric,
  part: Part | undefined,
  { outcome }: EvaluatedSubject,
  evidence: Evidence,
): { readonly worst: Rational; readonly best: Rational } | null {
  const { min, max } = rubric.score;
  if (part === undefined) return null;
  if (evidence.known.has(part.name)) return { worst: min, best: max };
  if (part.kind !== "indicator" || !isAnswered(part, outcome, evidence)) return null;
  const { worst, best } = pointsRange(part.scale, rubric.score);
  const { rounded } = part;
  if (rounded === null) return { worst, best };
  return { worst: round(worst, rounded.digits, rounded.mode), best: round(best, rounded.digits, rounded.mode) };
}
