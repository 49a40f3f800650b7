import { partsBelow } from "../model/indicators.js";
import type { Group, Rubric } from "../model/rubric.js";
import { type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import { greatestCommonDivisor, overCommonDenominator } from "./simulate-denominator.js";
import type { Specification } from "./simulate-specification.js";
import { openStream, type Stream } from "./simulate-stream.js";

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

/** What is drawn lies on a grid of millionths, so that every weight is an exact fraction. */
const GRID = 1_000_000n;

/**
 * Prepares the drawing of weights: every call of what comes back is one draw.
 *
 * Published weights are multiplied by independent factors and brought back to
 * what they added up to; what they leave is cut at random places, or shared
 * equally. A weight of zero stays zero and no other becomes it, so that what is
 * left out of a group is the same in every draw.
 */
export function createWeightDraw(rubric: Rubric, specification: WeightSpecification): () => DrawnWeights {
  const draws = siblingsOf(rubric).map((siblings) => ({
    path: siblings.path,
    draw: createGroupDraw(siblings, specification),
  }));
  return () => new Map(draws.map(({ path, draw }) => [path, draw()]));
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

function createGroupDraw(
  { path, children, weightsTotal }: Siblings,
  { seed, within, undisclosed }: WeightSpecification,
): () => readonly bigint[] {
  const published = children.flatMap(({ weight }) => weight ?? []);
  const rest = subtract(weightsTotal, sum(published));
  const [restNum = 0n, totalNum = 0n, ...nums] = overCommonDenominator([rest, sum(published), ...published]).nums;
  const factors = children.flatMap((part) =>
    part.weight === null ? [] : [createFactor(within, openStream(seed, "weight", part.path))],
  );
  const cut = createCut(children.length - published.length, undisclosed, openStream(seed, "undisclosed", path));
  return () => {
    const drawn = nums.map((num, index) => num * (factors[index]?.() ?? 1n));
    const gaps = cut();
    const [drawnTotal, gapTotal] = [total(drawn), total(gaps)];
    // Both kinds on one scale; a kind that weighs nothing in all has no scale of its own.
    const own = drawn.map((num) => num * totalNum * (gapTotal === 0n ? 1n : gapTotal));
    const shared = gaps.map((gap) => gap * restNum * (drawnTotal === 0n ? 1n : drawnTotal));
    const [owns, shares] = [own.values(), shared.values()];
    return lowered(children.map(({ weight }) => (weight === null ? shares : owns).next().value ?? 0n));
  };
}

/** Draws `1 + within * k`, with `k` from -1 to 1 in millionths, over the same denominator each time. */
function createFactor(within: Rational | null, stream: Stream): () => bigint {
  if (within === null) return () => 1n;
  return () => within.den * GRID + within.num * stream(-GRID, GRID);
}

/** Cuts a whole into parts above zero, uniformly over all ways of cutting it on the grid. */
function createCut(parts: number, how: Specification["undisclosed"], stream: Stream): () => readonly bigint[] {
  if (how !== "uniform" || parts < 2) return () => new Array<bigint>(parts).fill(1n);
  return () => {
    const places = new Set<bigint>();
    while (places.size < parts - 1) places.add(stream(1n, GRID - 1n));
    const cuts = [...places].toSorted((a, b) => (a < b ? -1 : 1));
    return [...cuts, GRID].map((place, index) => place - (cuts[index - 1] ?? 0n));
  };
}

function lowered(numbers: readonly bigint[]): readonly bigint[] {
  const divisor = numbers.reduce(greatestCommonDivisor, 0n);
  return divisor < 2n ? numbers : numbers.map((number) => number / divisor);
}

function total(numbers: readonly bigint[]): bigint {
  return numbers.reduce((all, one) => all + one, 0n);
}
