import type { Category, Rubric, Zone } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { equals, multiply, type Rational, rational, sum } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

/** How many there are of something, and what share of all. Exact numbers are text. */
export interface Share {
  readonly count: number;
  /** The exact share of those that have a category, from 0 to 1; null where none has. */
  readonly share: string | null;
  /** The same in percent, rounded half up to two decimals. */
  readonly percent: string | null;
  /** Whether `percent` is not exact. */
  readonly rounded: boolean;
}

/** How many rows are in each category and zone. */
export interface Counts {
  readonly total: number;
  /** How many of them have no category that is certain; they are in no share. */
  readonly uncertain: number;
  /** Every category of the rubric, the best first, also those in which there is none. */
  readonly categories: readonly (Share & { readonly id: string; readonly title: string; readonly zone: Zone | null })[];
  /** Every zone of the rubric in the order of the categories; empty where it has none. */
  readonly zones: readonly (Share & { readonly zone: Zone })[];
  /** What the rounded percentages add up to: they are never forced to 100. */
  readonly percentSum: { readonly categories: string; readonly zones: string };
}

const PERCENT_DIGITS = 2;

/**
 * Counts categories and zones. Shares are exact and add up to one; percentages
 * are rounded each on its own, so that they may not.
 *
 * @param found the category of each row; null where it is not certain
 */
export function countCategories(rubric: Rubric, found: readonly (Pick<Category, "id"> | null)[]): Counts {
  const counts = rubric.categories.map(() => 0);
  const places = new Map(rubric.categories.map(({ id }, place) => [id, place]));
  for (const one of found) {
    const place = one === null ? undefined : places.get(one.id);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return countsOf(rubric, counts, found.length);
}

/**
 * The same from what was counted already.
 *
 * @param counts how many are in each category, in the order of the rubric
 */
export function countsOf(rubric: Rubric, counts: readonly number[], total: number): Counts {
  const known = counts.reduce((all, one) => all + one, 0);
  const categories = rubric.categories.map(({ id, title, zone }, place) => ({
    id,
    title: title.id,
    zone,
    ...share(counts[place] ?? 0, known),
  }));
  const zones = [...new Set(rubric.categories.flatMap(({ zone }) => zone ?? []))].map((zone) => {
    const own = categories.filter((one) => one.zone === zone);
    return {
      zone,
      ...share(
        own.reduce((all, { count }) => all + count, 0),
        known,
      ),
    };
  });
  return {
    total,
    uncertain: total - known,
    categories,
    zones,
    percentSum: { categories: sumOf(categories, known), zones: sumOf(zones, known) },
  };
}

function share(count: number, total: number): Share {
  if (total === 0) return { count, share: null, percent: null, rounded: false };
  const exact = rational(BigInt(count), BigInt(total));
  const percent = percentOf(count, total);
  return {
    count,
    share: formatExact(exact),
    percent: formatFixed(percent, PERCENT_DIGITS),
    rounded: !equals(percent, multiply(exact, rational(100n))),
  };
}

function percentOf(count: number, total: number): Rational {
  return round(rational(100n * BigInt(count), BigInt(total)), PERCENT_DIGITS, "half-up");
}

function sumOf(shares: readonly Share[], total: number): string {
  if (total === 0) return formatFixed(rational(0n), PERCENT_DIGITS);
  return formatFixed(sum(shares.map(({ count }) => percentOf(count, total))), PERCENT_DIGITS);
}
