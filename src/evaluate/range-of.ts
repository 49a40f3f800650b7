import { match } from "ts-pattern";
import type { Evidence } from "../evidence/evidence.js";
import type { Group, Indicator, MissingPolicy, Part, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { answerStep } from "./answer-step.js";
import { applicabilityOf, policyOf } from "./applicability.js";
import { missingPolicyOf, pointsUnder } from "./interpret.js";
import { pointsRange } from "./points-range.js";
import { type GroupReach, type PartReach, type PointsFault, rangeOfGroup } from "./range-of-group.js";
import type { Facts } from "./worlds.js";

/** The lowest and the highest exact score. */
export interface ScoreBounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** What the whole, and every part that was looked at, can come to. */
export interface Reach {
  /** Null when nothing counts, or known points contradict every split of the weights. */
  readonly total: ScoreBounds | null;
  /** By path. A part that may be left out, or is, has `optional`; null when it has no score. */
  readonly parts: ReadonlyMap<string, (ScoreBounds & { readonly optional: boolean }) | null>;
  /** Groups in which known points cannot be, and why. */
  readonly faults: readonly { readonly path: string; readonly kind: PointsFault["kind"] }[];
}

/**
 * The exact range of the score over everything that is not known: every
 * unanswered indicator gets any answer of its scale (or, where they are
 * excluded, none), every group that is not broken down any score, and weights
 * that were never published any split of what the others leave. A group grows
 * with each of its parts and with the weight of its better parts, so its
 * extremes lie where every part and every split stands at an end.
 *
 * @param facts every fact on which the applicability of a part hangs
 */
export function rangeOf(rubric: Rubric, evidence: Evidence, facts: Facts): Reach {
  const { min, max } = rubric.score;
  const parts = new Map<string, (ScoreBounds & { readonly optional: boolean }) | null>();
  const faults: Reach["faults"][number][] = [];

  const reachOfPart = (part: Part): PartReach => {
    const { weight } = part;
    const reach = weigh(part);
    parts.set(part.path, reach.kind === "scored" ? reach : null);
    return { ...reach, weight };
  };

  const weigh = (part: Part): Weighed => {
    const applicability = applicabilityOf(part, facts, evidence.answers);
    // A fact that is missing even here leaves every score possible.
    if (applicability.kind === "unknown") return { kind: "scored", low: min, high: max, optional: true };
    if (applicability.kind === "not-applicable") return underPolicy(part);
    const known = evidence.known.get(part.name);
    if (known?.kind === "score") return { kind: "scored", low: known.value, high: known.value, optional: false };
    if (known?.kind === "points") return { kind: "points", points: known.value };
    return rounded(part, part.kind === "indicator" ? reachOfIndicator(part) : reachOfGroup(part));
  };

  const underPolicy = (part: Part): Weighed => {
    const points = pointsUnder(policyOf(part), rubric);
    if (points === null) return { kind: "left-out" };
    return { kind: "scored", low: points, high: points, optional: false };
  };

  const reachOfIndicator = (indicator: Indicator): Weighed => {
    const answered = evidence.answers.get(indicator.name);
    const points = answerStep(indicator, answered, "stop", rubric.score).points;
    if (points !== null) {
      return { kind: "scored", low: points, high: points, optional: false };
    }
    return { kind: "scored", ...unanswered(indicator, missingPolicyOf(rubric), rubric) };
  };

  const reachOfGroup = (group: Group): Weighed => {
    const reach = reachOfChildren(group);
    if (reach.kind !== "left-out") return reach;
    return underPolicy(group);
  };

  const reachOfChildren = ({
    path,
    children,
    weightsTotal,
  }: Pick<Group, "path" | "children" | "weightsTotal">): GroupReach => {
    if (children.length === 0) return { kind: "scored", low: min, high: max, optional: false };
    const reach = rangeOfGroup(children.map(reachOfPart), weightsTotal, rubric.score);
    if (reach.kind === "scored" || reach.kind === "left-out") return reach;
    faults.push({ path, kind: reach.kind });
    return { kind: "scored", low: min, high: max, optional: false };
  };

  const total = reachOfChildren({ ...rubric, path: "" });
  return { total: total.kind === "scored" && faults.length === 0 ? total : null, parts, faults };
}

type Weighed =
  | (ScoreBounds & { readonly kind: "scored"; readonly optional: boolean })
  | { readonly kind: "points"; readonly points: Rational }
  | { readonly kind: "left-out" };

function rounded({ rounded: stage }: Part, reach: Weighed): Weighed {
  if (stage === null || reach.kind !== "scored") return reach;
  const { digits, mode } = stage;
  return { ...reach, low: round(reach.low, digits, mode), high: round(reach.high, digits, mode) };
}

function unanswered(
  { scale }: Indicator,
  policy: MissingPolicy,
  { score }: Rubric,
): ScoreBounds & { readonly optional: boolean } {
  const { worst, best } = pointsRange(scale, score);
  return match(policy)
    .with("lowest", () => ({ low: score.min, high: best, optional: false }))
    .with("excluded", () => ({ low: worst, high: best, optional: true }))
    .with("stop", () => ({ low: worst, high: best, optional: false }))
    .exhaustive();
}
