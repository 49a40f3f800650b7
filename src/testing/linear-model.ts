import type { Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { multiply, ONE, type Rational, subtract, sum } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Leaf } from "./leaf.js";
import type { Probe } from "./probe.js";

/**
 * A rubric near one piece of evidence: the total as `rest` and what each leaf
 * adds per point. Exact where parts are not rounded and no rule changes sides;
 * elsewhere a guess, which the engine confirms or refutes.
 */
export interface LinearModel {
  readonly rest: Rational;
  /** One for each leaf. */
  readonly slopes: readonly Rational[];
}

/** Reads the model off the weights with which an outcome was computed; null where one is not known. */
export function linearModel(leaves: readonly Leaf[], { choices, exact, outcome }: Probe): LinearModel | null {
  const weights = new Map(outcome.nodes.map(({ path, effectiveWeight }) => [path, effectiveWeight]));
  const slopes = leaves.flatMap((leaf) => slopeOf(leaf, weights) ?? []);
  if (slopes.length < leaves.length) return null;
  const parts = slopes.flatMap((slope, index) => {
    const points = choices[index]?.points;
    return points === undefined ? [] : [multiply(slope, points)];
  });
  return { rest: subtract(exact, sum(parts)), slopes };
}

function slopeOf({ path, isPoints }: Leaf, weights: ReadonlyMap<string, string | null>): Rational | null {
  if (isPoints) return ONE;
  let slope: Rational | null = ONE;
  const steps = path.split(".");
  for (const [index] of steps.entries()) {
    const weight = parseExact(weights.get(steps.slice(0, index + 1).join(".")) ?? "");
    slope = slope === null || weight === null ? null : multiply(slope, weight);
  }
  return slope;
}

/** What the rubric would compare with its thresholds. */
export function comparedOf({ score }: Rubric, exact: Rational): Rational {
  return score.comparison === "exact" ? exact : round(exact, score.digits, score.mode);
}
