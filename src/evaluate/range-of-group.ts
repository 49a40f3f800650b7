import type { ScoreRange } from "../model/rubric.js";
import {
  add,
  compare,
  divide,
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
  type Reachable,
} from "./part-reach.js";
import { rangeWithPoints } from "./range-with-points.js";

/** The exact range of a group over every split of its undisclosed weights and everything that can become of its parts. */
export function rangeOfGroup(
  parts: readonly PartReach[],
  total: Rational,
  range: Pick<ScoreRange, "min" | "max">,
): GroupReach | PointsFault {
  const rest = subtract(total, sum(parts.map(({ weight }) => weight ?? ZERO)));
  if (parts.some(isPoints)) return rangeWithPoints(parts, total, rest, range);
  const low = lowestMean(parts, rest);
  const high = lowestMean(parts.map(mirrored), rest);
  const scores =
    low === null || high === null ? null : { low: multiply(total, low), high: negate(multiply(total, high)) };
  return { kind: "reach", scores, ...waysLeftOut(parts), known: parts.map(() => null) };
}

/**
 * How the whole group may be left out: all that weighs something must be, and
 * of undisclosed weights a single one may be all that weighs.
 */
function waysLeftOut(parts: readonly PartReach[]): Pick<Reachable, "missing" | "notApplicable"> {
  const reaches = parts.flatMap((part) => (part.kind === "reach" && part.weight?.num !== 0n ? [part] : []));
  const published = reaches.filter(({ weight }) => weight !== null);
  const undisclosed = reaches.filter(({ weight }) => weight === null);
  const may = (test: (part: Reachable) => boolean): boolean =>
    published.every(test) && (undisclosed.length === 0 || undisclosed.some(test));
  return {
    missing: may((part) => part.missing || part.notApplicable) && reaches.some(({ missing }) => missing),
    notApplicable: may(({ notApplicable }) => notApplicable),
  };
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
  let mayVanish = parts.every(({ weight }) => weight !== null);
  for (const part of parts) {
    if (part.kind === "points") continue;
    const optional = mayBeLeftOut(part);
    if (part.weight === null && optional) mayVanish = true;
    if (part.scores === null) continue;
    const counted = { low: part.scores.low, optional };
    if (part.weight === null) undisclosed.push({ weight: rest, ...counted });
    else published.push({ weight: part.weight, ...counted });
  }
  const worst = (optional: boolean): readonly Counted[] =>
    undisclosed
      .filter((part) => part.optional === optional)
      .reduce<readonly Counted[]>((least, part) => (isLower(part, least[0]) ? [part] : least), []);
  const ends: (readonly Counted[])[] = [
    ...worst(false).map((part) => [part]),
    ...worst(true).map((part) => [part]),
    ...(mayVanish ? [[]] : []),
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
  let weight = sum(counted.map((part) => part.weight));
  let total = sum(counted.map((part) => multiply(part.weight, part.low)));
  for (const part of optional) {
    // Once an optional part would not lower the mean, no later one would.
    if (compare(multiply(part.low, weight), total) >= 0) break;
    weight = add(weight, part.weight);
    total = add(total, multiply(part.weight, part.low));
  }
  return weight.num === 0n ? null : divide(total, weight);
}
