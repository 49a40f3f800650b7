import { InternalError } from "../diagnostics/internal-error.js";
import type { Answered } from "../evidence/evidence.js";
import type { Indicator, Part, Rubric, Title } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { divide, multiply, type Rational, sum, ZERO } from "../numeric/rational.js";
import { answerText, meaningOf } from "./answer-text.js";
import { convert, type ExactConversion } from "./convert.js";
import type { AnswerStep, Conversion, GroupStep, PartStep } from "./trace.js";

/** What became of one part. Weights are shares of the parent. */
export interface PartResult {
  readonly part: Part;
  readonly weight: Rational;
  readonly effectiveWeight: Rational;
  /** In the score range; null when the part is left out. */
  readonly score: Rational | null;
}

/** What an indicator is worth; null when it is left out. */
export type ConversionFor = (indicator: Indicator) => ExactConversion | null;

/** Everything that a walk over the tree tells. */
export interface Interpretation {
  /** Before rounding; null when every indicator is left out. */
  readonly total: Rational | null;
  /** Every part, parents first. */
  readonly parts: readonly PartResult[];
  readonly steps: readonly (AnswerStep | GroupStep)[];
}

/**
 * Scores the tree of a rubric from the leaves up, exactly, and writes down
 * every step. Parts that are left out give their weight to their siblings.
 */
export function interpret(
  rubric: Rubric,
  answers: ReadonlyMap<string, Answered>,
  conversionFor: ConversionFor,
): Interpretation {
  const steps: (AnswerStep | GroupStep)[] = [];

  const scoreIndicator = (indicator: Indicator): Scored => {
    const conversion = conversionFor(indicator);
    const score = conversion === null ? null : convert(conversion);
    steps.push(answerStep(indicator, answers.get(indicator.name), conversion, score));
    return { score, below: [] };
  };

  const scoreGroup = (path: string, title: Title, children: readonly Part[]): Scored => {
    const scored = children.map((part) => ({
      part,
      weight: weightOf(part),
      ...(part.kind === "indicator" ? scoreIndicator(part) : scoreGroup(part.path, part.title, part.children)),
    }));
    const included = sum(scored.map(({ weight, score }) => (score === null ? ZERO : weight)));
    const nothing = included.num === 0n;
    const results = scored.map(({ part, weight, score }) => ({
      part,
      weight,
      effectiveWeight: score === null || nothing ? ZERO : divide(weight, included),
      score: nothing ? null : score,
    }));
    const total = nothing ? null : sum(results.map((result) => contributionOf(result) ?? ZERO));
    steps.push({ kind: "group", path, title, parts: results.map(partStep), score: optional(total) });
    return { score: total, below: results.flatMap((result, index) => [result, ...(scored[index]?.below ?? [])]) };
  };

  const { score: total, below: parts } = scoreGroup("", rubric.title, rubric.children);
  return { total, parts, steps };
}

/** The score of a part, and what became of everything below it, parents first. */
interface Scored {
  readonly score: Rational | null;
  readonly below: readonly PartResult[];
}

function weightOf(part: Part): Rational {
  if (part.weight === null) throw new InternalError("an undisclosed weight reached the interpreter");
  return part.weight;
}

function contributionOf({ effectiveWeight, score }: PartResult): Rational | null {
  return score === null ? null : multiply(effectiveWeight, score);
}

function partStep(result: PartResult): PartStep {
  const { part, weight, effectiveWeight, score } = result;
  return {
    path: part.path,
    title: part.title,
    weight: formatExact(weight),
    effectiveWeight: formatExact(effectiveWeight),
    score: optional(score),
    contribution: optional(contributionOf(result)),
  };
}

function answerStep(
  indicator: Indicator,
  answered: Answered | undefined,
  conversion: ExactConversion | null,
  points: Rational | null,
): AnswerStep {
  const { path, code, title, scale } = indicator;
  return {
    kind: "answer",
    path,
    code,
    title,
    answer: answered === undefined ? null : answerText(answered.answer),
    meaning: answered === undefined ? null : meaningOf(scale, answered.answer),
    source: answered?.source ?? null,
    note: answered?.note ?? null,
    conversion: conversion === null ? null : conversionText(conversion),
    points: optional(points),
  };
}

function conversionText(conversion: ExactConversion): Conversion {
  if (conversion.kind === "stated") return { kind: "stated", points: formatExact(conversion.points) };
  if (conversion.kind === "missing") return { kind: "missing", min: formatExact(conversion.min) };
  const { kind, value, worst, best, min, max } = conversion;
  return {
    kind,
    value: formatExact(value),
    worst: formatExact(worst),
    best: formatExact(best),
    min: formatExact(min),
    max: formatExact(max),
  };
}

function optional(value: Rational | null): string | null {
  return value === null ? null : formatExact(value);
}
