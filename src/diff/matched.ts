/** What is the same in both rubrics, and what only one of them has, in written order. */
export interface Matched<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** How things are matched. */
export interface Matching<T> {
  readonly nameOf: (one: T) => string;
  /** The later name of an earlier one where amendments say it; null where names decide. */
  readonly follow: ReadonlyMap<string, string> | null;
  /** Whether two of different names are so alike that they can be the same; asked only where nothing was amended. */
  readonly isAlike: (before: T, after: T) => boolean;
}

/** Matches by name, then what is alike to one other only. */
export function matched<T>(before: readonly T[], after: readonly T[], matching: Matching<T>): Matched<T> {
  const partners = new Map(pairsByName(before, after, matching));
  if (matching.follow === null) {
    const taken = new Set(partners.values());
    const open = before.filter((one) => !partners.has(one));
    const free = after.filter((one) => !taken.has(one));
    for (const [one, other] of pairsByLikeness(open, free, matching.isAlike)) partners.set(one, other);
  }
  const found = new Set(partners.values());
  const place = new Map(after.map((one, index) => [one, index]));
  return {
    pairs: [...partners]
      .map(([one, other]) => ({ before: one, after: other }))
      .toSorted((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0)),
    removed: before.filter((one) => !partners.has(one)),
    added: after.filter((one) => !found.has(one)),
  };
}

type Pairs<T> = readonly (readonly [T, T])[];

function pairsByName<T>(before: readonly T[], after: readonly T[], { nameOf, follow }: Matching<T>): Pairs<T> {
  const later = new Map(after.map((one) => [nameOf(one), one]));
  return before.flatMap((one): Pairs<T> => {
    const name = follow === null ? nameOf(one) : follow.get(nameOf(one));
    const partner = name === undefined ? undefined : later.get(name);
    return partner === undefined ? [] : [[one, partner]];
  });
}

function pairsByLikeness<T>(open: readonly T[], free: readonly T[], isAlike: Matching<T>["isAlike"]): Pairs<T> {
  return open.flatMap((one): Pairs<T> => {
    const [only, ...others] = free.filter((other) => isAlike(one, other));
    if (only === undefined || others.length > 0) return [];
    return open.some((other) => other !== one && isAlike(other, only)) ? [] : [[one, only]];
  });
}
