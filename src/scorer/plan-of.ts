import type { Assumption } from "../evaluate/interpret.js";
import type { Rubric } from "../model/rubric.js";
import { layOut } from "./lay-out.js";
import type { Plan } from "./plan.js";
import type { WorthOf } from "./worth-of.js";

/** A group that has no single score from answers: a weight in it was never published, or it is not broken down. */
export interface Obstacle {
  readonly kind: "undisclosed-weights" | "not-broken-down";
  /** The path of the group; "" for the whole. */
  readonly path: string;
}

/** Lays out a rubric for scoring, with as many decimals of numbers as whole numbers below 2^53 have room for. */
export function planOf(rubric: Rubric, assume: Assumption, worthOf: WorthOf | null = null): Plan {
  for (const decimals of [6, 4, 2, 1, 0]) {
    const plan = layOut(rubric, assume, decimals, worthOf);
    if (plan.scale.every((scale) => scale > 0) || plan.leaves.every(({ line }) => line === null)) return plan;
  }
  return layOut(rubric, assume, 2, worthOf);
}

/** The groups that have a score only where that is known by itself. */
export function obstaclesIn({ groups, parts }: Plan): readonly Obstacle[] {
  return groups.flatMap(({ node, isOpen, children }) =>
    isOpen
      ? [{ kind: children.length === 0 ? "not-broken-down" : "undisclosed-weights", path: parts[node]?.path ?? "" }]
      : [],
  );
}
