import { InternalError } from "../diagnostics/internal-error.js";
import { equalShare } from "../evaluate/combine-group.js";
import { missingPolicyOf, pointsUnder } from "../evaluate/interpret.js";
import type { Group, Indicator, Part, Rubric } from "../model/rubric.js";
import { type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import type { Dialect } from "./dialects/dialect.js";
import { commonDivisor, commonMultiple, numeratorOver } from "./exact-numbers.js";
import { type Leaf, leafOf } from "./leaf.js";
import { DIGITS } from "./read-column.js";
import { knownKey, type Source } from "./source.js";

/** What can become of a part: the numbers that its state has in the query. */
export const STATE = {
  scored: 0n,
  missing: 1n,
  notApplicable: 2n,
  /** A missing answer stops the score. */
  stopped: 3n,
  /** A fact is not known. */
  unknown: 4n,
  /** Its points are known, its score follows from its weight. */
  points: 5n,
  /** Weights that were not published, or a part that is not broken down, leave it open. */
  open: 6n,
  /** Its known points may be such as no weights allow, which the exact engine finds out. */
  unsure: 7n,
} as const;

/** How many known subtotals are in one, of which the decimals are read. */
export const KNOWN_UNITS = 10n ** BigInt(DIGITS);

/** All that is known of the score of a part before there is a row. */
export interface ShapeBase {
  /** Of the score before its rounding stage, and as its group takes it. */
  readonly innerDen: bigint;
  readonly den: bigint;
  /** What can become of it. */
  readonly states: ReadonlySet<bigint>;
  /** Whether its score is over one more denominator, which is another one for every row. */
  readonly varies: boolean;
  /** What it counts where it does not apply; null where its weight goes to its siblings. */
  readonly instead: Rational | null;
  /** The columns in which its subtotal may stand; null where it has none. */
  readonly known: { readonly score: string; readonly points: string } | null;
}

export interface LeafShape extends ShapeBase {
  readonly kind: "leaf";
  readonly part: Indicator;
  readonly leaf: Leaf;
}

export interface GroupShape extends ShapeBase {
  readonly kind: "group";
  /** Null for the whole rubric. */
  readonly part: Group | null;
  readonly children: readonly Weighted[];
  /** What the weights of the children add up to, and the same as it is written. */
  readonly total: bigint;
  readonly wholeWeight: Rational;
  /** What the weights that were published leave to the others. */
  readonly rest: Rational;
  /** How far it stands above its lowest indicator, which is 0. */
  readonly height: number;
}

/** A part with what it weighs: `weight` of `total`, and its numerator times `factor` in that of the group. */
export interface Weighted {
  readonly shape: Shape;
  /** Whether its weight was never published, and nothing is assumed of it; `weight` and `factor` are 0 then. */
  readonly isOpen: boolean;
  readonly weight: bigint;
  readonly factor: bigint;
}

export type Shape = LeafShape | GroupShape;

/** Works out every denominator of a rubric. */
export function shapeOf(rubric: Rubric, assume: "equal" | null, source: Source, dialect: Dialect): GroupShape {
  const shapeOfPart = (part: Part): Shape => (part.kind === "indicator" ? leafShape(part) : groupShape(part, part));

  const leafShape = (part: Indicator): LeafShape => {
    const leaf = leafOf(part, rubric.score, source, dialect);
    const policy = missingPolicyOf(rubric);
    const innerDen = commonMultiple([leaf.den, ...(policy === "lowest" ? [rubric.score.min.den] : [])]);
    const missing = { lowest: STATE.scored, excluded: STATE.missing, stop: STATE.stopped }[policy];
    const states = [STATE.scored, missing, ...ownStates(part)];
    return { kind: "leaf", part, leaf, ...finished(part, innerDen, states, false) };
  };

  const groupShape = (
    part: Group | null,
    { children, weightsTotal }: Pick<Group, "children" | "weightsTotal">,
  ): GroupShape => {
    const share = assume === null ? null : equalShare(children, weightsTotal);
    const shapes = children.map((child) => ({ shape: shapeOfPart(child), share: child.weight ?? share }));
    const weighed = weighedChildren(shapes, weightsTotal);
    const states = groupStates(shapes, part);
    const mayLose = shapes.some((one) => one.share === null || mayBeLeftOut(one.shape));
    const varies = mayLose || shapes.some(({ shape }) => shape.varies);
    return {
      kind: "group",
      part,
      ...weighed,
      height: 1 + Math.max(0, ...shapes.map(({ shape }) => (shape.kind === "group" ? shape.height : 0))),
      ...finished(part, weighed.innerDen, states, varies),
    };
  };

  const finished = (part: Part | null, innerDen: bigint, states: readonly bigint[], varies: boolean): ShapeBase => {
    const instead = part?.notApplicable == null ? null : pointsUnder(part.notApplicable, rubric);
    const rounded = part?.rounded == null ? innerDen : 10n ** BigInt(part.rounded.digits);
    const known = part === null ? null : knownColumns(part, source);
    const all = known === null ? states : [...states, STATE.scored, STATE.points];
    const settled = instead === null ? all : all.map((state) => (state === STATE.notApplicable ? STATE.scored : state));
    const others = [...(instead === null ? [] : [instead.den]), ...(known === null ? [] : [KNOWN_UNITS])];
    return {
      innerDen,
      den: commonMultiple([rounded, ...others]),
      states: new Set(settled),
      varies: varies && part?.rounded == null,
      instead,
      known,
    };
  };

  return groupShape(null, rubric);
}

function knownColumns({ name }: Part, { known, nameOf }: Source): ShapeBase["known"] {
  return known.has(name) ? { score: nameOf(knownKey(name, "score")), points: nameOf(knownKey(name, "points")) } : null;
}

/** The children of a group with whole weights and factors, over a denominator that all of them fit. */
function weighedChildren(
  shapes: readonly { readonly shape: Shape; readonly share: Rational | null }[],
  wholeWeight: Rational,
): Pick<GroupShape, "children" | "total" | "wholeWeight" | "rest" | "innerDen"> {
  const shares = shapes.map(({ share }) => share ?? ZERO);
  const size = commonMultiple([wholeWeight.den, ...shares.map(({ den }) => den)]);
  const below = commonMultiple(shapes.map(({ shape }) => shape.den));
  const weights = shares.map((share) => numeratorOver(share, size));
  const factors = shapes.map(({ shape }, index) => (weights[index] ?? 0n) * (below / shape.den));
  const reduced = commonDivisor([size * below, ...factors]);
  // Known points are added as they are.
  const mayAdd = shapes.some(({ shape }) => shape.known !== null);
  const least = (size * below) / reduced;
  const innerDen = mayAdd ? commonMultiple([least, KNOWN_UNITS]) : least;
  const total = numeratorOver(wholeWeight, size);
  const shared = commonDivisor([total, ...weights]);
  return {
    children: shapes.map(({ shape, share }, index) => ({
      shape,
      isOpen: share === null,
      weight: (weights[index] ?? 0n) / shared,
      factor: ((factors[index] ?? 0n) / reduced) * (innerDen / least),
    })),
    total: total / shared,
    wholeWeight,
    rest: subtract(wholeWeight, sum(shares)),
    innerDen,
  };
}

/** What its own condition, and an assessor, can make of a part. */
function ownStates({ applies, mayBeNotApplicable }: Part): readonly bigint[] {
  return [
    ...(applies !== null || mayBeNotApplicable ? [STATE.notApplicable] : []),
    ...(applies === null ? [] : [STATE.unknown]),
  ];
}

function groupStates(
  children: readonly { readonly shape: Shape; readonly share: Rational | null }[],
  part: Group | null,
): readonly bigint[] {
  const states = new Set<bigint>([STATE.scored, ...(part === null ? [] : ownStates(part))]);
  const may = (state: bigint): boolean => children.some(({ shape }) => shape.states.has(state));
  for (const state of [STATE.stopped, STATE.unknown, STATE.open, STATE.unsure]) if (may(state)) states.add(state);
  const isOpen = children.length === 0 || children.some(({ share }) => share === null);
  if (isOpen) states.add(STATE.open);
  if (may(STATE.points)) states.add(STATE.unsure);
  // A part without weight may be all that is left.
  if (children.some(({ shape }) => mayBeLeftOut(shape))) {
    states.add(STATE.notApplicable);
    if (may(STATE.missing)) states.add(STATE.missing);
  }
  return [...states];
}

/** Whether a part may give its weight to its siblings. */
export function mayBeLeftOut({ states }: Pick<ShapeBase, "states">): boolean {
  return states.has(STATE.missing) || states.has(STATE.notApplicable);
}

/** Every group below and above, the lowest first. */
export function groupsIn(shape: GroupShape): readonly GroupShape[] {
  return [...shape.children.flatMap(({ shape: child }) => (child.kind === "group" ? groupsIn(child) : [])), shape];
}

export function leavesIn(shape: GroupShape): readonly LeafShape[] {
  return shape.children.flatMap(({ shape: child }) => (child.kind === "group" ? leavesIn(child) : [child]));
}

/** The name of a part; the whole rubric has none. */
export function nameOfShape({ part }: Shape): string {
  if (part === null) throw new InternalError("the whole rubric has no name");
  return part.name;
}

/** Every part, groups before what is below them. */
export function shapesIn(shape: Shape): readonly Shape[] {
  return [shape, ...(shape.kind === "group" ? shape.children.flatMap(({ shape: child }) => shapesIn(child)) : [])];
}
