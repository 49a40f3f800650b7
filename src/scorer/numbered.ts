import type { Group, Indicator, Part, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";

/** The parts of a rubric with their numbers: indicators first, then groups, children before parents, the whole last. */
export interface Numbered {
  readonly indicators: readonly Indicator[];
  readonly knots: readonly Knot[];
  /** The parts by number; the whole is none. */
  readonly parts: readonly Part[];
}

/** A group, or the whole. */
export interface Knot {
  readonly node: number;
  /** Null for the whole. */
  readonly group: Group | null;
  readonly parts: readonly Part[];
  /** The numbers of its parts. */
  readonly children: readonly number[];
  readonly weightsTotal: Rational;
}

/** Numbers the parts of a rubric. */
export function numberedParts(rubric: Pick<Rubric, "children" | "weightsTotal">): Numbered {
  const indicators: Indicator[] = [];
  const collect = (part: Part): void => {
    if (part.kind === "indicator") indicators.push(part);
    else part.children.forEach(collect);
  };
  rubric.children.forEach(collect);
  const nodes = new Map<Part, number>(indicators.map((indicator, node) => [indicator, node]));
  const knots: Knot[] = [];
  const tie = (parts: readonly Part[], weightsTotal: Rational, group: Group | null): number => {
    const children = parts.map((part) =>
      part.kind === "indicator" ? (nodes.get(part) ?? 0) : tie(part.children, part.weightsTotal, part),
    );
    const node = indicators.length + knots.length;
    knots.push({ node, group, parts, children, weightsTotal });
    return node;
  };
  tie(rubric.children, rubric.weightsTotal, null);
  const parts = [...indicators, ...knots.flatMap(({ group }) => (group === null ? [] : [group]))];
  return { indicators, knots, parts };
}
