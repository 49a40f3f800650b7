import Fraction from "fraction.js";
import type { RawEvidence } from "./answer-sketch.js";
import { chance } from "./chance.js";
import { pointsBounds } from "./points-of.js";
import { type Completion, type Filled, factValue, hiddenIn, knownTo, restOf, type Siblings } from "./recompute.js";
import type { FactSketch, PartSketch, RubricSketch, ScoreSketch } from "./rubric-sketch.js";

/** What is drawn: how many completions, from which seed, and whether missing answers are filled in too. */
export interface Draw {
  readonly seed: number;
  readonly size: number;
  readonly answers: "as they are" | "any";
}

/** Random ways of closing what a rubric and its evidence leave open, each of them admissible. */
export function someCompletions(sketch: RubricSketch, raw: RawEvidence, draw: Draw): readonly Completion[] {
  const next = chance(draw.seed);
  return Array.from({ length: draw.size }, () => oneCompletion(sketch, raw, draw, next));
}

function oneCompletion(
  sketch: RubricSketch,
  raw: RawEvidence,
  { answers }: Draw,
  next: (below: number) => number,
): Completion {
  const facts = new Map(sketch.facts.map((fact) => [fact.name, factIn(fact, raw, next)]));
  const splits = new Map<Siblings["children"], ReadonlyMap<string, Fraction>>();
  return {
    factOf: (name) => facts.get(name),
    weightOf: (part, group) => {
      const split = splits.get(group.children) ?? splitOf(group, raw, sketch.score, next);
      splits.set(group.children, split);
      return split.get(part.name) ?? new Fraction(0);
    },
    fill: (part) => filled(part, sketch, answers, next),
  };
}

function factIn(fact: FactSketch, raw: RawEvidence, next: (below: number) => number): string | Fraction {
  if (Object.hasOwn(raw.facts, fact.name)) return factValue(fact, raw.facts[fact.name]);
  if (fact.kind === "yes-no") return next(2) === 0 ? "yes" : "no";
  if (fact.kind === "choice") return fact.options[next(fact.options.length)] ?? "";
  const whole = new Fraction(fact.max - fact.min);
  return new Fraction(fact.min).add(whole.mul(new Fraction(next(4 * 10 + 1), 40)));
}

function filled(
  part: PartSketch,
  sketch: RubricSketch,
  answers: Draw["answers"],
  next: (below: number) => number,
): Filled {
  const { score, missing } = sketch;
  if (part.kind !== "indicator" && part.children.length > 0) {
    const isLeftOut = answers === "any" && part.mayBeNotApplicable && next(3) === 0;
    return { kind: isLeftOut ? "not-applicable" : "below" };
  }
  if (part.kind === "indicator" && answers === "as they are") return { kind: "missing" };
  if (part.mayBeNotApplicable && next(4) === 0) return { kind: "not-applicable" };
  if (part.kind === "indicator" && missing !== "stop" && next(3) === 0) return { kind: "missing" };
  const { low, high } =
    part.kind === "indicator"
      ? pointsBounds(part, score)
      : { low: new Fraction(score.min), high: new Fraction(score.max) };
  return { kind: "points", points: low.add(high.sub(low).mul(somewhere(next))) };
}

/** Between 0 and 1, the ends more often than anything between. */
function somewhere(next: (below: number) => number): Fraction {
  const drawn = next(8);
  return drawn < 2 ? new Fraction(drawn) : new Fraction(next(101), 100);
}

/** The bounds that known points set on an undisclosed weight; the upper one is below the lower where there is none. */
export function weightBounds(
  part: PartSketch,
  raw: RawEvidence,
  rest: Fraction,
  { min, max }: Pick<ScoreSketch, "min" | "max">,
): { readonly from: Fraction; readonly to: Fraction } {
  const known = knownTo(part, raw);
  let [from, to] = [new Fraction(0), rest];
  if (known === undefined || !("points" in known)) return { from, to };
  const points = new Fraction(known.points);
  // min * weight <= points <= max * weight
  for (const [bound, isUpper] of [
    [new Fraction(max), true],
    [new Fraction(min), false],
  ] as const) {
    if (bound.equals(0)) {
      if (isUpper ? points.compare(0) > 0 : points.compare(0) < 0) to = new Fraction(-1);
    } else if (bound.compare(0) > 0 === isUpper) from = larger(from, points.div(bound));
    else to = smaller(to, points.div(bound));
  }
  return { from, to };
}

/**
 * A random point of the simplex, inside the bounds of known points. Where
 * those leave none, any point; then the points are impossible under it.
 */
function splitOf(
  group: Siblings,
  raw: RawEvidence,
  score: ScoreSketch,
  next: (below: number) => number,
): ReadonlyMap<string, Fraction> {
  const rest = restOf(group);
  const parts = shuffled(hiddenIn(group), next).map((part) => ({ part, ...weightBounds(part, raw, rest, score) }));
  let left = parts.reduce((sum, { from }) => sum.sub(from), rest);
  const split = new Map<string, Fraction>();
  for (const { part, from, to } of parts) {
    const share = smaller(larger(to.sub(from), new Fraction(0)), left).mul(somewhere(next));
    split.set(part.name, from.add(share));
    left = left.sub(share);
  }
  for (const { part, to } of parts) {
    const own = split.get(part.name) ?? new Fraction(0);
    const more = smaller(larger(to.sub(own), new Fraction(0)), left);
    split.set(part.name, own.add(more));
    left = left.sub(more);
  }
  return split;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

function shuffled<T>(all: readonly T[], next: (below: number) => number): readonly T[] {
  return all
    .map((one) => ({ one, at: next(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
