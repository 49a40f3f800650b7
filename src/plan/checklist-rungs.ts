import type { ChecklistScale } from "../model/rubric.js";
import { add, compare, type Rational, ZERO } from "../numeric/rational.js";
import type { Rung } from "./ladder.js";

/** How many different sums of items are looked at. */
const MOST_SUMS = 256;

/** What is there when items are added to those that are there already: every sum of their weights, once. */
export function checklistRungs(
  items: ChecklistScale["items"],
  present: readonly string[],
  rung: (present: readonly string[]) => Rung,
): { readonly rungs: readonly Rung[]; readonly complete: boolean } {
  let sums: readonly Added[] = [{ share: ZERO, names: [] }];
  let complete = true;
  for (const { name, weight } of items.filter((item) => !present.includes(item.name))) {
    const both = sums.flatMap((sum) => [sum, { share: add(sum.share, weight), names: [...sum.names, name] }]);
    const distinct = [...new Map(both.map((sum) => [`${sum.share.num}/${sum.share.den}`, sum])).values()];
    const sorted = distinct.toSorted((a, b) => compare(a.share, b.share));
    sums = thinned(sorted);
    complete &&= sums.length === sorted.length;
  }
  const order = items.map(({ name }) => name);
  const rungs = sums.map(({ names }) => rung(order.filter((name) => present.includes(name) || names.includes(name))));
  return { rungs, complete };
}

interface Added {
  readonly share: Rational;
  readonly names: readonly string[];
}

/** The first, the last, and evenly spread ones between, where there are too many. */
function thinned(sums: readonly Added[]): readonly Added[] {
  if (sums.length <= MOST_SUMS) return sums;
  const kept = new Set(
    Array.from({ length: MOST_SUMS }, (_, index) => Math.floor((index * (sums.length - 1)) / (MOST_SUMS - 1))),
  );
  return sums.filter((_, index) => kept.has(index));
}
