import type { Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { equals, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { PartResult } from "./combine-group.js";
import type { OutcomeNode } from "./outcome.js";
import type { ScoreBounds } from "./part-reach.js";

/** The nodes of an outcome, parents first. */
export function nodesOf(
  parts: readonly PartResult[],
  bounds: ReadonlyMap<string, ScoreBounds>,
  { score: { digits, mode } }: Pick<Rubric, "score">,
): readonly OutcomeNode[] {
  return parts.map(({ part, weight, assumed, effectiveWeight, score, contribution, leftOut }) => ({
    path: part.path,
    kind: part.kind,
    title: part.title.id,
    score: score === null ? null : formatFixed(round(score, digits, mode), digits),
    exact: optional(score),
    weight: optional(weight),
    assumed,
    effectiveWeight: optional(effectiveWeight),
    contribution: optional(contribution),
    leftOut,
    range: rangeText(score, bounds.get(part.path)),
  }));
}

/** None beside a score that it would only repeat; without a score the two ends may be the same number. */
function rangeText(score: Rational | null, bounds: ScoreBounds | undefined): OutcomeNode["range"] {
  if (bounds === undefined || (score !== null && equals(bounds.low, bounds.high))) return null;
  return { low: formatExact(bounds.low), high: formatExact(bounds.high) };
}

function optional(value: Rational | null): string | null {
  return value === null ? null : formatExact(value);
}
