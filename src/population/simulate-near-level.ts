import type { Rubric } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import type { RoundingMode } from "../numeric/round.js";
import { roundNearly } from "../scorer/round-units.js";
import { toDouble } from "../scorer/to-double.js";
import type { Concluded } from "./simulate-conclude.js";
import { unitsIn } from "./simulate-near-shape.js";

/** The scores of the units of one level in one draw: in doubles, each with a bound on its error. */
export interface NearScores {
  readonly scores: Float64Array;
  /** How far each may lie from the exact one. */
  readonly errors: Float64Array;
  /** The published scores in units of the last decimal; these are exact. */
  readonly published: Int32Array;
  /** What a unit comes to in this draw, exactly. */
  readonly exactOf: (unit: number) => Concluded;
}

/** Makes what publishes all scores of a level: in doubles, and exactly where the turn of the rounding is too close. */
export function createPublish({ score: { digits, mode } }: Pick<Rubric, "score">): (near: NearScores) => void {
  const units = unitsIn(digits);
  const isHalf = mode === "half-up" || mode === "half-even";
  return (near) => {
    if (isHalf) publishNearest(near, units);
    else publishTowards(near, units, mode);
  };
}

/** To the nearest unit: what lies right between two is as close to a turn as can be, so that the two modes are alike. */
function publishNearest({ scores, errors, published, exactOf }: NearScores, units: number): void {
  for (let unit = 0; unit < scores.length; unit += 1) {
    const raised = (scores[unit] as number) * units + 0.5;
    const low = Math.floor(raised);
    const rest = raised - low;
    const slack = (errors[unit] as number) * units + (Math.abs(raised) + 1) * 2 ** -51;
    published[unit] = rest > slack && rest < 1 - slack ? low : Number(exactOf(unit).published);
  }
}

function publishTowards({ scores, errors, published, exactOf }: NearScores, units: number, mode: RoundingMode): void {
  for (let unit = 0; unit < scores.length; unit += 1) {
    const told = roundNearly(scores[unit] as number, errors[unit] as number, units, mode);
    published[unit] = Number.isNaN(told) ? Number(exactOf(unit).published) : told;
  }
}

/** Which of two units has the higher exact score: above zero for the first, zero only where they are equal. */
export function compareNear({ scores, errors, exactOf }: NearScores, one: number, other: number): number {
  const [a, b] = [scores[one] as number, scores[other] as number];
  const slack = (errors[one] as number) + (errors[other] as number) + (Math.abs(a) + Math.abs(b)) * 2 ** -50;
  if (Math.abs(a - b) > slack) return a - b;
  return compare(exactOf(one).exact, exactOf(other).exact);
}

/** Makes what finds the category of a unit by its exact score: the place of the best one that it reaches. */
export function createNearCategory({
  categories,
}: Pick<Rubric, "categories">): (near: NearScores, unit: number) => number {
  // Nothing is worse than the lowest one, whatever its threshold.
  const thresholds = categories.slice(0, -1).map(({ from }) => toDouble(from));
  return (near, unit) => {
    const score = near.scores[unit] as number;
    for (const [place, from] of thresholds.entries()) {
      const slack = (near.errors[unit] as number) + (Math.abs(score) + Math.abs(from)) * 2 ** -50;
      if (Math.abs(score - from) <= slack) return near.exactOf(unit).category;
      if (score > from) return place;
    }
    return thresholds.length;
  };
}
