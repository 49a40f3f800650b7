import type { Part, ScoreRange } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { formatRounded } from "../numeric/format-rounded.js";
import { multiply, type Rational } from "../numeric/rational.js";
import type { PartResult } from "./combine-group.js";
import type { WholeWeight } from "./whole-weights.js";

/** What became of a part inside its group, with its numbers as text. */
export interface CountedPart<P = Part> extends WrittenPart<P> {
  /** The score as the rubric publishes one. */
  readonly published: string | null;
}

/** The same without what the rubric says of published scores. */
export interface WrittenPart<P> extends PartResult<P> {
  readonly texts: {
    readonly weight: string | null;
    readonly effectiveWeight: string | null;
    readonly score: string | null;
    readonly contribution: string | null;
  };
}

/** Writes the numbers of a part as text. */
export function countedPart<P>(result: PartResult<P>, range: ScoreRange): CountedPart<P> {
  return { ...writtenPart(result), published: result.score === null ? null : publishedText(result.score, range) };
}

/** Writes the numbers of a part as text, but for the published score. */
export function writtenPart<P>(result: PartResult<P>): WrittenPart<P> {
  const { weight, effectiveWeight, score, contribution } = result;
  const texts = {
    weight: optional(weight),
    effectiveWeight: optional(effectiveWeight),
    score: optional(score),
    contribution: optional(contribution),
  };
  return { ...result, texts };
}

/** A scored part of a group of which nothing is left out. */
export function wholePart<P>(
  part: P,
  score: Rational,
  { weight, effectiveWeight, text, effectiveText }: WholeWeight,
  range: ScoreRange,
): CountedPart<P> {
  const contribution = multiply(effectiveWeight, score);
  return {
    part,
    weight,
    assumed: false,
    effectiveWeight,
    score,
    contribution,
    points: null,
    leftOut: null,
    texts: {
      weight: text,
      effectiveWeight: effectiveText,
      score: formatExact(score),
      contribution: formatExact(contribution),
    },
    published: publishedText(score, range),
  };
}

function publishedText(score: Rational, { digits, mode }: ScoreRange): string {
  return formatRounded(score, digits, mode);
}

function optional(value: Rational | null): string | null {
  return value === null ? null : formatExact(value);
}
