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

/** What a part can come to; `weight` is null where it was never published. */
export type PartReach = { readonly weight: Rational | null } & (
  | Reachable
  /** What it adds to its group is known. */
  | { readonly kind: "points"; readonly points: Rational }
  | { readonly kind: "left-out" }
);

interface Reachable {
  readonly kind: "scored";
  readonly low: Rational;
  readonly high: Rational;
  /** Nothing in it is answered, and it may stay left out. */
  readonly optional: boolean;
}

/** What a group can come to. */
export type GroupReach = Reachable | { readonly kind: "left-out" };

/** Why known points give a group no range. */
export interface PointsFault {
  /** They fit no split of the weights, or a part that is left out makes unclear what they are a share of. */
  readonly kind: "impossible" | "ambiguous";
}

/** The exact range of a group over every split of its undisclosed weights and every choice of its optional parts. */
export function rangeOfGroup(
  parts: readonly PartReach[],
  total: Rational,
  range: Pick<ScoreRange, "min" | "max">,
): GroupReach | PointsFault {
  if (parts.every(({ kind }) => kind === "left-out")) return { kind: "left-out" };
  const rest = subtract(total, sum(parts.map(({ weight }) => weight ?? ZERO)));
  if (parts.some(({ kind }) => kind === "points")) return withPoints(parts, total, rest, range);
  const low = lowestMean(parts, rest);
  const high = lowestMean(parts.map(mirrored), rest);
  // Only parts without weight are left in.
  if (low === null || high === null) return { kind: "left-out" };
  const optional = parts.every((part) => part.kind !== "scored" || part.optional);
  return { kind: "scored", low: multiply(total, low), high: negate(multiply(total, high)), optional };
}

function mirrored(part: PartReach): PartReach {
  return part.kind === "scored" ? { ...part, low: negate(part.high), high: negate(part.low) } : part;
}

/** A part that counts, or may. */
interface Counted {
  readonly weight: Rational;
  readonly low: Rational;
  readonly optional: boolean;
}

/**
 * The lowest weighted mean. The mean of a split is a quotient of two linear
 * functions, so its extremes lie where one undisclosed part has all that is
 * left: the worst of those that must count, the worst of those that may, or one
 * that is left out, with which the whole rest vanishes.
 */
function lowestMean(parts: readonly PartReach[], rest: Rational): Rational | null {
  const published: Counted[] = [];
  const undisclosed: Counted[] = [];
  let mayVanish = false;
  for (const part of parts) {
    if (part.kind === "points") continue;
    if (part.weight === null && (part.kind === "left-out" || part.optional)) mayVanish = true;
    if (part.kind === "left-out") continue;
    const { low, optional } = part;
    if (part.weight === null) undisclosed.push({ weight: rest, low, optional });
    else published.push({ weight: part.weight, low, optional });
  }
  const worst = (optional: boolean): readonly Counted[] =>
    undisclosed
      .filter((part) => part.optional === optional)
      .reduce<readonly Counted[]>((least, part) => (isLower(part, least[0]) ? [part] : least), []);
  const ends: (readonly Counted[])[] = [
    ...worst(false).map((part) => [part]),
    ...worst(true).map((part) => [part]),
    ...(mayVanish || undisclosed.length === 0 ? [[]] : []),
  ];
  return ends
    .map((end) => lowestOfPublished([...published, ...end]))
    .reduce<Rational | null>(
      (least, mean) => (least === null || mean === null ? (least ?? mean) : lower(least, mean)),
      null,
    );
}

function isLower(part: Counted, least: Counted | undefined): boolean {
  return least === undefined || compare(part.low, least.low) < 0;
}

/** The lowest weighted mean of parts of which the optional ones may be left out, but not all of them. */
function lowestOfPublished(parts: readonly Counted[]): Rational | null {
  const weighty = parts.filter(({ weight }) => weight.num !== 0n);
  const optional = weighty.filter((part) => part.optional).toSorted((a, b) => compare(a.low, b.low));
  let counted = weighty.filter((part) => !part.optional);
  if (counted.length === 0) counted = optional.splice(0, 1);
  let weight = ZERO;
  let total = ZERO;
  for (const part of [...counted, ...optional]) {
    // Once an optional part would not lower the mean, no later one would.
    if (part.optional && weight.num !== 0n && compare(multiply(part.low, weight), total) >= 0) break;
    weight = add(weight, part.weight);
    total = add(total, multiply(part.weight, part.low));
  }
  return weight.num === 0n ? null : divide(total, weight);
}

/**
 * The range of a group in which points are known: they are added as they
 * stand, and bound the undisclosed weights of their parts.
 */
