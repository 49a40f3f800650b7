import type { OutcomeNode } from "../evaluate/outcome.js";
import type { Part, RoundingStage, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { Siblings } from "./simulate-weights.js";

/** Which parts of a rubric count for a subject, and in which order they are added up. */
export interface Shape {
  /** The same text for the same shape. */
  readonly key: string;
  /** The paths of the parts whose score is given, by the place of their value. */
  readonly given: readonly string[];
  /** What is added up, from the bottom up; the last one is the whole. */
  readonly stages: readonly Stage[];
}

/** One weighted sum that is needed as a number: the whole, a part that is rounded, or one that a rule asks for. */
export interface Stage {
  readonly path: string;
  readonly tree: Branch;
  /** The rounding of its score, and the place of the value that comes out; null where nothing is rounded. */
  readonly rounded: { readonly by: RoundingStage; readonly slot: number } | null;
}

/** A group whose parts are added up. */
export interface Branch {
  readonly kind: "branch";
  readonly path: string;
  readonly weightsTotal: Rational;
  /** The parts that count, with their places among their siblings. */
  readonly parts: readonly { readonly index: number; readonly below: Branch | Leaf }[];
}

/** A part with a value of its own. */
export interface Leaf {
  readonly kind: "leaf";
  readonly slot: number;
}

/**
 * The shape of a subject that has a score: which parts are left out and which
 * scores do not come from below is taken from its nodes, and is the same
 * whatever the weights are.
 *
 * @param nodes as `evaluate` gives them beside a score
 * @param asked the paths of the parts whose score a rule asks for
 */
export function shapeOf(rubric: Rubric, nodes: readonly OutcomeNode[], asked: readonly string[]): Shape {
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  const counts = ({ path }: Part): boolean => byPath.get(path)?.leftOut === null;
  // With nothing left in, each part below weighs nothing, and what the group counts is its policy's.
  const isAddedUp = (part: Part): boolean =>
    part.kind !== "indicator" &&
    part.children.some((child) => counts(child) && byPath.get(child.path)?.effectiveWeight !== "0");

  const given: string[] = [];
  const collect = (parts: readonly Part[]): void => {
    for (const part of parts.filter(counts)) {
      if (part.kind !== "indicator" && isAddedUp(part)) collect(part.children);
      else given.push(part.path);
    }
  };
  collect(rubric.children);

  const slots = new Map(given.map((path, slot) => [path, slot]));
  const stages: Stage[] = [];
  const branchOf = ({ path, children, weightsTotal }: Siblings): Branch => ({
    kind: "branch",
    path,
    weightsTotal,
    parts: children.flatMap((part, index) => (counts(part) ? [{ index, below: below(part) }] : [])),
  });
  const below = (part: Part): Branch | Leaf => {
    const known = slots.get(part.path);
    if (known !== undefined || part.kind === "indicator") return { kind: "leaf", slot: known ?? 0 };
    const tree = branchOf(part);
    if (part.rounded === null) {
      if (asked.includes(part.path)) stages.push({ path: part.path, tree, rounded: null });
      return tree;
    }
    const slot = slots.size;
    slots.set(part.path, slot);
    stages.push({ path: part.path, tree, rounded: { by: part.rounded, slot } });
    return { kind: "leaf", slot };
  };
  const { children, weightsTotal } = rubric;
  stages.push({ path: "", tree: branchOf({ path: "", children, weightsTotal }), rounded: null });
  return { key: JSON.stringify(given), given, stages };
}
