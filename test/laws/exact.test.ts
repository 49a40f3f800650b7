import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { indicatorsOf, partsBelow } from "../../src/model/indicators.js";
import { fullEvidence, openEvidence, partialEvidence, rubric } from "../support/arbitrary-rubric.js";
import { accepted, compiled, expectExact, expectNoScore, fraction, outcomeOf, runs } from "../support/laws.js";
import { someCompletions } from "./completions.js";
import { type NoScore, type Recomputed, recompute, recomputeWith } from "./recompute.js";
import { indicatorsIn, partsIn } from "./rubric-sketch.js";

describe("generated rubrics", () => {
  it("should all be accepted without an error", () => {
    fc.assert(
      fc.property(rubric(), ({ text }) => void compiled(text)),
      runs(3),
    );
  });
  it("should have the categories, parts, rules and facts of their sketch, in its order", () => {
    fc.assert(
      fc.property(rubric(), ({ text, sketch }) => {
        const rubric = compiled(text);
        const paths = partsIn(sketch.children).map(({ path }) => path);
        expect(rubric.categories.map(({ id }) => id)).toEqual(sketch.categories.map(({ id }) => id));
        expect(partsBelow(rubric.children).map(({ path }) => path)).toEqual(paths);
        expect(indicatorsOf(rubric).map(({ name }) => name)).toEqual(
          indicatorsIn(sketch.children).map(({ name }) => name),
        );
        expect(rubric.rules.map(({ name }) => name)).toEqual(sketch.rules.map(({ name }) => name));
        expect(rubric.facts.map(({ name }) => name)).toEqual(sketch.facts.map(({ name }) => name));
      }),
    );
  });
});

/** What the parts of an outcome should say. */
function expectParts({ nodes }: Outcome, expected: Recomputed | NoScore): void {
  if (typeof expected === "string") return;
  const told = nodes.map((node) => ({
    path: node.path,
    weight: node.weight === null ? null : fraction(node.weight).toFraction(),
    effectiveWeight: node.effectiveWeight === null ? null : fraction(node.effectiveWeight).toFraction(),
    score: node.exact === null ? null : fraction(node.exact).toFraction(),
    leftOut: node.leftOut,
  }));
  const parts = nodes.map(({ path }) => ({ path, ...expected.parts.get(path) }));
  expect(told).toEqual(
    parts.map(({ path, weight, effectiveWeight, score, leftOut }) => ({
      path,
      weight: weight?.toFraction() ?? null,
      effectiveWeight: effectiveWeight?.toFraction(),
      score: score?.toFraction() ?? null,
      leftOut,
    })),
  );
  expect(nodes.length).toBe(expected.parts.size);
}

/** An outcome comes to the same as one of the ways in which what is open may be closed, if that is possible at all. */
function expectSame(outcome: Outcome, closed: Recomputed | NoScore): void {
  if (closed === "impossible") return;
  if (closed === "nothing") throw new Error("a score came from nothing");
  expect(fraction(outcome.exact).toFraction()).toBe(closed.exact.toFraction());
  expect(outcome.category?.id).toBe(closed.category);
}

describe("exact", () => {
  it("should give, to the last digit, the outcome that the written rubric gives by hand", () => {
    fc.assert(
      fc.property(fc.oneof(fullEvidence(), partialEvidence()), ({ sketch, text, raw }) => {
        const { open, result } = recompute(sketch, raw);
        const outcome = outcomeOf(text, raw);
        if (open) return expectNoScore(outcome);
        expectExact(outcome, result);
        expectParts(outcome, result);
      }),
      runs(3),
    );
  });
  it("should give no score where anything is open, unless every way of closing it gives that one", () => {
    fc.assert(
      fc.property(openEvidence(), fc.nat(), ({ sketch, text, raw }, seed) => {
        const rubric = compiled(text);
        const outcome = evaluate(rubric, accepted(rubric, raw));
        const { open, result } = recompute(sketch, raw);
        if (!open) return expectExact(outcome, result);
        if (outcome.score === null) return expectNoScore(outcome);
        for (const completion of someCompletions(sketch, raw, { seed, size: 4, answers: "as they are" }))
          expectSame(outcome, recomputeWith(sketch, raw, completion));
      }),
      runs(2),
    );
  });
});
