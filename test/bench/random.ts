/** Numbers that look like chance and are the same for the same seed, so that every run measures the same data. */
export interface Random {
  /** From 0 up to and without 1. */
  readonly unit: () => number;
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
}

/** The generator `mulberry32`: small, quick, and good enough for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { unit, below: (below) => Math.floor(unit() * below) };
}
