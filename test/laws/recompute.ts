import Fraction from "fraction.js";
import type { RawEvidence } from "./answer-sketch.js";
import type { IndicatorSketch, ModeSketch, PartSketch, RubricSketch, ScoreSketch, Written } from "./rubric-sketch.js";

/** What an outcome should be, worked out from the sketch alone. */
export interface Recomputed {
  readonly exact: Fraction;
  readonly score: string;
  readonly category: string;
  readonly parts: ReadonlyMap<string, RecomputedPart>;
}

export interface RecomputedPart {
  readonly weight: Fraction;
  readonly effectiveWeight: Fraction;
  readonly score: Fraction | null;
}

/** The points of an indicator, or null when it is left out. */
type PointsFor = (indicator: IndicatorSketch) => Fraction | null;

/** The outcome of evidence, or null when the missing policy or the weights allow no score. */
export function recompute(sketch: RubricSketch, raw: RawEvidence): Recomputed | null {
  let stopped = false;
  const result = recomputeWith(sketch, (indicator) => {
    const answer = answerTo(indicator, raw);
    if (answer !== undefined) return pointsOf(indicator, answer, sketch.score);
    if (sketch.missing === "stop") stopped = true;
    return sketch.missing === "lowest" ? new Fraction(sketch.score.min) : null;
  });
  return stopped ? null : result;
}

/** The outcome when each indicator is worth what a function says. */
export function recomputeWith(sketch: RubricSketch, pointsFor: PointsFor): Recomputed | null {
  const parts = new Map<string, RecomputedPart>();
  const exact = weightedMean(sketch.children, pointsFor, parts);
  if (exact === null) return null;
  const { digits, mode } = sketch.score;
  const units = roundedUnits(exact, digits, mode);
  const category = sketch.categories.find(({ from }) => units >= from);
  return { exact, score: unitsText(units, digits), category: category?.id ?? "none", parts };
}

/** The exact total with every unanswered indicator worth its lowest, or its highest, points. */
export function extremeTotal(sketch: RubricSketch, raw: RawEvidence, which: "lowest" | "highest"): Fraction {
  const result = recomputeWith(sketch, (indicator) => {
    const answer = answerTo(indicator, raw);
    if (answer !== undefined) return pointsOf(indicator, answer, sketch.score);
    if (which === "lowest" && sketch.missing === "lowest") return new Fraction(sketch.score.min);
    const { low, high } = pointsBounds(indicator, sketch.score);
    return which === "lowest" ? low : high;
  });
  if (result === null) throw new Error("a rubric with every indicator answered has a total");
  return result.exact;
}

/** The fewest and the most points that an indicator can give. */
export function pointsBounds({ scale }: IndicatorSketch, { min, max }: ScoreSketch): { low: Fraction; high: Fraction } {
  const stated = statedPoints(scale).toSorted((a, b) => a.compare(b));
  return { low: stated[0] ?? new Fraction(min), high: stated.at(-1) ?? new Fraction(max) };
}

/** Rounds to whole units of the last digit by comparing with the halfway point; no division but the one to the floor. */
export function roundedUnits(value: Fraction, digits: number, mode: ModeSketch): bigint {
  const num = value.s * value.n * 10n ** BigInt(digits);
  const below = num >= 0n ? num / value.d : -((-num + value.d - 1n) / value.d);
  const rest = num - below * value.d;
  if (rest === 0n) return below;
  const above = below + 1n;
  const [nearZero, farFromZero] = num > 0n ? [below, above] : [above, below];
  if (mode === "down") return nearZero;
  if (mode === "up") return farFromZero;
  if (rest * 2n < value.d) return below;
  if (rest * 2n > value.d) return above;
  if (mode === "half-up") return farFromZero;
  return below % 2n === 0n ? below : above;
}

/** Whole units of the last digit as decimal text. */
export function unitsText(units: bigint, digits: number): string {
  const all = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const whole = all.slice(0, all.length - digits);
  return `${units < 0n ? "-" : ""}${whole}${digits === 0 ? "" : `.${all.slice(all.length - digits)}`}`;
}

/** The plain mean of what all indicators are worth. */
export function plainMean(points: readonly Fraction[]): Fraction {
  return points.reduce((sum, one) => sum.add(one), new Fraction(0)).div(points.length);
}

