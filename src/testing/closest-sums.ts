/** One way to choose from several lists, and what it adds up to. */
export interface Choosing {
  readonly sum: bigint;
  /** The index chosen from each list. */
  readonly indices: readonly number[];
}

/** The ways to choose one number from each of several lists whose sums are nearest to a cut. */
export interface ClosestSums {
  /** The highest sum below the cut. */
  readonly below: Choosing | null;
  /** The lowest sum on the cut or above it. */
  readonly at: Choosing | null;
}

/**
 * Looks at all sums of one number from each list, without listing them: the
 * sums of both halves are sorted and walked towards each other. The caller
 * keeps each half small.
 */
export function closestSums(
  left: readonly (readonly bigint[])[],
  right: readonly (readonly bigint[])[],
  cut: bigint,
): ClosestSums {
  const [lefts, rights] = [sumsOf(left), sumsOf(right)];
  let below: Choosing | null = null;
  let at: Choosing | null = null;
  let next = rights.length - 1;
  for (const one of lefts) {
    // Invariant: rights above `next` reach the cut with this and every later left.
    for (; next >= 0 && one.sum + (rights[next]?.sum ?? 0n) >= cut; next -= 1);
    const [under, over] = [rights[next], rights[next + 1]];
    if (under !== undefined && (below === null || one.sum + under.sum > below.sum)) below = joined(one, under);
    if (over !== undefined && (at === null || one.sum + over.sum < at.sum)) at = joined(one, over);
  }
  return { below, at };
}

function joined(left: Choosing, right: Choosing): Choosing {
  return { sum: left.sum + right.sum, indices: [...left.indices, ...right.indices] };
}

/** Every sum once, in order. */
function sumsOf(lists: readonly (readonly bigint[])[]): readonly Choosing[] {
  const all = lists.reduce<readonly Choosing[]>(
    (found, list) =>
      found.flatMap(({ sum, indices }) =>
        list.map((number, index) => ({ sum: sum + number, indices: [...indices, index] })),
      ),
    [{ sum: 0n, indices: [] }],
  );
  return all
    .toSorted((a, b) => (a.sum === b.sum ? 0 : a.sum < b.sum ? -1 : 1))
    .filter(({ sum }, index, sorted) => index === 0 || sum !== sorted[index - 1]?.sum);
}
