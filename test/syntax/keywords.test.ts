import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";

describe("a statement after one that may end with a name", () => {
  it("should begin at `weights total`, which is no rounding mode", () => {
    const { diagnostics, rubric } = compileRubric(`rubric r 2024 {
      title "R"
      score 0..100 published 2 digits half-up
      missing answers count as lowest
      weights total 99.9%
      dimension d weight 99.9% {
        rounded to 0
        weights total 50%
        indicator i weight 50% { scale yes/no }
      }
      category K from 0
    }`);
    expect(diagnostics).toEqual([]);
    expect(rubric?.weightsTotal).toEqual({ num: 999n, den: 1000n });
  });
});
