import type { Scale, ScoreRange } from "../model/rubric.js";
import { max, min, type Rational } from "../numeric/rational.js";

/** The points of the worst and of the best answer on a scale. */
export function pointsRange(scale: Scale, score: ScoreRange): { readonly worst: Rational; readonly best: Rational } {
  const stated = statedPoints(scale);
  if (stated.length === 0) return { worst: score.min, best: score.max };
  return { worst: stated.reduce(min), best: stated.reduce(max) };
}

function statedPoints(scale: Scale): readonly Rational[] {
  if (scale.kind === "choice") return scale.options.map(({ points }) => points);
  if (scale.kind === "levels") return scale.levels.flatMap(({ points }) => (points === null ? [] : [points]));
  if (scale.kind === "steps") return scale.steps.map(({ points }) => points);
  return [];
}
