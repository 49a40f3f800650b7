import { InternalError } from "../diagnostics/internal-error.js";
import { equalShare } from "../evaluate/combine-group.js";
import { missingPolicyOf, pointsUnder } from "../evaluate/interpret.js";
import type { Group, Indicator, Part, Rubric } from "../model/rubric.js";
import { type Rational, ZERO } from "../numeric/rational.js";
import type { Dialect } from "./dialects/dialect.js";
import { commonDivisor, commonMultiple, numeratorOver } from "./exact-numbers.js";
import { type Leaf, leafOf } from "./leaf.js";
import type { Source } from "./source.js";

/** What can become of a part: the numbers that its state has in the query. */
export const STATE = { scored: 0n, missing: 1n, notApplicable: 2n, stopped: 3n, unknown: 4n } as const;

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
  /** What the weights of the children add up to. */
  readonly total: bigint;
  /** How far it stands above its lowest indicator, which is 0. */
  readonly height: number;
}

/** A part with what it weighs: `weight` of `total`, and its numerator times `factor` in that of the group. */
export interface Weighted {
  readonly shape: Shape;
  readonly weight: bigint;
  readonly factor: bigint;
}

export type Shape = LeafShape | GroupShape;

/** Works out every denominator of a rubric. Invariant: every weight is known or assumed, every group is broken down. */
export function shapeOf(rubric: Rubric, source: Source, dialect: Dialect): GroupShape {
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
    const share = equalShare(children, weightsTotal) ?? ZERO;
    const shapes = children.map((child) => ({ shape: shapeOfPart(child), share: child.weight ?? share }));
    const size = commonMultiple([weightsTotal.den, ...shapes.map((one) => one.share.den)]);
    const below = commonMultiple(shapes.map(({ shape }) => shape.den));
    const weights = shapes.map((one) => numeratorOver(one.share, size));
    const factors = shapes.map(({ shape }, index) => (weights[index] ?? 0n) * (below / shape.den));
    const reduced = commonDivisor([size * below, ...factors]);
    const total = numeratorOver(weightsTotal, size);
    const shared = commonDivisor([total, ...weights]);
    const mayLose = shapes.some(({ shape }) => mayBeLeftOut(shape));
    return {
      kind: "group",
      part,
      children: shapes.map(({ shape }, index) => ({
        shape,
        weight: (weights[index] ?? 0n) / shared,
        factor: (factors[index] ?? 0n) / reduced,
      })),
      total: total / shared,
      height: 1 + Math.max(0, ...shapes.map(({ shape }) => (shape.kind === "group" ? shape.height : 0))),
      ...finished(
        part,
        (size * below) / reduced,
        groupStates(shapes, part),
        mayLose || shapes.some(({ shape }) => shape.varies),
      ),
    };
  };

  const finished = (part: Part | null, innerDen: bigint, states: readonly bigint[], varies: boolean): ShapeBase => {
    const instead = part?.notApplicable == null ? null : pointsUnder(part.notApplicable, rubric);
    const rounded = part?.rounded == null ? innerDen : 10n ** BigInt(part.rounded.digits);
    const settled =
      instead === null ? states : states.map((state) => (state === STATE.notApplicable ? STATE.scored : state));
    return {
      innerDen,
      den: commonMultiple([rounded, ...(instead === null ? [] : [instead.den])]),
      states: new Set(settled),
      varies: varies && part?.rounded == null,
      instead,
    };
  };

  return groupShape(null, rubric);
}

/** What its own condition, and an assessor, can make of a part. */
function ownStates({ applies, mayBeNotApplicable }: Part): readonly bigint[] {
  return [
    ...(applies !== null || mayBeNotApplicable ? [STATE.notApplicable] : []),
    ...(applies === null ? [] : [STATE.unknown]),
  ];
}

function groupStates(children: readonly { readonly shape: Shape }[], part: Group | null): readonly bigint[] {
  const states = new Set<bigint>([STATE.scored, ...(part === null ? [] : ownStates(part))]);
  for (const { shape } of children) {
    if (shape.states.has(STATE.stopped)) states.add(STATE.stopped);
    if (shape.states.has(STATE.unknown)) states.add(STATE.unknown);
  }
  // A part without weight may be all that is left.
  if (children.some(({ shape }) => mayBeLeftOut(shape))) {
    states.add(STATE.notApplicable);
    if (children.some(({ shape }) => shape.states.has(STATE.missing))) states.add(STATE.missing);
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
