import type { Choice, Leaf } from "./leaf.js";

/** A way from the worst answers to the best, on which every rung raises one answer by one step. */
export interface Ladder {
  /** How many rungs there are above the lowest, which is 0. */
  readonly top: number;
  readonly at: (rung: number) => readonly Choice[];
  /** The leaf that a rung raises, by its index. */
  readonly raisedBy: (rung: number) => number;
}

/** Raises all leaves together, so that a place in the middle has middling answers everywhere. */
export function ladderOf(leaves: readonly Leaf[]): Ladder {
  const rungs = leaves
    .flatMap(({ choices }, leaf) =>
      choices.slice(1).map((_, index) => ({ leaf, step: index + 1, of: choices.length - 1 })),
    )
    .toSorted((a, b) => a.step * b.of - b.step * a.of || a.leaf - b.leaf);
  const at = (rung: number): readonly Choice[] => {
    const steps = leaves.map(() => 0);
    for (const { leaf, step } of rungs.slice(0, rung)) steps[leaf] = step;
    return leaves.flatMap(({ choices }, leaf) => choices[steps[leaf] ?? 0] ?? []);
  };
  return { top: rungs.length, at, raisedBy: (rung) => rungs[rung - 1]?.leaf ?? 0 };
}
