import { formatExact } from "../numeric/format-exact.js";
import { equals, type Rational } from "../numeric/rational.js";
import type { CountedPart } from "./counted-part.js";
import type { OutcomeNode } from "./outcome.js";
import type { ScoreBounds } from "./part-reach.js";

/** The nodes of an outcome, parents first. */
export function nodesOf(
  parts: readonly CountedPart[],
  bounds: ReadonlyMap<string, ScoreBounds>,
): readonly OutcomeNode[] {
  return parts.map(({ part, assumed, score, leftOut, texts, published }) => ({
    path: part.path,
    kind: part.kind,
    title: part.title.id,
    score: published,
    exact: texts.score,
    weight: texts.weight,
    assumed,
    effectiveWeight: texts.effectiveWeight,
    contribution: texts.contribution,
    leftOut,
    range: rangeText(score, bounds.get(part.path)),
  }));
}

/** None beside a score that it would only repeat; without a score the two ends may be the same number. */
function rangeText(score: Rational | null, bounds: ScoreBounds | undefined): OutcomeNode["range"] {
  if (bounds === undefined || (score !== null && equals(bounds.low, bounds.high))) return null;
  return { low: formatExact(bounds.low), high: formatExact(bounds.high) };
}
