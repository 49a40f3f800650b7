import fc from "fast-check";
import { decimal, type ScaleSketch, type ScoreSketch, type Written } from "../laws/rubric-sketch.js";

/** A scale, once the score range is known. */
export type ScaleFor = (score: ScoreSketch) => ScaleSketch;

type Stated = readonly [spans: boolean, drawn: readonly number[]];

/** Scales of every kind, with stated points or without. */
export function scales(): fc.Arbitrary<ScaleFor> {
  return fc.oneof(yesNo(), levels(), choice(), count(), number(), mean(), checklist(), steps());
}

function direction(): fc.Arbitrary<"higher" | "lower" | null> {
  return fc.constantFrom(null, "higher" as const, "lower" as const);
}

function stated(): fc.Arbitrary<Stated> {
  return fc.tuple(fc.boolean(), fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }));
}

function yesNo(): fc.Arbitrary<ScaleFor> {
  return fc.constantFrom(null, "yes" as const, "no" as const).map(
    (better): ScaleFor =>
      () => ({ kind: "yes-no", better }),
  );
}

function levels(): fc.Arbitrary<ScaleFor> {
  return fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 6 }), direction(), fc.option(stated())).map(
    ([min, span, direction, points]): ScaleFor =>
      (score) => ({
        kind: "levels",
        min: BigInt(min),
        max: BigInt(min + span),
        direction,
        points: points === null ? null : inOrder(pointsOf(points, span + 1, score), direction),
      }),
  );
}

function choice(): fc.Arbitrary<ScaleFor> {
  return fc.tuple(fc.integer({ min: 2, max: 4 }), stated(), fc.nat(3)).map(
    ([size, points, shift]): ScaleFor =>
      (score) => {
        const shares = pointsOf(points, size, score);
        const rotated = [...shares.slice(shift), ...shares.slice(0, shift)];
        return { kind: "choice", options: rotated.map((share, index) => ({ name: `o${index + 1}`, points: share })) };
      },
  );
}

function count(): fc.Arbitrary<ScaleFor> {
  return fc.tuple(fc.integer({ min: 1, max: 14 }), fc.option(fc.nat(13)), direction()).map(
    ([max, fullAt, direction]): ScaleFor =>
      () => ({
        kind: "count",
        max: BigInt(max),
        // What is full cannot be worst, so `full at` and `lower is better` never stand together.
        fullAt: fullAt === null || direction === "lower" ? null : BigInt(1 + (fullAt % max)),
        direction,
      }),
  );
}

function number(): fc.Arbitrary<ScaleFor> {
  return fc
    .tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom("higher" as const, "lower" as const),
    )
    .map(
      ([min, span, direction]): ScaleFor =>
        () => ({ kind: "number", min: decimal(BigInt(min), 1), max: decimal(BigInt(min + span), 1), direction }),
    );
}

function mean(): fc.Arbitrary<ScaleFor> {
  return fc.tuple(fc.nat(2), fc.nat(9), fc.option(fc.integer({ min: 1, max: 4 })), direction()).map(
    ([min, span, atLeast, direction]): ScaleFor =>
      () => ({
        kind: "mean",
        min: BigInt(min),
        max: BigInt(min + 1 + span),
        atLeast: atLeast === null ? null : BigInt(atLeast),
        direction,
      }),
  );
}

function checklist(): fc.Arbitrary<ScaleFor> {
  return fc.tuple(fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }), fc.boolean()).map(
    ([raws, isWeighted]): ScaleFor =>
      () => {
        const total = raws.reduce((sum, raw) => sum + raw + 1, 0);
        const weightOf = (raw: number): Written => ({
          text: `${raw + 1}/${total}`,
          value: [BigInt(raw + 1), BigInt(total)],
        });
        const items = raws.map((raw, index) => ({ name: `h${index + 1}`, weight: isWeighted ? weightOf(raw) : null }));
        return { kind: "checklist", items };
      },
  );
}

function steps(): fc.Arbitrary<ScaleFor> {
  return fc
    .tuple(
      fc.integer({ min: -20, max: 20 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 4 }),
      stated(),
      fc.constantFrom("higher" as const, "lower" as const),
    )
    .map(
      ([min, gaps, points, direction]): ScaleFor =>
        (score) => {
          const sums = (upTo: number): number => gaps.slice(0, upTo).reduce((sum, gap) => sum + gap, min);
          const froms = gaps.map((_, index) => sums(index));
          const worth = inOrder(pointsOf(points, froms.length, score), direction);
          const bands = froms.flatMap((from, index) => {
            const share = worth[index];
            return share === undefined ? [] : [{ from: decimal(BigInt(from), 1), points: share }];
          });
          const max = sums(gaps.length);
          return {
            kind: "steps",
            min: decimal(BigInt(min), 1),
            max: decimal(BigInt(max), 1),
            direction,
            steps: bands,
          };
        },
    );
}

/** Ascending points in thousandths of the score range, on request from its very bottom to its very top. */
function pointsOf([spans, drawn]: Stated, size: number, { min, max }: ScoreSketch): readonly Written[] {
  const ascending = drawn.slice(0, size).toSorted((a, b) => a - b);
  const shares = spans && size > 1 ? [0, ...ascending.slice(1, -1), 1000] : ascending;
  return shares.map((share) => decimal(min * 1000n + (max - min) * BigInt(share), 3));
}

function inOrder(points: readonly Written[], direction: "higher" | "lower" | null): readonly Written[] {
  return direction === "lower" ? points.toReversed() : points;
}
