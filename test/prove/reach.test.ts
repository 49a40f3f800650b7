import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { decide } from "../../src/prove/reach.js";
import { accepted, runs } from "../support/laws.js";
import { allEvidence, smallRubrics } from "./small-rubrics.js";

describe("the reach of categories", () => {
  it("should be what all evidence together reaches, category for category", () => {
    const seen = { rubrics: 0, unreachable: 0, undecided: 0 };
    fc.assert(
      fc.property(smallRubrics(), (small) => {
        const { rubric } = compileRubric(small.text);
        fc.pre(rubric !== null && small.indicators.length <= 5);
        const reached = new Set(allEvidence(small).map((raw) => evaluate(rubric, accepted(rubric, raw)).category?.id));
        const { decisions } = decide(
          rubric,
          rubric.categories.map(({ id }) => id),
        );
        seen.rubrics += 1;
        for (const [category, decision] of decisions) {
          if (decision.kind === "unreachable") seen.unreachable += 1;
          if (decision.kind === "undecided") seen.undecided += 1;
          expect({ category, kind: decision.kind }).toEqual({
            category,
            kind: reached.has(category) ? "reached" : "unreachable",
          });
        }
      }),
      runs(1),
    );
    console.log(seen);
  });
});
