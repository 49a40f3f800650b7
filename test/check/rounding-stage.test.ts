import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const indicator = (...lines: readonly string[]): string =>
  rubricWith({ parts: `indicator a weight 100% {\n    scale yes/no\n    ${lines.join("\n    ")}\n  }` });

describe("rounding-stage", () => {
  it.each(["11", "2.5"])("should report that %s decimals are impossible", (digits) => {
    expectErrors(indicator(`rounded to ${digits}`), [{ code: "PTH4041", underlined: digits }]);
    expectErrors(rubricWith({ top: `level unit -> agency mean rounded to ${digits}` }), [
      { code: "PTH4041", underlined: digits },
    ]);
  });

  it.each(["0", "1.5"])("should report that `at least %s` is no count", (count) => {
    expectErrors(indicator(`observations mean at least ${count}`), [{ code: "PTH4037", underlined: count }]);
    expectErrors(rubricWith({ top: `level unit -> agency mean at least ${count}` }), [
      { code: "PTH4037", underlined: count },
    ]);
  });

  it("should accept whole numbers", () => {
    expectValid(indicator("rounded to 0 digits down", "observations lowest at least 1"));
    expectValid(indicator("rounded to 10"));
    expectValid(rubricWith({ top: "level unit -> agency mean at least 3 rounded to 2 half-even" }));
  });
});
