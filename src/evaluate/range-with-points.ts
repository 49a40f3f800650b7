import type { ScoreRange } from "../model/rubric.js";
import {
  add,
  compare,
  divide,
  max as higher,
  min as lower,
  multiply,
  negate,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../numeric/rational.js";
import {
  type GroupReach,
  isPoints,
  mayBeLeftOut,
  mirrored,
  type PartReach,
  type PointsFault,
  type ScoreBounds,
} from "./part-reach.js";
import { canSplit, type WeightBounds, weightsAllowing } from "./weights-allowing.js";

type Range = Pick<ScoreRange, "min" | "max">;

/**
 * The range of a group in which points are known: they are added as they
 * stand, and bound the undisclosed weights of their parts.
 */
export function rangeWithPoints(
  parts: readonly PartReach[],
  total: Rational,
  rest: Rational,
  range: Range,
): GroupReach | PointsFault {
  const weightless = parts.findIndex((part) => isPoints(part) && part.weight?.num === 0n && part.points.num !== 0n);
  if (weightless !== -1) return { kind: "unreachable", index: weightless, low: ZERO, high: ZERO };
  if (parts.every((part) => part.weight !== null || isLeftOut(part))) return withPublishedWeights(parts, total, range);
  if (parts.some((part) => part.kind === "reach" && (part.scores === null || part.missing)))
    return { kind: "ambiguous" };
  const group = { kind: "reach" as const, missing: false, notApplicable: false };
  // An answer `n/a` may still move weights; then nothing narrower than the whole range holds for certain.
  if (parts.some(mayBeLeftOut)) {
    if (!mayAllowPoints(parts, total, rest, range)) return { kind: "impossible" };
    const anything = parts.map((part) => (isPoints(part) ? { low: range.min, high: range.max } : null));
    return { ...group, scores: { low: multiply(total, range.min), high: multiply(total, range.max) }, known: anything };
  }
  return withSplits(parts, rest, range) ?? { kind: "impossible" };
}

// ------------------------------------------------------- published weights

/** Where the weights are published of all that counts, its parts share what those leave that are left out, whatever the points are. */
function withPublishedWeights(parts: readonly PartReach[], total: Rational, range: Range): GroupReach | PointsFault {
  const most = sum(parts.map((part) => (isLeftOut(part) ? ZERO : weightOf(part))));
  const least = sum(parts.map((part) => (isLeftOut(part) || mayBeLeftOut(part) ? ZERO : weightOf(part))));
  const known: (ScoreBounds | null)[] = [];
  for (const [index, part] of parts.entries()) {
    if (!isPoints(part)) {
      known.push(null);
      continue;
    }
    const full = multiply(weightOf(part), total);
    // Between these its effective weight lies.
    const shares = full.num === 0n ? [ZERO] : [divide(full, least), divide(full, most)];
    const low = shares.map((share) => multiply(share, range.min)).reduce(lower);
    const high = shares.map((share) => multiply(share, range.max)).reduce(higher);
    if (compare(part.points, low) < 0 || compare(part.points, high) > 0)
      return { kind: "unreachable", index, low, high };
    known.push(scoresFrom(part.points, shares, range));
  }
  const points = sum(parts.map((part) => (isPoints(part) ? part.points : ZERO)));
  const [low, high] = [leastShare(parts), leastShare(parts.map(mirrored))];
  const scores = { low: add(points, multiply(total, low)), high: subtract(points, multiply(total, high)) };
  return {
    kind: "reach",
    // Where the points fit only some of the ways in which parts are left out, the bounds may be too wide.
    scores:
      compare(most, least) === 0 ? scores : within(scores, multiply(total, range.min), multiply(total, range.max)),
    missing: false,
    notApplicable: false,
    known,
  };
}

function isLeftOut(part: PartReach): boolean {
  return part.kind === "reach" && part.scores === null;
}

function weightOf({ weight }: PartReach): Rational {
  return weight ?? ZERO;
}

/** Between what a score lies that makes these points at one of these weights. */
function scoresFrom(points: Rational, weights: readonly Rational[], { min, max }: Range): ScoreBounds | null {
  if (weights.some(({ num }) => num === 0n)) return null;
  const scores = weights.map((weight) => divide(points, weight));
  return within({ low: scores.reduce(lower), high: scores.reduce(higher) }, min, max);
}

function within({ low, high }: ScoreBounds, min: Rational, max: Rational): ScoreBounds {
  return { low: lower(max, higher(low, min)), high: higher(min, lower(high, max)) };
}

/** The least that parts without known points add, as a share of all that count; the worst optional ones are taken first. */
function leastShare(parts: readonly PartReach[]): Rational {
  let weight = ZERO;
  let own = ZERO;
  const take = (part: PartReach): void => {
    weight = add(weight, weightOf(part));
    own = add(own, multiply(weightOf(part), lowOf(part)));
  };
  for (const part of parts) if (!isLeftOut(part) && !mayBeLeftOut(part)) take(part);
  const optional = parts.filter((part) => !isLeftOut(part) && mayBeLeftOut(part));
  for (const part of optional.toSorted((a, b) => compare(lowOf(a), lowOf(b)))) {
    if (weight.num !== 0n && compare(multiply(lowOf(part), weight), own) >= 0) break;
    take(part);
  }
  return weight.num === 0n ? ZERO : divide(own, weight);
}

function lowOf(part: PartReach): Rational {
  return part.kind === "reach" ? (part.scores?.low ?? ZERO) : ZERO;
}

// ----------------------------------------------------- undisclosed weights

/** Between what the undisclosed weight of a part lies, and what a unit of it is worth. */
interface Split extends WeightBounds {
  readonly low: Rational;
  readonly high: Rational;
}

/** The range over every split that the points allow; null when they allow none. Nothing in it is left out. */
function withSplits(parts: readonly PartReach[], rest: Rational, range: Range): GroupReach | null {
  const splits = parts.map((part) => splitOf(part, rest, range));
  const [least, most] = [sum(splits.map(({ from }) => from)), sum(splits.map(({ to }) => to))];
  const whole = add(rest, sum(parts.map(weightOf)));
  if (!canSplit(whole, splits)) return null;
  const points = sum(parts.map((part) => (isPoints(part) ? part.points : ZERO)));
  const high = leastOf(
    splits.map((split) => ({ ...split, worth: negate(split.high) })),
    whole,
  );
  const low = leastOf(
    splits.map((split) => ({ ...split, worth: split.low })),
    whole,
  );
  return {
    kind: "reach",
    scores: { low: add(points, low), high: subtract(points, high) },
    missing: false,
    notApplicable: false,
    known: parts.map((part, index) => {
      const { from, to } = splits[index] ?? { from: ZERO, to: ZERO };
      if (!isPoints(part)) return null;
      const narrow = [
        higher(from, subtract(whole, subtract(most, to))),
        lower(to, subtract(whole, subtract(least, from))),
      ];
      // A weight that may be nothing leaves the score of its part open.
      if (narrow.some(({ num }) => num === 0n)) return { low: range.min, high: range.max };
      return scoresFrom(part.points, narrow, range);
    }),
  };
}

function splitOf(part: PartReach, rest: Rational, range: Range): Split {
  const { weight } = part;
  const [from, to] = weight === null ? [ZERO, rest] : [weight, weight];
  if (!isPoints(part)) {
    const { low, high } = (part.kind === "reach" ? part.scores : null) ?? { low: ZERO, high: ZERO };
    return { from, to, low, high };
  }
  const allowed = weightsAllowing(part.points, to, range);
  return { from: higher(from, allowed.from), to: allowed.to, low: ZERO, high: ZERO };
}

/**
 * Whether points may fit where parts may be left out: they need the most weight
 * where as many as can be are left out, and allow the least where none is.
 */
function mayAllowPoints(parts: readonly PartReach[], total: Rational, rest: Rational, range: Range): boolean {
  const hidden = parts.filter(({ weight }) => weight === null);
  const published = sum(parts.map((part) => (mayBeLeftOut(part) ? ZERO : weightOf(part))));
  const least = add(published, rest);
  const isWithin = (from: Rational, weight: Rational, of: Rational): boolean =>
    compare(multiply(from, of), multiply(weight, total)) <= 0;
  const bounds = parts.filter(isPoints).map((part) => ({ part, ...weightsAllowing(part.points, total, range) }));
  const ofHidden = bounds.filter(({ part }) => part.weight === null);
  const eachFits = bounds.every(({ part: { weight }, from, to }) => {
    if (weight === null) return compare(from, to) <= 0;
    // An undisclosed part that is left out may take the whole rest with it.
    return isWithin(from, weight, hidden.some(mayBeLeftOut) ? published : least) && compare(weight, to) <= 0;
  });
  const isEnough = isWithin(sum(ofHidden.map(({ from }) => from)), rest, least);
  const isTaken = ofHidden.length < hidden.length || compare(sum(ofHidden.map(({ to }) => to)), rest) >= 0;
  return eachFits && isEnough && isTaken;
}

/** The least worth of a whole that is split between bounds: what is cheapest takes as much as it may. */
function leastOf(
  splits: readonly { readonly from: Rational; readonly to: Rational; readonly worth: Rational }[],
  whole: Rational,
): Rational {
  let left = subtract(whole, sum(splits.map(({ from }) => from)));
  let worth = sum(splits.map((split) => multiply(split.from, split.worth)));
  for (const { from, to, worth: each } of splits.toSorted((a, b) => compare(a.worth, b.worth))) {
    const taken = lower(left, subtract(to, from));
    worth = add(worth, multiply(taken, each));
    left = subtract(left, taken);
  }
  return worth;
}
