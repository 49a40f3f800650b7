import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const EXACT = "score 0..100 published 2 digits half-up compared exact";
const bands = (...categories: readonly string[]): string => categories.map((one) => `category ${one}`).join("\n  ");

describe("category-exact", () => {
  it("should report every closed band but the one that ends at the top", () => {
    const categories = bands("a from 80 to 100", "b from 50 to 79.99", "c from 0 to 49.99");
    expectErrors(rubricWith({ score: EXACT, categories }), [
      { code: "PTH4046", underlined: "79.99", hint: "only the lower bound" },
      { code: "PTH4046", underlined: "49.99" },
    ]);
    expectValid(rubricWith({ categories }));
  });

  it("should accept lower bounds", () => {
    expectValid(rubricWith({ score: EXACT }));
    expectValid(rubricWith({ score: EXACT, categories: bands("a from 80 to 100", "b from 0") }));
  });
});
