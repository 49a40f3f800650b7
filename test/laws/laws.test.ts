import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indicatorsOf } from "../../src/model/indicators.js";
import { comparableEvidence, extremes, fullEvidence, partialEvidence, rubric } from "../support/arbitrary-rubric.js";
import {
  accepted,
  compiled,
  expectBounded,
  expectCategoryOrder,
  expectClassified,
  expectExact,
  expectMissingTold,
  expectMonotonic,
  expectNodesAddUp,
  expectRange,
  expectReplay,
  fraction,
  outcomeOf,
  runs,
} from "../support/laws.js";
import { evidenceOf, rawAnswer } from "./answer-sketch.js";
import { extremeTotal, plainMean, pointsBounds, pointsOf, recompute, recomputeWith, unitsText } from "./recompute.js";
import { flattened, indicatorsIn, permuted, printRubric } from "./rubric-sketch.js";

const answeredCase = (): ReturnType<typeof partialEvidence> => fc.oneof(fullEvidence(), partialEvidence());

describe("generated rubrics", () => {
  it("should all be accepted without an error", () => {
    fc.assert(fc.property(rubric(), ({ text }) => void compiled(text)));
  });
  it("should have the categories and indicators of their sketch, in its order", () => {
    fc.assert(
      fc.property(rubric(), ({ text, sketch }) => {
        const rubric = compiled(text);
        expect(rubric.categories.map(({ id }) => id)).toEqual(sketch.categories.map(({ id }) => id));
        expect(indicatorsOf(rubric).map(({ path }) => path)).toEqual(
          indicatorsIn(sketch.children).map(({ path }) => path),
        );
      }),
    );
  });
});

describe("exact", () => {
  it("should give the score, to the last digit, that the written rubric gives by hand", () => {
    fc.assert(
      fc.property(answeredCase(), ({ sketch, text, raw }) => {
        expectExact(outcomeOf(text, raw), recompute(sketch, raw));
      }),
      runs(3),
    );
  });
  it("should give the exact score, weight and effective weight of every part", () => {
    fc.assert(
      fc.property(answeredCase(), ({ sketch, text, raw }) => {
        const outcome = outcomeOf(text, raw);
        const expected = recompute(sketch, raw);
        // Without a score the parts may still have one, but what they count is open.
        if (expected === null) return;
        for (const node of outcome.nodes) {
          const part = expected.parts.get(node.path);
          expect(fraction(node.weight).toFraction()).toBe(part?.weight.toFraction());
          expect(fraction(node.effectiveWeight).toFraction()).toBe(part?.effectiveWeight.toFraction());
          expect(node.exact === null ? null : fraction(node.exact).toFraction()).toBe(
            part?.score?.toFraction() ?? null,
          );
        }
        expect(outcome.nodes.length).toBe(expected.parts.size);
      }),
    );
  });
});

describe("monotonic", () => {
  it("should never score better evidence lower, nor put it in a worse category", () => {
    fc.assert(
      fc.property(comparableEvidence(), ({ text, worse, better }) => {
        const rubric = compiled(text);
        const outcomes = [worse, better].map((raw) => evaluate(rubric, accepted(rubric, raw)));
        const [low, high] = outcomes;
        if (low === undefined || high === undefined) throw new Error("two outcomes were made");
        expectMonotonic(rubric, low, high);
      }),
    );
  });
});

describe("bounded", () => {
  it("should keep every score between the lowest and the highest", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, raw }) => {
        const rubric = compiled(text);
        expectBounded(rubric, evaluate(rubric, accepted(rubric, raw)));
      }),
    );
  });
  it("should give the best, and the worst, evidence the weighted best, and worst, points", () => {
    fc.assert(
      fc.property(extremes(), ({ text, sketch, best, worst }) => {
        const bound = (which: "low" | "high") =>
          recomputeWith(sketch, (indicator) => pointsBounds(indicator, sketch.score)[which]);
        expectExact(outcomeOf(text, best), bound("high"));
        expectExact(outcomeOf(text, worst), bound("low"));
      }),
    );
  });
  it("should reach the highest and the lowest score when every scale spans the range", () => {
    fc.assert(
      fc.property(extremes(), ({ text, sketch, best, worst }) => {
        const { min, max } = sketch.score;
        const spans = indicatorsIn(sketch.children).every((indicator) => {
          const { low, high } = pointsBounds(indicator, sketch.score);
          return low.equals(min) && high.equals(max);
        });
        if (!spans) return;
        expect(outcomeOf(text, best).exact).toBe(String(max));
        expect(outcomeOf(text, worst).exact).toBe(String(min));
      }),
    );
  });
});

