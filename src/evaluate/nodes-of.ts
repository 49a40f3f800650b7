import type { Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { equals, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { PartResult } from "./combine-group.js";
import type { OutcomeNode } from "./outcome.js";
import type { ScoreBounds } from "./range-of.js";

/** The nodes of an outcome, parents first. */
export function nodesOf(
  parts: readonly PartResult[],
  bounds: ReadonlyMap<string, ScoreBounds>,
  { score: { digits, mode } }: Pick<Rubric, "score">,
): readonly OutcomeNode[] {
  return parts.map(({ part, weight, effectiveWeight, score, contribution, leftOut }) => ({
    path: part.path,
    kind: part.kind,
    title: part.title.id,
    score: score === null ? null : formatFixed(round(score, digits, mode), digits),
    exact: optional(score),
    weight: optional(weight),
    effectiveWeight: optional(effectiveWeight),
    contribution: optional(contribution),
    leftOut,
    range: rangeText(bounds.get(part.path)),
  }));
}

function rangeText(bounds: ScoreBounds | undefined): OutcomeNode["range"] {
  if (bounds === undefined || equals(bounds.low, bounds.high)) return null;
  return { low: formatExact(bounds.low), high: formatExact(bounds.high) };
}

function optional(value: Rational | null): string | null {
  return value === null ? null : formatExact(value);
}
