import { match } from "ts-pattern";
import { InternalError } from "../diagnostics/internal-error.js";
import type { Answered } from "../evidence/evidence.js";
import type { Indicator, MissingPolicy, Part, Rubric } from "../model/rubric.js";
import { add, compare, divide, multiply, negate, type Rational, ZERO } from "../numeric/rational.js";
import { conversionOf } from "./conversion-of.js";
import { convert } from "./convert.js";
import { pointsRange } from "./points-range.js";

/** The lowest and the highest exact score. */
export interface ScoreBounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** What a part can come to; `optional` when nothing in it is answered and it may stay left out. */
interface Reach extends ScoreBounds {
  readonly weight: Rational;
  readonly optional: boolean;
}

/**
 * The exact range of the score over everything that may still be answered:
 * every unanswered indicator gets any answer of its scale, or none. A weighted
 * mean grows with each of its parts, so each part stands at one of its ends,
 * and only which unanswered parts are counted at all has to be chosen.
 */
export function rangeOf(rubric: Rubric, answers: ReadonlyMap<string, Answered>, policy: MissingPolicy): ScoreBounds {
  const indicatorReach = (indicator: Indicator): ScoreBounds & { readonly optional: boolean } => {
    const answered = answers.get(indicator.name);
    if (answered !== undefined) {
      const points = convert(conversionOf(indicator.scale, answered.answer, rubric.score));
      return { low: points, high: points, optional: false };
    }
    const { worst, best } = pointsRange(indicator.scale, rubric.score);
    return match(policy)
      .returnType<ScoreBounds & { readonly optional: boolean }>()
      .with("lowest", () => ({ low: rubric.score.min, high: best, optional: false }))
      .with("excluded", "stop", () => ({ low: worst, high: best, optional: true }))
      .exhaustive();
  };

  const reach = (part: Part): Reach => {
    if (part.weight === null) throw new InternalError("an undisclosed weight reached the range");
    const own = part.kind === "indicator" ? indicatorReach(part) : groupReach(part.children);
    return { ...own, weight: part.weight };
  };

  const groupReach = (parts: readonly Part[]): ScoreBounds & { readonly optional: boolean } => {
    const counted = parts.map(reach).filter(({ weight }) => weight.num !== 0n);
    const mirrored = counted.map(({ low, high, ...rest }) => ({ ...rest, low: negate(high), high: negate(low) }));
    return {
      low: lowestMean(counted),
      high: negate(lowestMean(mirrored)),
      optional: counted.every(({ optional }) => optional),
    };
  };

  return groupReach(rubric.children);
}

/** The lowest weighted mean of parts of which the optional ones may be left out, but not all of them. */
function lowestMean(parts: readonly Reach[]): Rational {
  const optional = parts.filter((part) => part.optional).toSorted((a, b) => compare(a.low, b.low));
  let counted = parts.filter((part) => !part.optional);
  if (counted.length === 0) counted = optional.splice(0, 1);
  let weight = ZERO;
  let total = ZERO;
  for (const part of [...counted, ...optional]) {
    // Once an optional part would not lower the mean, no later one would.
    if (part.optional && weight.num !== 0n && compare(multiply(part.low, weight), total) >= 0) break;
    weight = add(weight, part.weight);
    total = add(total, multiply(part.weight, part.low));
  }
  return weight.num === 0n ? ZERO : divide(total, weight);
}