describe("category order", () => {
  it("should never give the higher of two scores a worse category or zone", () => {
    const share = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(rubric(), share, share, ({ text, sketch }, a, b) => {
        const { min, max } = sketch.score;
        const at = (share: number): string => unitsText(min * 1_000_000n + (max - min) * BigInt(share), 6);
        expectCategoryOrder(compiled(text), at(Math.min(a, b)), at(Math.max(a, b)));
      }),
    );
  });
});

describe("sibling permutation", () => {
  it("should change neither score nor category nor range when siblings change places", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, sketch, raw }) => {
        const { exact, score, category, range } = outcomeOf(text, raw);
        const other = outcomeOf(printRubric(permuted(sketch)), raw);
        expect({ exact: other.exact, score: other.score, category: other.category, range: other.range }).toEqual({
          exact,
          score,
          category,
          range,
        });
      }),
    );
  });
});

describe("equal weights", () => {
  it("should be the plain mean", () => {
    fc.assert(
      fc.property(fullEvidence(), ({ sketch }) => {
        const flat = flattened(sketch);
        const raw = evidenceOf(flat, ({ scale, picks }) => rawAnswer(scale, picks.high, { ...picks, form: 5 }));
        const points = indicatorsIn(flat.children).map((indicator) =>
          pointsOf(indicator, raw.answers[indicator.name], flat.score),
        );
        const { exact } = outcomeOf(printRubric(flat), raw);
        expect(fraction(exact).toFraction()).toBe(plainMean(points).toFraction());
      }),
    );
  });
});

describe("replay", () => {
  it("should come to the score, the exact score and the category of the outcome", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, raw }) => {
        const outcome = outcomeOf(text, raw);
        if (outcome.exact !== null) expectReplay(outcome);
      }),
    );
  });
});

describe("range", () => {
  it("should reach from all open answers at their worst to all at their best, around the score", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, sketch, raw }) => {
        const outcome = outcomeOf(text, raw);
        if (outcome.exact === null) return;
        const complete = indicatorsIn(sketch.children).every(({ name }) => Object.hasOwn(raw.answers, name));
        expectRange(outcome, extremeTotal(sketch, raw, "lowest"), extremeTotal(sketch, raw, "highest"), complete);
      }),
    );
  });
});

describe("reproducible", () => {
  it("should give the same bytes for the same rubric and evidence, in whatever order the answers stand", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, raw }) => {
        const reversed = {
          answers: Object.fromEntries(Object.entries(raw.answers).toReversed()),
          subject: raw.subject,
        };
        const [once, again] = [outcomeOf(text, raw), outcomeOf(text, reversed)].map((outcome) =>
          JSON.stringify(outcome),
        );
        expect(again).toBe(once);
      }),
    );
  });
});

describe("classify", () => {
  it("should agree with the outcome that published the score", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, raw }) => {
        const rubric = compiled(text);
        const outcome = evaluate(rubric, accepted(rubric, raw));
        if (outcome.exact !== null) expectClassified(rubric, outcome);
      }),
    );
  });
});

describe("missing", () => {
  it("should tell of every missing answer, once, in a diagnostic and in the trace", () => {
    fc.assert(
      fc.property(answeredCase(), ({ text, sketch, raw }) => {
        const rubric = compiled(text);
        const names = indicatorsIn(sketch.children).map(({ name }) => name);
        const outcome = evaluate(rubric, accepted(rubric, raw));
        expectMissingTold(
          rubric,
          outcome,
          names.filter((name) => !Object.hasOwn(raw.answers, name)),
        );
      }),
    );
  });
});

describe("nodes", () => {
  it("should add up: contributions to the parent's score, effective weights to one", () => {
    fc.assert(fc.property(answeredCase(), ({ text, raw }) => expectNodesAddUp(outcomeOf(text, raw))));
  });
});
