import { applicabilityOf, policyOf } from "../evaluate/applicability.js";
import { equalShare } from "../evaluate/combine-group.js";
import { missingPolicyOf, pointsUnder } from "../evaluate/interpret.js";
import { pointsRange } from "../evaluate/points-range.js";
import { possibleOutcomes } from "../evaluate/possible.js";
import type { Reach, ScoreBounds } from "../evaluate/range-of.js";
import { type GroupReach, type PartReach, rangeOfGroup } from "../evaluate/range-of-group.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Group, Indicator, Part, Rubric } from "../model/rubric.js";
import { max, min } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

/** What one walk over the tree fills in and goes by. */
interface Walking {
  readonly rubric: Rubric;
  readonly facts: Facts;
  readonly parts: Map<string, (ScoreBounds & { readonly optional: boolean }) | null>;
}

/**
 * Bounds of the score, and of every part, over all evidence: never too narrow.
 * Unlike the range of an outcome they also hold what `n/a` can do. The total is
 * null where nothing counts.
 */
export function boundsOf(rubric: Rubric, facts: Facts): Reach {
  const parts: Walking["parts"] = new Map();
  const whole = ofChildren(rubric, { rubric, facts, parts }, false);
  const total = whole.kind === "left-out" ? null : { low: whole.low, high: whole.high };
  return { total, parts, faults: [] };
}

/** The categories that bounds leave; what is not among them cannot be reached. */
export function categoriesWithin(rubric: Rubric, reach: Reach, facts: Facts): ReadonlySet<string> {
  return reach.total === null ? new Set() : possibleOutcomes(rubric, reach, reach.total, facts).categories;
}

/** @param mayVanish whether something above the part may not apply, so that the part has no score then */
function ofPart(part: Part, walking: Walking, mayVanish: boolean): GroupReach {
  const { rubric, facts, parts } = walking;
  const found = (): GroupReach => {
    if (applicabilityOf(part, facts, new Map()).kind !== "applies") return underPolicy(part, rubric);
    const vanishes = mayVanish || part.mayBeNotApplicable;
    const own = rounded(part, part.kind === "indicator" ? ofIndicator(part, rubric) : ofGroup(part, walking, vanishes));
    return part.mayBeNotApplicable ? either(own, underPolicy(part, rubric)) : own;
  };
  const reach = found();
  parts.set(part.path, reach.kind === "scored" ? { ...reach, optional: reach.optional || mayVanish } : null);
  return reach;
}

function underPolicy(part: Part, rubric: Rubric): GroupReach {
  const points = pointsUnder(policyOf(part), rubric);
  return points === null ? { kind: "left-out" } : { kind: "scored", low: points, high: points, optional: false };
}

function rounded({ rounded: stage }: Part, reach: GroupReach): GroupReach {
  if (stage === null || reach.kind === "left-out") return reach;
  const { digits, mode } = stage;
  return { ...reach, low: round(reach.low, digits, mode), high: round(reach.high, digits, mode) };
}

function ofIndicator({ scale }: Indicator, rubric: Rubric): GroupReach {
  const { worst, best } = pointsRange(scale, rubric.score);
  const policy = missingPolicyOf(rubric);
  const low = policy === "lowest" ? rubric.score.min : worst;
  return { kind: "scored", low, high: best, optional: policy === "excluded" };
}

function ofGroup(group: Group, walking: Walking, mayVanish: boolean): GroupReach {
  const { score } = walking.rubric;
  if (group.children.length === 0) return { kind: "scored", low: score.min, high: score.max, optional: false };
  const below = ofChildren(group, walking, mayVanish);
  const isSure = below.kind === "scored" && !below.optional;
  if (isSure || group.notApplicable === null) return below;
  return either(below, underPolicy(group, walking.rubric));
}

function ofChildren(
  { children, weightsTotal }: Pick<Group, "children" | "weightsTotal">,
  walking: Walking,
  mayVanish: boolean,
): GroupReach {
  const { rubric } = walking;
  const share = rubric.undisclosed === null ? null : equalShare(children, weightsTotal);
  const reached = children.map((part): PartReach => {
    const reach = ofPart(part, walking, mayVanish);
    return { ...reach, weight: part.weight ?? share };
  });
  const found = rangeOfGroup(reached, weightsTotal, rubric.score);
  if (found.kind !== "scored") return { kind: "left-out" };
  return { ...found, optional: canVanish(reached) };
}

/** Whether nothing that weighs may be left in a group. */
function canVanish(parts: readonly PartReach[]): boolean {
  const mayLeave = (part: PartReach): boolean => part.kind === "left-out" || (part.kind === "scored" && part.optional);
  const published = parts.filter(({ weight }) => weight !== null && weight.num !== 0n);
  const undisclosed = parts.filter(({ weight }) => weight === null);
  return published.every(mayLeave) && (undisclosed.length === 0 || undisclosed.some(mayLeave));
}

/** What holds both. */
function either(a: GroupReach, b: GroupReach): GroupReach {
  if (a.kind === "left-out") return b.kind === "left-out" ? a : { ...b, optional: true };
  if (b.kind === "left-out") return { ...a, optional: true };
  return {
    kind: "scored",
    low: min(a.low, b.low),
    high: max(a.high, b.high),
    optional: a.optional || b.optional,
  };
}
