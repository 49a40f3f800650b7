import type { Report } from "../diagnostics/collect.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { compare, multiply, type Rational } from "../numeric/rational.js";
import type { PartResult } from "./combine-group.js";
import { pointsAmbiguous, pointsContradict, pointsImpossible } from "./evaluation-diagnostics.js";
import type { Interpretation } from "./interpret.js";
import type { Overall } from "./over-worlds.js";
import type { ReachFault } from "./range-of.js";

/** Reports known points that their weights do not allow. */
export function reportPoints(
  rubric: Rubric,
  evidence: Evidence,
  { parts }: Interpretation,
  overall: Overall | null,
  report: Report,
): void {
  const told = new Set<string>();
  const reportImpossible = (facts: NonNullable<ReachFault["part"]>): void => {
    if (!told.has(facts.name)) report(pointsImpossible, `known.${facts.name}`, facts);
    told.add(facts.name);
  };
  for (const result of parts) {
    const beyond = beyondWeight(result, evidence, rubric);
    if (beyond !== null) reportImpossible(beyond);
  }
  for (const { path, kind, part } of overall?.faults ?? []) {
    const group = path === "" ? rubric.id : path;
    if (part !== null) reportImpossible(part);
    else report(kind === "impossible" ? pointsContradict : pointsAmbiguous, "known", { group });
  }
}

/** Known points that their effective weight does not allow; null when all is well. */
function beyondWeight(
  { part: { name }, effectiveWeight, contribution: points }: PartResult,
  { known }: Evidence,
  { score }: Rubric,
): ReachFault["part"] {
  if (known.get(name)?.kind !== "points" || effectiveWeight === null || points === null) return null;
  const [low, high] = [multiply(score.min, effectiveWeight), multiply(score.max, effectiveWeight)];
  return isOutside(points, low, high) ? { name, points, low, high } : null;
}

function isOutside(value: Rational, low: Rational, high: Rational): boolean {
  return compare(value, low) < 0 || compare(value, high) > 0;
}
