import type { ScoreBounds } from "../evaluate/part-reach.js";
import type { Rational } from "../numeric/rational.js";
import { type Asked, segmentsOf } from "./segments.js";
import { atShare, closed, type Stretch, simplest } from "./stretch.js";

/** Where in a category evidence is aimed at after its middle. */
const SHARES: readonly Rational[] = [
  { num: 1n, den: 10n },
  { num: 9n, den: 10n },
  { num: 0n, den: 1n },
  { num: 1n, den: 1n },
];

/** Scores all over each category, as far as no rule asks for the score of a part. */
export function scoresToAimAt(
  asked: Asked,
  wanted: readonly string[],
  { low, high }: ScoreBounds,
): readonly { readonly category: string; readonly scores: readonly Rational[] }[] {
  const segments = byCategory(segmentsOf(asked, new Map(), low, high).all);
  return wanted.flatMap((category) => {
    const own = segments.get(category) ?? [];
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const whole = closed(first.low, last.high);
    return [{ category, scores: [simplest(whole), ...SHARES.map((share) => atShare(whole, share))] }];
  });
}

/** The totals of each category, the lowest first. */
function byCategory(
  segments: readonly { readonly category: string; readonly stretch: Stretch }[],
): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>();
  for (const { category, stretch } of segments) {
    const others = found.get(category);
    if (others === undefined) found.set(category, [stretch]);
    else others.push(stretch);
  }
  return found;
}