function withPoints(
  parts: readonly PartReach[],
  total: Rational,
  rest: Rational,
  range: Pick<ScoreRange, "min" | "max">,
): GroupReach | PointsFault {
  const known = sum(parts.map((part) => (part.kind === "points" ? part.points : ZERO)));
  const isUndisclosed = parts.some(({ weight }) => weight === null);
  if (!isUndisclosed) return withPublishedWeights(parts, total, known);
  if (parts.some((part) => part.kind === "left-out" || (part.kind === "scored" && part.optional)))
    return { kind: "ambiguous" };
  const published = parts.filter((part) => part.kind === "scored" && part.weight !== null);
  const splits = parts.filter(({ weight }) => weight === null).map((part) => splitOf(part, rest, range));
  const least = sum(splits.map(({ from }) => from));
  const most = sum(splits.map(({ to }) => to));
  if (splits.some(({ from, to }) => compare(from, to) > 0) || compare(least, rest) > 0 || compare(most, rest) < 0)
    return { kind: "impossible" };
  const ofPublished = (end: "low" | "high"): Rational =>
    sum(published.map((part) => (part.kind === "scored" ? multiply(part.weight ?? ZERO, part[end]) : ZERO)));
  return {
    kind: "scored",
    low: sum([
      known,
      ofPublished("low"),
      leastOf(
        splits.map(({ from, to, low }) => ({ from, to, worth: low })),
        rest,
      ),
    ]),
    high: sum([
      known,
      ofPublished("high"),
      negate(
        leastOf(
          splits.map(({ from, to, high }) => ({ from, to, worth: negate(high) })),
          rest,
        ),
      ),
    ]),
    optional: false,
  };
}

/** With published weights the parts that are not left out share what those leave, whatever the points are. */
function withPublishedWeights(parts: readonly PartReach[], total: Rational, known: Rational): GroupReach {
  const lowest = leastShare(parts);
  const highest = leastShare(parts.map(mirrored));
  return {
    kind: "scored",
    low: add(known, multiply(total, lowest)),
    high: subtract(known, multiply(total, highest)),
    optional: false,
  };
}

/** The least that parts without known points add, as a share of all that count; the worst optional ones are taken first. */
function leastShare(parts: readonly PartReach[]): Rational {
  let weight = ZERO;
  let own = ZERO;
  const take = (part: PartReach): void => {
    const share = part.weight ?? ZERO;
    weight = add(weight, share);
    if (part.kind === "scored") own = add(own, multiply(share, part.low));
  };
  const isOptional = (part: PartReach): boolean => part.kind === "scored" && part.optional;
  for (const part of parts) if (part.kind !== "left-out" && !isOptional(part)) take(part);
  const optional = parts.filter(isOptional).toSorted((a, b) => compareLow(a, b));
  for (const part of optional) {
    if (part.kind === "scored" && weight.num !== 0n && compare(multiply(part.low, weight), own) >= 0) break;
    take(part);
  }
  return weight.num === 0n ? ZERO : divide(own, weight);
}

function compareLow(a: PartReach, b: PartReach): number {
  return a.kind === "scored" && b.kind === "scored" ? compare(a.low, b.low) : 0;
}

/** Between what the undisclosed weight of a part lies, and what a unit of it is worth. */
interface Split {
  readonly from: Rational;
  readonly to: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

function splitOf(part: PartReach, rest: Rational, { min, max }: Pick<ScoreRange, "min" | "max">): Split {
  if (part.kind !== "points") {
    const [low, high] = part.kind === "scored" ? [part.low, part.high] : [ZERO, ZERO];
    return { from: ZERO, to: rest, low, high };
  }
  // min * weight <= points <= max * weight
  let from = ZERO;
  let to = rest;
  const { points } = part;
  if (max.num > 0n) from = higher(from, divide(points, max));
  else if (max.num < 0n) to = lower(to, divide(points, max));
  else if (points.num > 0n) to = negate({ num: 1n, den: 1n });
  if (min.num > 0n) to = lower(to, divide(points, min));
  else if (min.num < 0n) from = higher(from, divide(points, min));
  else if (points.num < 0n) to = negate({ num: 1n, den: 1n });
  return { from, to, low: ZERO, high: ZERO };
}

/** The least worth of a rest that is split between bounds: what is cheapest takes as much as it may. */
function leastOf(
  splits: readonly { readonly from: Rational; readonly to: Rational; readonly worth: Rational }[],
  rest: Rational,
): Rational {
  let left = subtract(rest, sum(splits.map(({ from }) => from)));
  let worth = sum(splits.map((split) => multiply(split.from, split.worth)));
  for (const { from, to, worth: each } of splits.toSorted((a, b) => compare(a.worth, b.worth))) {
    const taken = lower(left, subtract(to, from));
    worth = add(worth, multiply(taken, each));
    left = subtract(left, taken);
  }
  return worth;
}
