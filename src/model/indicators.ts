import type { Indicator, Part, Rubric } from "./rubric.js";

/** Every indicator of a rubric, in the order in which they were written. */
export function indicatorsOf(rubric: Pick<Rubric, "children">): readonly Indicator[] {
  return rubric.children.flatMap(below);
}

function below(part: Part): readonly Indicator[] {
  return part.kind === "indicator" ? [part] : part.children.flatMap(below);
}

/** Every part, parents first, in the order in which they were written. */
export function partsBelow(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : [part, ...partsBelow(part.children)]));
}
