import { factsIn } from "./recompute.js";
import { holds } from "./recompute-rules.js";
import {
  BEST,
  decimal,
  type FactSketch,
  type IndicatorSketch,
  indicatorsIn,
  type PartSketch,
  type Picks,
  type RubricSketch,
  type ScoreSketch,
} from "./rubric-sketch.js";

/** Evidence as it would stand in a JSON file. */
export interface RawEvidence {
  readonly subject: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly known: Readonly<Record<string, RawKnown>>;
}

export type RawKnown =
  | { readonly score: string; readonly source?: string }
  | { readonly points: string; readonly source?: string };

/** The answer to an indicator, or undefined for none. */
export type AnswerTo = (indicator: IndicatorSketch) => unknown;

/** What evidence says beside the answers: every fact or only some, parts that do not apply, subtotals that are known. */
export interface Beside {
  readonly facts: "all" | "some";
  readonly notApplicable: boolean;
  readonly known: boolean;
}

const NOTHING_BESIDE: Beside = { facts: "all", notApplicable: false, known: false };

/** Evidence with the answers that a function gives. */
export function evidenceOf(sketch: RubricSketch, answerTo: AnswerTo, beside: Beside = NOTHING_BESIDE): RawEvidence {
  const answers: [string, unknown][] = [];
  const known: [string, RawKnown][] = [];
  const facts = Object.fromEntries(
    sketch.facts
      .filter(({ picks }) => beside.facts === "all" || picks.given)
      .map((fact): [string, unknown] => [fact.name, factValue(fact)]),
  );
  const factOf = factsIn(sketch, { facts });
  const subtotalOf = (part: PartSketch, siblings: Siblings): RawKnown => {
    const applies = part.applies === null || holds(part.applies, factOf, () => null) !== false;
    return applies ? knownOf(part, siblings, sketch) : unusedPoints(sketch.score);
  };
  const visit = (part: PartSketch, siblings: Siblings): void => {
    const { name, given } = part;
    if (beside.notApplicable && part.mayBeNotApplicable && given.notApplicable) answers.push([name, "n/a"]);
    else if (beside.known && given.known !== null) known.push([name, subtotalOf(part, siblings)]);
    else if (part.kind === "indicator") {
      const answer = answerTo(part);
      if (answer !== undefined) answers.push([name, answer]);
    } else for (const child of part.children) visit(child, part);
  };
  for (const part of sketch.children) visit(part, sketch);
  return {
    subject: "loket-1",
    facts,
    answers: Object.fromEntries(answers),
    known: Object.fromEntries(known),
  };
}

type Siblings = Pick<RubricSketch, "children" | "weightsTotal">;

/**
 * A subtotal in the score range. Points are those of its weight, or of an equal share of what is undisclosed; where that is
 * not assumed, at times of half as much again, which no split may allow.
 */
function knownOf(
  { given, weight }: PartSketch,
  siblings: Siblings,
  { score: range, assumeEqual }: RubricSketch,
): RawKnown {
  const { min, max } = range;
  const score = min * 1000n + (max - min) * BigInt(given.share);
  if (given.known === "score") return { score: decimal(score, 3).text, source: "laporan" };
  const [num, den] = weight?.value ?? equalShare(siblings);
  const isMore = weight === null && !assumeEqual && given.share % 4 === 3;
  const points = (score * num * (isMore ? 1500n : 1000n)) / den;
  return { points: decimal(nearestPoints(points, { min: min * 1_000_000n, max: max * 1_000_000n }), 6).text };
}

/** The nearest number that is no more than a score, and no less: any other is refused before its weight is looked at. */
function nearestPoints(points: bigint, { min, max }: Pick<ScoreSketch, "min" | "max">): bigint {
  const [low, high] = [min < 0n ? min : 0n, max > 0n ? max : 0n];
  return points < low ? low : points > high ? high : points;
}

/** Points of a part that does not apply, which may be more than its weight allows. */
function unusedPoints({ max }: ScoreSketch): RawKnown {
  return { points: decimal(max, 0).text };
}

function equalShare({ children, weightsTotal }: Siblings): readonly [num: bigint, den: bigint] {
  const published = children.flatMap(({ weight }) => (weight === null ? [] : [weight.value]));
  const [total, size] = weightsTotal?.value ?? [1n, 1n];
  const den = published.reduce((all, [, one]) => all * one, size);
  const rest = published.reduce((left, [num, one]) => left - (num * den) / one, (total * den) / size);
  return [rest, den * BigInt(children.length - published.length)];
}

function factValue(fact: FactSketch): unknown {
  const { value } = fact.picks;
  if (fact.kind === "yes-no") return pick(value, [true, false, "ya", "tidak"]);
  if (fact.kind === "choice") return fact.options[value % fact.options.length];
  const halves = 2n * (fact.max - fact.min) + 1n;
  return decimal(fact.min * 10n + 5n * (BigInt(value) % halves), 1).text;
}

/** The best, and the worst, answer to every indicator. */
export function extremeEvidence(sketch: RubricSketch, which: "best" | "worst"): RawEvidence {
  return evidenceOf(sketch, (indicator) => extremeAnswer(indicator, which));
}

/** The best, or the worst, answer to an indicator. */
export function extremeAnswer(indicator: IndicatorSketch, which: "best" | "worst"): unknown {
  const { picks } = indicator;
  return rawAnswer(
    { ...indicator, picks: { ...picks, offsets: picks.offsets.map(() => 0) } },
    which === "best" ? BEST : 0,
  );
}

