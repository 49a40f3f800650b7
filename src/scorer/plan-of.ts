import type { Assumption } from "../evaluate/interpret.js";
import type { Part, Rubric } from "../model/rubric.js";
import { layOut } from "./lay-out.js";
import { numberedParts } from "./numbered.js";
import type { Plan } from "./plan.js";

/** Why a rubric cannot be laid out: a group in which a weight was never published, or that is not broken down. */
export interface Obstacle {
  readonly kind: "undisclosed-weights" | "not-broken-down";
  /** The path of the group; "" for the whole. */
  readonly path: string;
}

/** A rubric laid out for scoring, or what stands in the way. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly parts: readonly Part[]; readonly obstacles: readonly Obstacle[] };

/** Lays out a rubric for scoring, with as many decimals of numbers as whole numbers below 2^53 have room for. */
export function planOf(rubric: Rubric, assume: Assumption): Planned {
  const obstacles = obstaclesIn({ path: "", children: rubric.children }, assume);
  if (obstacles.length > 0) return { ok: false, parts: numberedParts(rubric).parts, obstacles };
  for (const decimals of [6, 4, 2, 1, 0]) {
    const plan = layOut(rubric, decimals);
    if (plan.isWhole || plan.leaves.every(({ line }) => line === null)) return { ok: true, plan };
  }
  return { ok: true, plan: layOut(rubric, 2) };
}

function obstaclesIn(
  { path, children }: { readonly path: string; readonly children: readonly Part[] },
  assume: Assumption,
): readonly Obstacle[] {
  if (children.length === 0) return [{ kind: "not-broken-down", path }];
  const isOpen = assume === null && children.some(({ weight }) => weight === null);
  const own: readonly Obstacle[] = isOpen ? [{ kind: "undisclosed-weights", path }] : [];
  return [...own, ...children.flatMap((part) => (part.kind === "indicator" ? [] : obstaclesIn(part, assume)))];
}
