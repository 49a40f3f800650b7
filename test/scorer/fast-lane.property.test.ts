import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { prepareScorer, type Scorer } from "../../src/scorer/prepare-scorer.js";
import { around } from "../evaluate/one-indicator.js";
import { compiled } from "../support/laws.js";

/** Two dimensions with every scale that has a table or a line; ties at two digits are frequent. */
const parts = (rounded: string): string => `
  scale step levels 1..5
  dimension a "A" { weight 50% ${rounded}
    indicator a1 "A1" { weight 50% scale step }
    indicator a2 "A2" { weight 25% scale yes/no }
    indicator a3 "A3" { weight 25% scale count 0..200 full at 160 } }
  dimension b "B" { weight 50%
    indicator b1 "B1" { weight 12.5% scale choice { low "L" points 10 high "H" points 90.02 } }
    indicator b2 "B2" { weight 87.5% scale number 0..100 higher is better } }`;

const ANSWERS = {
  a1: fc.constantFrom<unknown>(1, 2, 3, 4, 5, 5, "4", null, 0, 6, 1.5),
  a2: fc.constantFrom<unknown>(true, false, true, false, "ya", null, 1, "mungkin"),
  a3: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom<unknown>(128, 129, 201, -1, null)),
  b1: fc.constantFrom<unknown>("low", "high", "high", null, "middle", true),
  b2: fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom<unknown>(99.5, 0.25, 12.12, 101, "50", null, Number.NaN, -0),
  ),
};
const KEYS = Object.keys(ANSWERS);

const evidence = fc.record({
  answers: fc.record(ANSWERS),
  order: fc.oneof(
    { weight: 3, arbitrary: fc.constant(KEYS) },
    fc.constant(KEYS.toReversed()),
    fc.shuffledSubarray(KEYS, { minLength: 3 }),
  ),
});

describe("answers that come as they come", () => {
  it.each([
    ["groups that are not rounded", "", "half-up"],
    ["a group that is rounded before it counts", "rounded to 1", "half-even"],
    ["a mode that cuts off", "", "down"],
  ])("should be scored as evaluate does, one scorer after the other, with %s", (_, rounded, mode) => {
    const rubric = compiled(around(parts(rounded), { score: `0..100 published 2 digits ${mode}` }));
    let fast = 0;
    const expectSame = (scorer: Scorer, raw: object): void => {
      const read = readEvidence(rubric, raw);
      const scored = scorer.score(raw);
      expect(scored.ok).toBe(read.ok);
      if (!read.ok || !scored.ok) return;
      const outcome = evaluate(rubric, read.evidence);
      const scores = new Map(outcome.nodes.map(({ path, score }) => [path, score]));
      expect([scored.score, scored.category?.id]).toEqual([outcome.score, outcome.category?.id]);
      expect(scored.nodes.map((units) => (units === null ? null : (units / 100).toFixed(2)))).toEqual(
        scorer.parts.map(({ path }) => scores.get(path) ?? null),
      );
      if (scored.by === "whole-numbers") fast += 1;
    };
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 14 }), fc.boolean(), (subjects, isReversed) => {
        const scorer = prepareScorer(rubric);
        for (const { answers, order } of subjects) {
          const keys = isReversed ? order.toReversed() : order;
          const given = Object.fromEntries(keys.map((key) => [key, answers[key as keyof typeof answers]]));
          expectSame(scorer, { subject: "loket", answers: given });
        }
      }),
    );
    expect(fast).toBeGreaterThan(100);
  });
});
