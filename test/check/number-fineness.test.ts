import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { codesOf, expectValid } from "../support/expect-diagnostics.js";

const withParts = (parts: readonly string[]): string =>
  `rubric a 2024 {
  title "A"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  ${parts.join("\n  ")}
  category a from 50
  category b from 0
}`;

describe("numbers-too-fine", () => {
  it("should report weights whose exact sum would have no end, at once", () => {
    const parts = Array.from(
      { length: 1000 },
      (_, k) => `indicator i${k} weight 1/${10n ** 38n + BigInt(k)} { scale yes/no }`,
    );
    expect(codesOf(withParts(parts))).toEqual(["PTH1028"]);
  });

  it("should report scales that divide by ever other numbers", () => {
    const parts = Array.from(
      { length: 100 },
      (_, k) => `indicator i${k} weight 1/100 { scale number 0..${10n ** 110n + BigInt(k)} higher is better }`,
    );
    expect(codesOf(withParts(parts))).toEqual(["PTH1028"]);
  });

  it("should accept many parts of one denominator, and a few long ones", () => {
    expectValid(withParts(Array.from({ length: 700 }, (_, k) => `indicator i${k} weight 1/700 { scale yes/no }`)));
    expectValid(
      withParts([
        `indicator a weight 1/${10n ** 38n} { scale yes/no }`,
        `indicator b weight 1 - 1/${10n ** 38n} { scale yes/no }`,
      ]),
    );
    expect(compileRubric(withParts(["indicator a weight 100% { scale number 0..7 higher is better }"])).ok).toBe(true);
  });
});
