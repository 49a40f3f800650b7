import type { Report } from "../diagnostics/collect.js";
import type { Evidence } from "../evidence/evidence.js";
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
import type { Findings, Interpretation } from "./interpret.js";
import type { Overall } from "./over-worlds.js";

/** Reports known points that their weights do not allow, and those that only an assumption does not. */
export function reportPoints(
  rubric: Rubric,
  evidence: Evidence,
  { parts, findings }: Interpretation,
  overall: Overall | null,
  report: Report,
): void {
  const faults = overall?.faults ?? [];
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
    const beyond = beyondOwnWeight(part, findings, evidence, rubric);
    if (beyond !== null) reportImpossible(beyond);
  }
  for (const { path, kind, part } of faults) {
    if (part !== null) reportImpossible(part);
    else report(kind === "impossible" ? pointsContradict : pointsAmbiguous, "known", { group: groupName(path) });
  }
}

function beyondOwnWeight(
  { part, weight, effectiveWeight }: PartResult,
  { unused }: Findings,
  evidence: Evidence,
  rubric: Rubric,
): BeyondWeight | null {
  // What weighs nothing adds nothing, whatever becomes of the others.
  const share = weight?.num === 0n ? ZERO : effectiveWeight;
  return share === null || unused.includes(part.name) ? null : beyondWeight(part.name, share, evidence, rubric);
}