/**
 * An answer whose quality is `quality`, written in one of the ways that
 * evidence allows. A higher quality is never a worse answer.
 */
export function rawAnswer({ scale, observations, picks }: IndicatorSketch, quality: number): unknown {
  if (observations === null) return wrapped(bareAnswer(scale, quality, picks), picks.form);
  const size = Math.max(observations.atLeast ?? 1, picks.offsets.length);
  const list = Array.from({ length: size }, (_, index) => {
    const ofOne = within(quality + (picks.offsets[index % picks.offsets.length] ?? 0));
    return wrapped(bareAnswer(scale, ofOne, { ...picks, form: picks.form + index }), picks.form + index);
  });
  return wrapped(list, picks.form);
}

function wrapped(bare: unknown, form: number): unknown {
  return form % 4 === 0 ? { answer: bare, source: "berita acara", note: "dilihat di tempat" } : bare;
}

function within(quality: number): number {
  return Math.min(BEST, Math.max(0, quality));
}

export function bareAnswer(scale: IndicatorSketch["scale"], quality: number, picks: Picks): unknown {
  switch (scale.kind) {
    case "yes-no": {
      const yes = quality * 2 > BEST === (scale.better !== "no");
      return pick(picks.form, yes ? [true, "yes", "ya"] : [false, "no", "tidak"]);
    }
    case "levels":
      return whole(step(scale.min, scale.max, quality, scale.direction), picks.form);
    case "choice": {
      const worstFirst = scale.options.toSorted((a, b) => compareExact(a.points.value, b.points.value));
      return worstFirst[Number(step(0n, BigInt(worstFirst.length - 1), quality, "higher"))]?.name;
    }
    case "count":
      return whole(step(0n, scale.max, quality, scale.direction), picks.form);
    case "number":
    case "steps": {
      const [min, max] = [scale.min.value[0], scale.max.value[0]];
      return number(between(min, max, 1, quality, scale.direction), picks.form);
    }
    case "mean":
      return respondents(scale, quality, picks);
    case "checklist": {
      const present = Number(step(0n, BigInt(scale.items.length), quality, "higher"));
      const ticks = scale.items.map(({ name }, index) => [name, index < present] as const);
      if (picks.form % 3 > 0) return Object.fromEntries(ticks.map(([name, tick]) => [name, tick ? "ya" : false]));
      return ticks.flatMap(([name, tick]) => (tick ? [name] : [])).toReversed();
    }
  }
}

function respondents(
  { min, max, atLeast, direction }: Extract<IndicatorSketch["scale"], { kind: "mean" }>,
  quality: number,
  { form, offsets }: Picks,
): unknown {
  const people = Math.max(Number(atLeast ?? 1n), offsets.length);
  const choices = Array.from({ length: people }, (_, index) =>
    step(min, max, within(quality + (offsets[index % offsets.length] ?? 0)), direction),
  );
  if (form % 3 === 0) return choices.map((choice) => whole(choice, form));
  if (form % 3 === 1) {
    const counts = new Map<string, number>();
    for (const choice of choices) counts.set(String(choice), (counts.get(String(choice)) ?? 0) + 1);
    return { counts: Object.fromEntries(counts) };
  }
  const mean = number(between(min, max, 0, quality, direction), form);
  return atLeast === null && form % 2 === 0 ? { mean } : { mean, respondents: people };
}

/** One of the whole numbers from `min` to `max`, the better the higher the quality. */
function step(min: bigint, max: bigint, quality: number, direction: "higher" | "lower" | null): bigint {
  const index = (BigInt(quality) * (max - min + 1n)) / BigInt(BEST + 1);
  return direction === "lower" ? max - index : min + index;
}

/** A decimal from `min` to `max` (in units of the digit `digits`), the better the higher the quality. */
function between(
  min: bigint,
  max: bigint,
  digits: number,
  quality: number,
  direction: "higher" | "lower" | null,
): string {
  const gain = (max - min) * BigInt(quality);
  const units = direction === "lower" ? max * BigInt(BEST) - gain : min * BigInt(BEST) + gain;
  return decimal(units, digits + 6).text;
}

function whole(value: bigint, form: number): unknown {
  return pick(Math.floor(form / 4), [Number(value), String(value), `${value}.0`]);
}

function number(text: string, form: number): unknown {
  return pick(Math.floor(form / 4), [text, Number(text), `${text}e0`]);
}

function pick<T>(form: number, forms: readonly T[]): T | undefined {
  return forms[form % forms.length];
}

function compareExact([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]): number {
  return a * d === c * b ? 0 : a * d < c * b ? -1 : 1;
}

/** The indicators that the evidence neither answers, nor covers from above. */
export function openIndicators(sketch: RubricSketch, raw: RawEvidence): readonly IndicatorSketch[] {
  const isDecided = ({ name }: PartSketch): boolean =>
    Object.hasOwn(raw.known, name) || Object.hasOwn(raw.answers, name);
  const below = (part: PartSketch): readonly IndicatorSketch[] => {
    if (isDecided(part)) return [];
    return part.kind === "indicator" ? [part] : part.children.flatMap(below);
  };
  return sketch.children.flatMap(below);
}

/** Whether every indicator of a rubric is answered. */
export function isComplete(sketch: RubricSketch, raw: RawEvidence): boolean {
  return indicatorsIn(sketch.children).every(({ name }) => Object.hasOwn(raw.answers, name));
}
