import type { Group, Part, Rubric } from "../model/rubric.js";
import { add, max, min, multiply, type Rational, subtract, sum } from "../numeric/rational.js";

/**
 * Between which numbers the scores of a rubric lie: its score range, and
 * beyond it what weights with another total than one whole can give. Nine
 * times 0.111 of the lowest score 25 is 24.975.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * scoreLimits(rubric).max; // => { num: 100n, den: 1n }
 */
export function scoreLimits(rubric: Rubric): { readonly min: Rational; readonly max: Rational } {
  const { score } = rubric;
  return {
    min: min(score.min, evenScore(rubric, score.min, min)),
    max: max(score.max, evenScore(rubric, score.max, max)),
  };
}

/** The score of a group in which every indicator has the same score; `extreme` chooses between unknown splits. */
function evenScore(
  { children, weightsTotal }: Pick<Group, "children" | "weightsTotal">,
  score: Rational,
  extreme: (a: Rational, b: Rational) => Rational,
): Rational {
  if (children.length === 0) return score;
  const scoreOf = (part: Part): Rational => (part.kind === "indicator" ? score : evenScore(part, score, extreme));
  const known = children.flatMap((part) =>
    part.weight === null ? [] : [{ weight: part.weight, score: scoreOf(part) }],
  );
  const open = children.filter(({ weight }) => weight === null).map(scoreOf);
  const total = sum(known.map(({ weight, score: of }) => multiply(weight, of)));
  const rest = subtract(weightsTotal, sum(known.map(({ weight }) => weight)));
  return open.length === 0 ? total : add(total, multiply(rest, open.reduce(extreme)));
}
