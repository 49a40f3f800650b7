import type { Evidence, Known } from "../evidence/evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Group, Indicator, Part, Rubric } from "../model/rubric.js";
import { max as higher, min as lower, multiply, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";
import { answerStep } from "./answer-step.js";
import { applicabilityOf, isAnsweredNotApplicable, policyOf } from "./applicability.js";
import { type Assumption, missingPolicyOf, pointsUnder } from "./interpret.js";
import {
  type GroupReach,
  type KnownPoints,
  mayBeLeftOut,
  type PartReach,
  type Reachable,
  type ScoreBounds,
} from "./part-reach.js";
import { pointsRange } from "./points-range.js";
import { rangeOfGroup } from "./range-of-group.js";
import type { Facts } from "./worlds.js";

/** What the whole, and every part, can come to. */
export interface Reach {
  /** Null when nothing counts, or known points contradict every split of the weights. */
  readonly total: ScoreBounds | null;
  /** By path; a part that is not in it does not count. */
  readonly parts: ReadonlyMap<string, ReachOfPart>;
  /** The parts that a condition keeps from counting, where nothing else does. */
  readonly inapplicable: readonly string[];
  /** Groups in which known points cannot be, and why. */
  readonly faults: readonly ReachFault[];
}

/** What the score of a part can be. */
export interface ReachOfPart {
  /** Null when it has none. */
  readonly scores: ScoreBounds | null;
  /** Whether it may end up without a score. */
  readonly optional: boolean;
}

/** Why known points cannot be; `part` where those of one part go beyond its weight. */
export interface ReachFault {
  readonly path: string;
  readonly kind: "impossible" | "ambiguous" | "unreachable";
  readonly part: (ScoreBounds & { readonly name: string; readonly points: Rational }) | null;
}

/**
 * The exact range of the score over everything that is not known: every
 * unanswered indicator gets any answer of its scale (or, where it may, `n/a`;
 * where missing ones are excluded, none), every group that is not broken down
 * any score, and weights that were never published any split of what the others
 * leave, from nothing up. A group grows with each of its parts and with the
 * weight of its better parts, so its extremes lie where every part and every
 * split stands at an end.
 *
 * @param facts every fact on which the applicability of a part hangs
 * @param assume what makes points clear that undisclosed weights leave ambiguous; the range holds every split all the same
 */
export function rangeOf(rubric: Rubric, evidence: Evidence, facts: Facts, assume: Assumption = null): Reach {
  const { min, max } = rubric.score;
  const parts = new Map<string, ReachOfPart>();
  const faults: ReachFault[] = [];
  const inapplicable: string[] = [];
  const anything: ReachOfPart = { scores: { low: min, high: max }, optional: true };

  const markOptional = (path: string): void => {
    parts.set(path, { scores: parts.get(path)?.scores ?? null, optional: true });
  };

  const reachOfPart = (part: Part): PartReach => {
    const reach = reachable(part);
    const optional = mayBeLeftOut({ ...reach, weight: part.weight });
    if (reach.kind === "reach") parts.set(part.path, { scores: reach.scores, optional });
    return { ...reach, weight: part.weight };
  };

  const reachable = (part: Part): Reachable | KnownPoints => {
    const applicability = applicabilityOf(part, facts, evidence.answers);
    // A fact that is missing even here leaves every score possible.
    if (applicability.kind === "unknown") return scored(min, max, { notApplicable: true });
    if (applicability.kind === "not-applicable") {
      if (!isAnsweredNotApplicable(part, evidence.answers)) inapplicable.push(part.path);
      return underPolicy(part, NOTHING);
    }
    const known = evidence.known.get(part.name);
    if (known !== undefined) return reachOfKnown(part, known);
    return part.kind === "indicator" ? reachOfIndicator(part) : reachOfGroup(part);
  };

  const reachOfKnown = (part: Part, { kind, value }: Known): Reachable | KnownPoints => {
    // What a subtotal hides may be anything.
    for (const { path } of part.kind === "indicator" ? [] : partsBelow(part.children)) parts.set(path, anything);
    return kind === "score" ? scored(value, value) : { kind: "points", points: value };
  };

  /** What a part can come to that may, beside all else, not apply. */
  const underPolicy = (part: Part, otherwise: Reachable): Reachable => {
    const points = pointsUnder(policyOf(part), rubric);
    if (points === null) return { ...otherwise, notApplicable: true };
    const { low, high } = otherwise.scores ?? { low: points, high: points };
    return { ...otherwise, scores: { low: lower(low, points), high: higher(high, points) }, notApplicable: false };
  };

  const reachOfIndicator = (indicator: Indicator): Reachable => {
    const answered = evidence.answers.get(indicator.name);
    const { points } = answerStep(indicator, answered, "stop", rubric.score);
    if (points !== null) return rounded(indicator, scored(points, points));
    const { worst, best } = pointsRange(indicator.scale, rubric.score);
    const open = match(missingPolicyOf(rubric))
      .returnType<Reachable>()
      .with("lowest", () => scored(min, best))
      .with("excluded", () => scored(worst, best, { missing: true }))
      .with("stop", () => scored(worst, best))
      .exhaustive();
    const reach = rounded(indicator, open);
    return indicator.mayBeNotApplicable ? underPolicy(indicator, reach) : reach;
  };

  const reachOfGroup = (group: Group): Reachable => {
    const reach = reachOfChildren(group);
    const own = { ...rounded(group, reach), notApplicable: false };
    const mayBeAnswered = group.mayBeNotApplicable && !isGiven(group, evidence);
    if (mayBeAnswered) for (const { path } of partsBelow(group.children)) markOptional(path);
    return reach.notApplicable || mayBeAnswered ? underPolicy(group, own) : own;
  };

  const reachOfChildren = ({ path, children, weightsTotal }: Children): Reachable => {
    if (children.length === 0) return scored(min, max);
    const reaches = children.map(reachOfPart);
    const reach = rangeOfGroup(reaches, weightsTotal, rubric.score);
    if (reach.kind === "ambiguous" && assume !== null) return anyScore(children, weightsTotal);
    if (reach.kind !== "reach") {
      faults.push({ path, kind: reach.kind, part: unreachablePart(children, reaches, reach) });
      return scored(min, max);
    }
    noteParts(children, reaches, reach);
    return reach;
  };

  const noteParts = (children: readonly Part[], reaches: readonly PartReach[], reach: GroupReach): void => {
    for (const [index, { path, weight }] of children.entries()) {
      const scores = reach.known[index] ?? null;
      if (reaches[index]?.kind === "points") parts.set(path, { scores, optional: weight === null || scores === null });
      // With nothing left in, a part without weight has no score either.
      else if (mayBeLeftOut({ ...reach, weight: null })) markOptional(path);
    }
  };

  /** A group in which it is unclear what known points are a share of may come to anything. */
  const anyScore = (children: readonly Part[], total: Rational): Reachable => {
    for (const { path, name } of children) if (evidence.known.get(name)?.kind === "points") parts.set(path, anything);
    return scored(lower(min, multiply(min, total)), higher(max, multiply(max, total)));
  };

  const { children, weightsTotal } = rubric;
  const total = reachOfChildren({ path: "", children, weightsTotal });
  return { total: faults.length === 0 ? total.scores : null, parts, inapplicable, faults };
}

type Children = Pick<Group, "path" | "children" | "weightsTotal">;

const NOTHING: Reachable = { kind: "reach", scores: null, missing: false, notApplicable: false };

function scored(
  low: Rational,
  high: Rational,
  ways: Partial<Pick<Reachable, "missing" | "notApplicable">> = {},
): Reachable {
  return { kind: "reach", scores: { low, high }, missing: false, notApplicable: false, ...ways };
}

function rounded({ rounded: stage }: Part, reach: Reachable): Reachable {
  if (stage === null || reach.scores === null) return reach;
  const { digits, mode } = stage;
  const { low, high } = reach.scores;
  return { ...reach, scores: { low: round(low, digits, mode), high: round(high, digits, mode) } };
}

/** Whether anything is answered or known below a group. */
function isGiven({ children }: Group, { answers, known }: Evidence): boolean {
  return partsBelow(children).some(({ name }) => answers.has(name) || known.has(name));
}

function unreachablePart(
  children: readonly Part[],
  reaches: readonly PartReach[],
  fault: Exclude<ReturnType<typeof rangeOfGroup>, Reachable>,
): ReachFault["part"] {
  if (fault.kind !== "unreachable") return null;
  const [part, reach] = [children[fault.index], reaches[fault.index]];
  if (part === undefined || reach?.kind !== "points") return null;
  return { name: part.name, points: reach.points, low: fault.low, high: fault.high };
}
