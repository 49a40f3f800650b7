import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { alikeParts } from "./alike-parts.js";
import { amendmentChain, type Chain } from "./amendment-chain.js";
import { type Link, linksOf } from "./follow-names.js";
import { isSameSort } from "./likeness.js";

/** Which part of an earlier rubric is which part of a later one. */
export interface Crosswalk {
  /** Parts that are the same in both, in the order of the later rubric. */
  readonly pairs: readonly PartPair[];
  /** Parts that an amendment split, with what is left of them. */
  readonly split: readonly { readonly before: Part; readonly after: readonly Part[] }[];
  /** Parts into which an amendment merged others. */
  readonly merged: readonly { readonly before: readonly Part[]; readonly after: Part }[];
  /** Parts of the earlier rubric that are in none of the above, in written order. */
  readonly removed: readonly Part[];
  /** Parts of the later rubric that are in none of the above, in written order. */
  readonly added: readonly Part[];
}

/**
 * One part in both rubrics, and how that is known: it has its name still, an
 * amendment renamed it, or it is so alike that it can be no other.
 */
export interface PartPair {
  readonly before: Part;
  readonly after: Part;
  readonly by: "name" | "amendment" | "likeness";
}

/**
 * Finds the parts of one rubric in another.
 *
 * Where the later rubric amends the earlier one, also by way of those in
 * `between`, the words of the amendments decide alone: what they rename, split
 * and merge, and every name that stayed. Otherwise equal names are the same
 * part, and of the rest those that are alike in title, code, place, scale,
 * weight and children, unless another part is about as much alike. A group is
 * never the same as an indicator.
 *
 * @param between the rubrics by way of which the later one amends the earlier one; others do no harm
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const renamed = compileRubric(exampleText.replaceAll("indicator parking", "indicator car-park")).rubric;
 * crosswalkOf(rubric, renamed).removed; // => []
 */
export function crosswalkOf(before: Rubric, after: Rubric, between: readonly Rubric[] = []): Crosswalk {
  const chain = amendmentChain(before, after, between);
  return chain === null ? byLikeness(before, after) : byAmendments(chain, before, after);
}

function byLikeness(before: Rubric, after: Rubric): Crosswalk {
  const [earlier, later] = [partsBelow(before.children), partsBelow(after.children)];
  const named = new Map(earlier.map((part) => [part.name, part]));
  const byName = later.flatMap((part): readonly PartPair[] => {
    const same = named.get(part.name);
    return same === undefined || !isSameSort(same, part) ? [] : [{ before: same, after: part, by: "name" }];
  });
  const pairs = [
    ...byName,
    ...alikeParts(earlier, later, byName).map((pair): PartPair => ({ ...pair, by: "likeness" })),
  ];
  return completed({ pairs, split: [], merged: [] }, earlier, later);
}

function byAmendments(chain: Chain, before: Rubric, after: Rubric): Crosswalk {
  const [earlier, later] = [partsBelow(before.children), partsBelow(after.children)];
  const first = new Map(earlier.map((part) => [part.name, part]));
  const last = new Map(later.map((part) => [part.name, part]));
  const links = linksOf(chain, PART_WORDS, (rubric) => partsBelow(rubric.children).map(({ name }) => name)).flatMap(
    ({ before: from, after: to, how }) => {
      const [one, other] = [first.get(from), last.get(to)];
      return one === undefined || other === undefined ? [] : [{ before: one, after: other, how }];
    },
  );
  const isPair = ({ before: one, after: other, how }: (typeof links)[number]): boolean =>
    how === "same" && isSameSort(one, other);
  const pairs = links.filter(isPair).map(
    ({ before: one, after: other }): PartPair => ({
      before: one,
      after: other,
      by: one.name === other.name ? "name" : "amendment",
    }),
  );
  const apart = (how: Link["how"]): typeof links => links.filter((link) => link.how === how || link.how === "both");
  const split = gathered(apart("split"), ({ before: one }) => one).map(([one, of]) => ({
    before: one,
    after: of.map(({ after: other }) => other),
  }));
  const merged = gathered(apart("merged"), ({ after: other }) => other).map(([other, of]) => ({
    before: of.map(({ before: one }) => one),
    after: other,
  }));
  return completed({ pairs, split, merged }, earlier, later);
}

/** The words with which amendments speak of parts. */
const PART_WORDS: ReadonlySet<string> = new Set(["dimension", "variable", "indicator"]);

function gathered<One>(all: readonly One[], key: (one: One) => Part): readonly (readonly [Part, readonly One[]])[] {
  const groups = new Map<Part, One[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups];
}

/** Puts pairs in the order of the later rubric, and tells what is in none. */
function completed(
  { pairs, split, merged }: Pick<Crosswalk, "pairs" | "split" | "merged">,
  earlier: readonly Part[],
  later: readonly Part[],
): Crosswalk {
  const place = new Map(later.map((part, index) => [part, index]));
  const at = (part: Part): number => place.get(part) ?? 0;
  const from = new Set([
    ...pairs.map(({ before }) => before),
    ...split.map(({ before }) => before),
    ...merged.flatMap(({ before }) => before),
  ]);
  const to = new Set([
    ...pairs.map(({ after }) => after),
    ...split.flatMap(({ after }) => after),
    ...merged.map(({ after }) => after),
  ]);
  return {
    pairs: pairs.toSorted((a, b) => at(a.after) - at(b.after)),
    split,
    merged,
    removed: earlier.filter((part) => !from.has(part)),
    added: later.filter((part) => !to.has(part)),
  };
}
