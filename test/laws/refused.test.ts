import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { rubric } from "../support/arbitrary-rubric.js";
import { printRubric } from "./print-rubric.js";
import { decimal, type IndicatorSketch, partsIn, type RubricSketch, withParts } from "./rubric-sketch.js";

/** Law (refused): a rubric that was good and has one thing spoilt is not accepted, and the thing is named. */
function expectRefused(text: string, ...codes: readonly string[]): void {
  const { ok, diagnostics } = compileRubric(text);
  expect(ok).toBe(false);
  const found = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(found.filter((code) => codes.includes(code))).not.toEqual([]);
}

/** The same rubric with the points of one levels scale replaced. */
function withPoints(
  sketch: RubricSketch,
  points: readonly bigint[],
  direction: "higher" | "lower" | null = null,
): RubricSketch {
  const scale = {
    kind: "levels" as const,
    min: 1n,
    max: BigInt(points.length),
    direction,
    points: points.map((thousandths) => decimal(thousandths, 3)),
  };
  let first = true;
  return withParts(sketch, (part) => {
    if (part.kind !== "indicator" || !first) return part;
    first = false;
    return { ...part, scale } satisfies IndicatorSketch;
  });
}

describe("refused", () => {
  it("should not take weights that are a hair more or less than they should add up to", () => {
    const hair = fc.constantFrom("+ 0.0001%", "- 0.0001%", "+ 1/1000000", "+ 1e-30%");
    fc.assert(
      fc.property(rubric({ undisclosed: false }), fc.nat(), hair, ({ sketch }, index, hair) => {
        const all = partsIn(sketch.children);
        const spoilt = all[index % all.length];
        const text = printRubric(
          withParts(sketch, (part) =>
            part.path === spoilt?.path && part.weight !== null
              ? { ...part, weight: { ...part.weight, text: `${part.weight.text} ${hair}` } }
              : part,
          ),
        );
        expectRefused(text, "PTH3001", "PTH3003");
      }),
    );
  });
  it("should not take a lowest category that leaves the bottom of the range open", () => {
    fc.assert(
      fc.property(rubric(), ({ sketch }) => {
        const { categories } = sketch;
        const raised = categories.map((category, index) =>
          index === categories.length - 1 ? { ...category, from: category.from + 1n } : category,
        );
        expectRefused(printRubric({ ...sketch, bands: false, categories: raised }), "PTH4004");
      }),
    );
  });
  it.each([
    ["a hole", -1n, ["PTH4001", "PTH4007", "PTH4008"]],
    ["an overlap", 1n, ["PTH4002", "PTH4006"]],
  ] as const)("should not take closed bands with %s of one unit of the last digit", (_, by, codes) => {
    fc.assert(
      fc.property(rubric(), fc.nat(), ({ sketch }, index) => {
        const { digits } = sketch.score;
        const text = printRubric({ ...sketch, score: { ...sketch.score, exact: false }, bands: true });
        const upper = [...text.matchAll(/(?<=^ {2}category .* to )-?[0-9.]+$/gm)];
        const spoilt = upper[index % upper.length];
        if (spoilt === undefined) throw new Error("a closed band has an upper bound");
        const units = BigInt(spoilt[0].replace(".", "")) + by;
        const after = text.slice(spoilt.index + spoilt[0].length);
        expectRefused(`${text.slice(0, spoilt.index)}${decimal(units, digits).text}${after}`, ...codes);
      }),
    );
  });
  it("should not take categories out of order, nor a better category in a worse zone", () => {
    fc.assert(
      fc.property(rubric(), ({ sketch }) => {
        const { min, max, digits } = sketch.score;
        const size = 10n ** BigInt(digits);
        const froms = [max * size, min * size + 1n, min * size];
        const categories = froms.map((from, index) => ({ id: `K${index + 1}`, zone: null, from }));
        const shuffled = [categories[1], categories[0], categories[2]].flatMap((one) =>
          one === undefined ? [] : [one],
        );
        expectRefused(printRubric({ ...sketch, bands: false, categories: shuffled }), "PTH4003");
        const zones = ["yellow", "green", "red"] as const;
        const wrong = categories.map((one, index) => ({ ...one, zone: zones[index] ?? null }));
        expectRefused(printRubric({ ...sketch, bands: false, categories: wrong }), "PTH4009");
      }),
    );
  });
  it("should not take points by which a better level is worth less", () => {
    fc.assert(
      fc.property(rubric({ bare: false }), fc.integer({ min: 0, max: 999 }), ({ sketch }, share) => {
        const { min, max } = sketch.score;
        const points = min * 1000n + (max - min) * BigInt(share);
        const wrong = [min * 1000n, points + 1n, points, max * 1000n];
        expectRefused(printRubric(withPoints(sketch, wrong)), "PTH4033");
        expectRefused(printRubric(withPoints(sketch, wrong, "higher")), "PTH4033");
        expectRefused(printRubric(withPoints(sketch, wrong.toReversed(), "lower")), "PTH4033");
        const right = wrong.toSorted((a, b) => (a < b ? -1 : 1));
        expectRefused(printRubric(withPoints(sketch, right, "lower")), "PTH4033");
        expect(compileRubric(printRubric(withPoints(sketch, right))).ok).toBe(true);
        expect(compileRubric(printRubric(withPoints(sketch, right.toReversed(), "lower"))).ok).toBe(true);
      }),
    );
  });
  it("should not take points outside the score range", () => {
    fc.assert(
      fc.property(rubric({ bare: false }), fc.boolean(), ({ sketch }, above) => {
        const { min, max } = sketch.score;
        const points = above ? [min * 1000n, max * 1000n + 1n] : [min * 1000n - 1n, max * 1000n];
        expectRefused(printRubric(withPoints(sketch, points)), "PTH4032");
      }),
    );
  });
});
