import { partsBelow } from "../model/indicators.js";
import type { Group, Rubric } from "../model/rubric.js";
import { subtract, sum, ZERO } from "../numeric/rational.js";
import { createGroupDraw } from "./simulate-group-draw.js";
import type { Specification } from "./simulate-specification.js";

/**
 * The weights of one draw, by the path of the group ("" for the whole), one
 * for each of its parts. Only their ratios matter: a weight is its share of
 * what the weights of its group add up to.
 */
export type DrawnWeights = ReadonlyMap<string, readonly bigint[]>;

/** The parts of one group, or of the whole, and what their weights add up to. */
export type Siblings = Pick<Group, "path" | "children" | "weightsTotal">;

/** How weights are drawn. */
export type WeightSpecification = Pick<Specification, "seed" | "within" | "undisclosed">;

/**
 * Prepares the drawing of weights: every call of what comes back is one draw.
 *
 * Published weights are multiplied by independent factors and brought back to
 * what they added up to; what they leave is cut at random places, or shared
 * equally. A weight of zero stays zero and no other becomes it, so that what is
 * left out of a group is the same in every draw.
 */
export function createWeightDraw(rubric: Rubric, specification: WeightSpecification): () => DrawnWeights {
  const groups = siblingsOf(rubric).map((siblings) => createGroupDraw(siblings, specification));
  return () => {
    for (const { draw } of groups) draw();
    return new Map(groups.map(({ path, exact }) => [path, exact()]));
  };
}

/** The weights as they were published, with undisclosed ones taken as equal. */
export function nominalWeights(rubric: Rubric): DrawnWeights {
  return createWeightDraw(rubric, { seed: "", within: null, undisclosed: "equal" })();
}

/** Whether any weight would be drawn differently from one draw to the next. */
export function doWeightsVary(rubric: Rubric, { within, undisclosed }: WeightSpecification): boolean {
  return siblingsOf(rubric).some(({ children, weightsTotal }) => {
    const published = children.filter(({ weight }) => weight !== null && weight.num > 0n);
    const rest = subtract(weightsTotal, sum(published.map(({ weight }) => weight ?? ZERO)));
    const hidden = children.filter(({ weight }) => weight === null);
    return (
      (within !== null && published.length > 1) || (undisclosed === "uniform" && hidden.length > 1 && rest.num > 0n)
    );
  });
}

/** The groups whose weights matter, the whole first. */
export function siblingsOf(rubric: Rubric): readonly Siblings[] {
  const groups = partsBelow(rubric.children).flatMap((part) => (part.kind === "indicator" ? [] : [part]));
  const { children, weightsTotal } = rubric;
  return [{ path: "", children, weightsTotal }, ...groups].filter((group) => group.children.length > 0);
}
