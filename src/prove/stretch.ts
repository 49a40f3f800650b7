import { formatExact } from "../numeric/format-exact.js";
import { add, compare, divide, equals, multiply, ONE, type Rational, rational, subtract } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

/** All numbers between two others, or a single one. An open end is not among them. */
export interface Stretch {
  readonly low: Rational;
  readonly high: Rational;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A single number. */
export function pointAt(value: Rational): Stretch {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** All numbers from one to another, both included. */
export function closed(low: Rational, high: Rational): Stretch {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Whether it is a single number. */
export function isPoint({ low, high }: Stretch): boolean {
  return equals(low, high);
}

/** Every sum of a number of one and a number of the other. */
export function plus(a: Stretch, b: Stretch): Stretch {
  return {
    low: add(a.low, b.low),
    high: add(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** Every number of it times a factor that is not negative. */
export function scaled(stretch: Stretch, factor: Rational): Stretch {
  if (factor.num === 0n) return pointAt(factor);
  return { ...stretch, low: multiply(stretch.low, factor), high: multiply(stretch.high, factor) };
}

/** Whether a number is in it. */
export function holds({ low, high, lowOpen, highOpen }: Stretch, value: Rational): boolean {
  const [above, below] = [compare(value, low), compare(value, high)];
  return (above > 0 || (above === 0 && !lowOpen)) && (below < 0 || (below === 0 && !highOpen));
}

/** What two have in common; null for nothing. */
export function common(a: Stretch, b: Stretch): Stretch | null {
  const [low, high] = [compare(a.low, b.low), compare(a.high, b.high)];
  const met = {
    low: low >= 0 ? a.low : b.low,
    lowOpen: (low >= 0 && a.lowOpen) || (low <= 0 && b.lowOpen),
    high: high <= 0 ? a.high : b.high,
    highOpen: (high <= 0 && a.highOpen) || (high >= 0 && b.highOpen),
  };
  const order = compare(met.low, met.high);
  return order > 0 || (order === 0 && (met.lowOpen || met.highOpen)) ? null : met;
}

/** The lower one first; of two that begin alike the one that holds more. */
export function byPlace(a: Stretch, b: Stretch): number {
  return compare(a.low, b.low) || Number(a.lowOpen) - Number(b.lowOpen) || reaches(b, a);
}

/** Positive where the first reaches further up than the second. */
function reaches(a: Stretch, b: Stretch): number {
  return compare(a.high, b.high) || Number(b.highOpen) - Number(a.highOpen);
}

/** Whether a stretch that begins no later leaves nothing of another uncovered. */
export function covers(first: Stretch, second: Stretch): boolean {
  return reaches(first, second) >= 0;
}

/** Whether there is no number between a stretch and one that begins no earlier. */
export function meets(first: Stretch, second: Stretch): boolean {
  const order = compare(first.high, second.low);
  return order > 0 || (order === 0 && !(first.highOpen && second.lowOpen));
}

/** How far up in a stretch a number is, from 0 to 1. */
export function shareOf({ low, high }: Stretch, value: Rational): Rational {
  return equals(low, high) ? rational(1n, 2n) : divide(subtract(value, low), subtract(high, low));
}

/** The number that is so far up in a stretch. */
export function atShare({ low, high }: Stretch, share: Rational): Rational {
  return add(multiply(subtract(ONE, share), low), multiply(share, high));
}

/** The middle of a stretch. */
export function middle({ low, high }: Stretch): Rational {
  return divide(add(low, high), rational(2n));
}

/** With more decimals than this a number near the middle is no easier to read than the middle itself. */
const MOST_DIGITS = 12;

/** A number of a stretch near its middle, with as few decimals as there can be. */
export function simplest(stretch: Stretch): Rational {
  const centre = middle(stretch);
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const candidate = round(centre, digits, "half-up");
    if (holds(stretch, candidate)) return candidate;
  }
  return centre;
}

/** A number as decimal text: exactly where it has few decimals, otherwise with so many, inside the bounds. */
export function decimalText(value: Rational, digits: number, { low, high }: Pick<Stretch, "low" | "high">): string {
  const exact = formatExact(value);
  if (!exact.includes("/") && (exact.split(".")[1] ?? "").length <= Math.max(digits, MOST_DIGITS)) return exact;
  const near = round(value, digits, "half-up");
  if (compare(near, low) < 0) return formatExact(low);
  return formatExact(compare(near, high) > 0 ? high : near);
}
