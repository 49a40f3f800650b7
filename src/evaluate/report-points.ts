import type { Report } from "../diagnostics/collect.js";
import type { Rubric } from "../model/rubric.js";
import { ZERO } from "../numeric/rational.js";
import type { PartResult } from "./combine-group.js";
import { type BeyondWeight, beyondWeight } from "./contradictions.js";
import {
  assumptionContradicted,
  pointsAmbiguous,
  pointsContradict,
  pointsImpossible,
} from "./evaluation-diagnostics.js";
import type { Interpretation } from "./interpret.js";
import type { Overall } from "./over-worlds.js";
import type { ReachFault } from "./range-of.js";

/** Reports known points that their weights do not allow, and those that only an assumption does not. */
export function reportPoints(
  rubric: Rubric,
  { parts, findings }: Interpretation,
  overall: Overall | null,
  report: Report,
): void {
  const overRange = overall?.faults ?? [];
  // What no split allows as things are counted now, a part that is left out later may still allow.
  const asCounted = findings.impossible
    .filter((group) => overRange.every(({ path }) => path !== group))
    .map((path): ReachFault => ({ path, kind: "impossible", part: null }));
  const faults = [...overRange, ...asCounted];
  const told = new Set<string>();
  const reportImpossible = (facts: BeyondWeight): void => {
    if (!told.has(facts.name)) report(pointsImpossible, `known.${facts.name}`, facts);
    told.add(facts.name);
  };
  const groupName = (path: string): string => (path === "" ? rubric.id : path);
  for (const { group, ...contradiction } of findings.contradicting) {
    // Points that fit no split at all are no matter of what is assumed.
    if (faults.some(({ path }) => path === group)) continue;
    report(assumptionContradicted, `known.${contradiction.name}`, { ...contradiction, group: groupName(group) });
  }
  for (const part of parts) {
    const beyond = beyondOwnWeight(part, rubric);
    if (beyond !== null) reportImpossible(beyond);
  }
  for (const { path, kind, part } of faults) {
    if (part !== null) reportImpossible(part);
    else report(kind === "impossible" ? pointsContradict : pointsAmbiguous, "known", { group: groupName(path) });
  }
}

function beyondOwnWeight(result: PartResult, rubric: Rubric): BeyondWeight | null {
  // What weighs nothing adds nothing, whatever becomes of the others.
  const share = result.weight?.num === 0n ? ZERO : result.effectiveWeight;
  return share === null ? null : beyondWeight(result, share, rubric);
}
