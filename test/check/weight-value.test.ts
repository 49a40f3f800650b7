import { describe, expect, it } from "vitest";
import { codesOf, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const weight = (share: string): string => rubricWith({ parts: `indicator a weight ${share} { scale yes/no }` });

describe("weight-value", () => {
  it("should report every part without a weight", () => {
    const parts = "dimension a { indicator b { scale yes/no } }\n  variable c weight 100%";
    expectErrors(rubricWith({ parts }), [
      { code: "PTH3002", underlined: "a", message: "the dimension `a` has no weight", hint: "`weight undisclosed`" },
      { code: "PTH3002", underlined: "b", message: "the indicator `b`" },
    ]);
  });

  it.each(["150%", "-10%", "3/2", "100.01%"])("should report that %s is outside 0%% to 100%%", (share) => {
    expect(codesOf(weight(share))).toContain("PTH3003");
  });

  it.each([
    ["20", "`20%`"],
    ["100", "`100%`"],
    ["(20)", "`20%`"],
    ["10 + 10", "`20%`"],
  ])("should report that %s does not say its unit", (share, suggestion) => {
    expectErrors(weight(share), [{ code: "PTH3004", underlined: share, hint: suggestion }]);
  });

  it("should accept a percentage, a fraction, and arithmetic on them", () => {
    for (const share of ["100%", "100 %", "1/1", "(100%)", "200% / 2", "2 * 50%", "100% - 0%"])
      expectValid(weight(share));
  });

  it("should accept a weight in the block, and an undisclosed one", () => {
    expectValid(rubricWith({ parts: "indicator a { weight 100% scale yes/no }" }));
    expectValid(weight("undisclosed"));
  });

  it("should stay silent when the weight in the block could not be read", () => {
    expectErrors(rubricWith({ parts: "indicator a {\n    weight lima\n    scale yes/no\n  }" }), [
      { code: "PTH1001", underlined: "lima", message: "`undisclosed`" },
    ]);
    expectErrors(rubricWith({ parts: "indicator a {\n    wieght 100%\n    scale yes/no\n  }" }), [
      { code: "PTH1002", underlined: "wieght", hint: "`weight`" },
    ]);
  });
});
