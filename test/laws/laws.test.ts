import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { around } from "../evaluate/one-indicator.js";
import {
  comparableEvidence,
  type EvidenceCase,
  extremes,
  fullEvidence,
  openEvidence,
  partialEvidence,
  rubric,
} from "../support/arbitrary-rubric.js";
import {
  accepted,
  compiled,
  expectBounded,
  expectCategoryOrder,
  expectClassified,
  expectExact,
  expectInRange,
  expectMissingTold,
  expectMonotonic,
  expectNodesAddUp,
  expectRedistributed,
  expectReplay,
  fraction,
  outcomeOf,
} from "../support/laws.js";
import { evidenceOf, rawAnswer } from "./answer-sketch.js";
import { plainMean, pointsBounds, pointsOf } from "./points-of.js";
import { printRubric } from "./print-rubric.js";
import { answerTo, recompute, recomputeWith, worth } from "./recompute.js";
import { unitsText } from "./rounded-units.js";
import { flattened, indicatorsIn, permuted } from "./rubric-sketch.js";

const anyCase = (): fc.Arbitrary<EvidenceCase> => fc.oneof(fullEvidence(), partialEvidence(), openEvidence());

describe("monotonic", () => {
  it("should never score better evidence lower, nor put it in a worse category, nor lower its range", () => {
    fc.assert(
      fc.property(comparableEvidence(), ({ text, worse, better }) => {
        const rubric = compiled(text);
        const [low, high] = [worse, better].map((raw) => evaluate(rubric, accepted(rubric, raw)));
        if (low === undefined || high === undefined) throw new Error("two outcomes were made");
        expectMonotonic(rubric, low, high);
      }),
    );
  });
});

describe("bounded", () => {
  it("should keep every score between the lowest and the highest", () => {
    fc.assert(
      fc.property(anyCase(), ({ text, raw }) => {
        const rubric = compiled(text);
        expectBounded(rubric, evaluate(rubric, accepted(rubric, raw)));
      }),
    );
  });
  it("should refuse points that leave it, where an undisclosed split stands beside what may be n/a", () => {
    const parts = `not applicable parts are redistributed
      dimension x weight undisclosed  dimension y weight undisclosed
      indicator z weight 10% { scale yes/no may be n/a }`;
    const rubric = compiled(around(parts));
    const points = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(points, points, (x, y) => {
        const known = { x: { points: x }, y: { points: y } };
        const outcome = evaluate(rubric, accepted(rubric, { subject: "a", answers: {}, known }));
        // x and y weigh 90% together, or everything where z is n/a
        expect(outcome.exact).toBe(x + y <= 90 ? `${x + y}` : null);
        expect(outcome.range !== null).toBe(x + y <= 100);
        expectBounded(rubric, outcome);
      }),
    );
  });
  it("should give the best, and the worst, evidence the weighted best, and worst, points", () => {
    fc.assert(
      fc.property(extremes(), ({ text, sketch, best, worst }) => {
        for (const [raw, which] of [
          [best, "high"],
          [worst, "low"],
        ] as const) {
          const points = worth(sketch, raw, (indicator) => pointsBounds(indicator, sketch.score)[which]);
          expectExact(outcomeOf(text, raw), recomputeWith(sketch, { ...raw, answers: {} }, points));
        }
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
  it("should change nothing that an outcome says of the whole when siblings change places", () => {
    fc.assert(
      fc.property(anyCase(), ({ text, sketch, raw }) => {
        const { nodes, trace, diagnostics, assumptions, rubric, ...said } = outcomeOf(text, raw);
        expect(outcomeOf(printRubric(permuted(sketch)), raw)).toMatchObject(said);
      }),
    );
  });
});

describe("equal weights", () => {
  it("should be the plain mean", () => {
    fc.assert(
      fc.property(fullEvidence(), ({ sketch }) => {
        const flat = flattened(sketch);
        const raw = evidenceOf(flat, (indicator) => rawAnswer(indicator, indicator.picks.high));
        const points = indicatorsIn(flat.children).map((indicator) =>
          pointsOf(indicator, answerTo(indicator, raw), flat.score),
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
      fc.property(anyCase(), ({ text, raw }) => {
        const outcome = outcomeOf(text, raw);
        if (outcome.exact !== null) expectReplay(outcome);
      }),
    );
  });
});

describe("in range", () => {
  it("should hold the score and its category", () => {
    fc.assert(
      fc.property(anyCase(), ({ text, raw }) => {
        const outcome = outcomeOf(text, raw);
        if (outcome.exact !== null) expectInRange(outcome);
      }),
    );
  });
  it("should be nothing but the score where everything is answered", () => {
    fc.assert(
      fc.property(fullEvidence({ open: false, rising: false }), ({ text, sketch, raw }) => {
        const { exact, range, certain } = outcomeOf(text, raw);
        if (exact === null || sketch.assumeEqual) return;
        expect({ range, certain }).toEqual({ range: { low: exact, high: exact }, certain: true });
      }),
    );
  });
});

describe("reproducible", () => {
  it("should give the same bytes for the same rubric and evidence, in whatever order the evidence stands", () => {
    fc.assert(
      fc.property(anyCase(), ({ text, raw }) => {
        const turned = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
          Object.fromEntries(Object.entries(values).toReversed());
        const { known, answers, facts, subject } = raw;
        const reversed = { known: turned(known), answers: turned(answers), facts: turned(facts), subject };
        const [once, again] = [outcomeOf(text, raw), outcomeOf(text, reversed)].map((outcome) =>
          JSON.stringify(outcome),
        );
        expect(again).toBe(once);
      }),
    );
  });
});

describe("classify", () => {
  it("should agree with the outcome that published the score, where no rule changes the category", () => {
    fc.assert(
      fc.property(anyCase(), ({ sketch, raw }) => {
        const plain = { ...sketch, score: { ...sketch.score, exact: false }, rules: [], assumeEqual: false };
        const rubric = compiled(printRubric({ ...plain, facts: sketch.facts }));
        const outcome = evaluate(rubric, accepted(rubric, raw));
        if (outcome.exact !== null) expectClassified(rubric, outcome);
      }),
    );
  });
});

describe("missing", () => {
  it("should tell of every missing answer that counts, once, in a diagnostic and in the trace", () => {
    fc.assert(
      fc.property(anyCase(), ({ text, sketch, raw }) => {
        const rubric = compiled(text);
        expectMissingTold(rubric, evaluate(rubric, accepted(rubric, raw)), recompute(sketch, raw).missing);
      }),
    );
  });
});

describe("nodes", () => {
  it("should add up: contributions to the parent's score, effective weights to the total of the weights", () => {
    fc.assert(fc.property(anyCase(), ({ text, raw }) => expectNodesAddUp(outcomeOf(text, raw))));
  });
});

describe("redistribution", () => {
  it("should show where every weight went that is left out, to the last digit", () => {
    fc.assert(fc.property(anyCase(), ({ text, raw }) => expectRedistributed(outcomeOf(text, raw))));
  });
});
