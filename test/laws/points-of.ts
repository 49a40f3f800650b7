import Fraction from "fraction.js";
import type { IndicatorSketch, ScaleSketch, ScoreSketch, Written } from "./rubric-sketch.js";

/** What an answer is worth, one observation or several, before any rounding stage. */
export function pointsOf(indicator: IndicatorSketch, answer: unknown, score: ScoreSketch): Fraction {
  const { observations, scale } = indicator;
  if (observations === null) return pointsOn(scale, answer, score);
  if (!Array.isArray(answer)) throw new Error("the generated answer is no list of observations");
  const each = answer.map((one: unknown) => pointsOn(scale, bare(one), score));
  const sorted = each.toSorted((a, b) => a.compare(b));
  if (observations.combine === "mean") return plainMean(each);
  return (observations.combine === "lowest" ? sorted[0] : sorted.at(-1)) ?? new Fraction(0);
}

/** An answer without what is wrapped around it. */
export function bare(value: unknown): unknown {
  return isRecord(value) && "answer" in value ? value["answer"] : value;
}

/** The fewest and the most points that an indicator can give. */
export function pointsBounds(
  { scale }: Pick<IndicatorSketch, "scale">,
  { min, max }: ScoreSketch,
): { low: Fraction; high: Fraction } {
  const stated = statedPoints(scale).toSorted((a, b) => a.compare(b));
  return { low: stated[0] ?? new Fraction(min), high: stated.at(-1) ?? new Fraction(max) };
}

/** The plain mean of what all indicators are worth. */
export function plainMean(points: readonly Fraction[]): Fraction {
  return points.reduce((sum, one) => sum.add(one), new Fraction(0)).div(points.length);
}

export function exactFraction({ value: [num, den] }: Written): Fraction {
  return new Fraction(num, den);
}

/** What one observation is worth, read from the written scale. */
function pointsOn(scale: ScaleSketch, answer: unknown, { min, max }: ScoreSketch): Fraction {
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
    case "checklist": {
      const present = presentIn(answer);
      const equal = new Fraction(1, scale.items.length);
      const share = scale.items.reduce(
        (sum, { name, weight }) => (present.has(name) ? sum.add(weight === null ? equal : exactFraction(weight)) : sum),
        new Fraction(0),
      );
      return new Fraction(min).add(share.mul(new Fraction(max - min)));
    }
    case "steps": {
      const reached = scale.steps.filter(({ from }) => exactFraction(from).compare(fractionOf(answer)) <= 0);
      const band = reached.at(-1);
      if (band === undefined) throw new Error("the generated answer lies below every step");
      return exactFraction(band.points);
    }
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

function presentIn(answer: unknown): ReadonlySet<string> {
  if (Array.isArray(answer)) return new Set(answer.map(String));
  if (!isRecord(answer)) throw new Error("the generated checklist has no form");
  return new Set(Object.entries(answer).flatMap(([name, tick]) => (tick === "ya" || tick === true ? [name] : [])));
}

function statedPoints(scale: ScaleSketch): readonly Fraction[] {
  if (scale.kind === "choice") return scale.options.map(({ points }) => exactFraction(points));
  if (scale.kind === "steps") return scale.steps.map(({ points }) => exactFraction(points));
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
