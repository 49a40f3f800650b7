import { roundNearly } from "../scorer/round-units.js";
import { toDouble } from "../scorer/to-double.js";
import type { Concluded } from "./simulate-conclude.js";
import type { Means, RankedLevel } from "./simulate-level.js";
import type { NearScores } from "./simulate-near-level.js";
import { isToldIn, unitsIn } from "./simulate-near-shape.js";
import type { NearDraws } from "./simulate-near-subjects.js";

/** Means of subjects in doubles. */
export interface NearMeans {
  readonly near: NearScores;
  /** Finds the means in the draw that was made last. */
  readonly combine: () => void;
  /** Whether their rounding can be told in doubles. */
  readonly isTold: boolean;
}

/** Prepares the means of subjects for the units of one level, with a bound on their error. */
export function createNearMeans(
  { combineOne }: RankedLevel,
  { members, rounded }: Means,
  { near: subjects, reach }: NearDraws,
): NearMeans {
  const own = members.map((one) => Int32Array.from(one));
  const scores = new Float64Array(own.length);
  const exactOf = (unit: number): Concluded => combineOne(unit, subjects.exactOf);
  // Each addition may be off by as much as the largest sum so far.
  const sumErrors = own.map(
    (one) =>
      one.reduce((most, index) => Math.max(most, subjects.errors[index] ?? 0), 0) + (one.length + 4) * reach * 2 ** -51,
  );
  const by = rounded === null ? null : { units: unitsIn(rounded.digits), mode: rounded.mode };
  const errors = Float64Array.from(sumErrors, (error) => (by === null ? error : (reach + 1) * 2 ** -51));
  return {
    near: { scores, errors, published: new Int32Array(own.length), exactOf },
    isTold: by === null || sumErrors.every((error) => isToldIn(reach + 1, error, by.units)),
    combine: () => {
      for (let unit = 0; unit < own.length; unit += 1) {
        const one = own[unit] as Int32Array;
        let sum = 0;
        for (let index = 0; index < one.length; index += 1) sum += subjects.scores[one[index] as number] as number;
        const mean = sum / one.length;
        if (by === null) scores[unit] = mean;
        else {
          const told = roundNearly(mean, sumErrors[unit] as number, by.units, by.mode);
          scores[unit] = Number.isNaN(told) ? toDouble(exactOf(unit).exact) : told / by.units;
        }
      }
    },
  };
}
