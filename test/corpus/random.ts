/** Chance that is the same everywhere for the same seed (mulberry32). */
export function createRandom(seed: number): { readonly below: (limit: number) => number } {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (limit) => Math.floor(next() * limit) };
}

/** A seed for one purpose: what else is made of the same seed does not change it. */
export function seedFor(seed: number, ...purposes: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of purposes.join("\n")) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The same things in another order. */
export function shuffled<One>(things: readonly One[], below: (limit: number) => number): readonly One[] {
  return things
    .map((one) => ({ one, rank: below(1_000_000_007) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