export function exactFraction({ value: [num, den] }: Written): Fraction {
  return new Fraction(num, den);
}

/** The weighted mean of the parts that are not left out; null when no weight is left. */
function weightedMean(
  parts: readonly PartSketch[],
  pointsFor: PointsFor,
  results: Map<string, RecomputedPart>,
): Fraction | null {
  const scored = parts.map((part) => ({
    path: part.path,
    weight: exactFraction(part.weight),
    score: part.kind === "indicator" ? pointsFor(part) : weightedMean(part.children, pointsFor, results),
  }));
  let weights = new Fraction(0);
  let total = new Fraction(0);
  for (const { weight, score } of scored) {
    if (score === null) continue;
    weights = weights.add(weight);
    total = total.add(weight.mul(score));
  }
  const nothing = weights.equals(0);
  for (const { path, weight, score } of scored) {
    const left = score === null || nothing;
    results.set(path, {
      weight,
      effectiveWeight: left ? new Fraction(0) : weight.div(weights),
      score: left ? null : score,
    });
  }
  return nothing ? null : total.div(weights);
}

function answerTo({ name }: IndicatorSketch, { answers }: RawEvidence): unknown {
  if (!Object.hasOwn(answers, name)) return undefined;
  const value = answers[name];
  return isRecord(value) && "answer" in value ? value["answer"] : (value ?? undefined);
}

/** What an answer is worth, read from the written scale. */
export function pointsOf({ scale }: IndicatorSketch, answer: unknown, { min, max }: ScoreSketch): Fraction {
  const linear = (value: Fraction, low: Fraction, high: Fraction, lowerIsBetter: boolean): Fraction => {
    const share = value.sub(low).div(high.sub(low));
    return new Fraction(min).add(new Fraction(max - min).mul(lowerIsBetter ? new Fraction(1).sub(share) : share));
  };
  switch (scale.kind) {
    case "yes-no": {
      const isYes = answer === true || answer === "yes" || answer === "ya";
      return new Fraction(isYes === (scale.better !== "no") ? max : min);
    }
    case "levels": {
      const level = fractionOf(answer);
      const stated = scale.points?.[Number(level.sub(scale.min).n)];
      if (stated !== undefined) return exactFraction(stated);
      return linear(level, new Fraction(scale.min), new Fraction(scale.max), scale.direction === "lower");
    }
    case "choice": {
      const option = scale.options.find(({ name }) => name === answer);
      if (option === undefined) throw new Error("the generated answer names an unknown option");
      return exactFraction(option.points);
    }
    case "count": {
      const count = fractionOf(answer);
      const fullAt = new Fraction(scale.fullAt ?? scale.max);
      const counted = count.compare(fullAt) > 0 ? fullAt : count;
      return linear(counted, new Fraction(0), fullAt, scale.direction === "lower");
    }
    case "number":
      return linear(
        fractionOf(answer),
        exactFraction(scale.min),
        exactFraction(scale.max),
        scale.direction === "lower",
      );
    case "mean":
      return linear(meanOf(answer), new Fraction(scale.min), new Fraction(scale.max), scale.direction === "lower");
  }
}

function meanOf(answer: unknown): Fraction {
  if (Array.isArray(answer)) return plainMean(answer.map(fractionOf));
  if (!isRecord(answer)) throw new Error("the generated answer of respondents has no form");
  if (!isRecord(answer["counts"])) return fractionOf(answer["mean"]);
  let people = new Fraction(0);
  let total = new Fraction(0);
  for (const [choice, respondents] of Object.entries(answer["counts"])) {
    const count = fractionOf(respondents);
    people = people.add(count);
    total = total.add(count.mul(new Fraction(choice)));
  }
  return total.div(people);
}

function statedPoints(scale: IndicatorSketch["scale"]): readonly Fraction[] {
  if (scale.kind === "choice") return scale.options.map(({ points }) => exactFraction(points));
  return scale.kind === "levels" ? (scale.points ?? []).map(exactFraction) : [];
}

/** A written number, from its digits and its exponent. */
function fractionOf(value: unknown): Fraction {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
