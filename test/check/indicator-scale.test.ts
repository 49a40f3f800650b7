import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("indicator-scale", () => {
  it("should report an indicator without a scale, with and without a block", () => {
    expectErrors(rubricWith({ parts: 'indicator a weight 50%\n  indicator b weight 50% { code "1" }' }), [
      { code: "PTH2013", underlined: "a", message: "`a` has no scale", hint: "{ scale yes/no }" },
      { code: "PTH2013", underlined: "b" },
    ]);
  });

  it("should report a scale inside an indicator with both a name and a content", () => {
    expectErrors(rubricWith({ scale: "scale five levels 0..5" }), [
      { code: "PTH2014", underlined: "five", hint: "only its content" },
    ]);
  });

  it("should report a declared scale without a content, and one without a name", () => {
    expectErrors(rubricWith({ top: "scale five\n  scale levels 0..5" }), [
      { code: "PTH2014", underlined: "scale five", hint: "`scale name levels 0..5`" },
      { code: "PTH2014", underlined: "scale levels 0..5" },
    ]);
  });

  it("should accept a scale of its own, and one by name", () => {
    expectValid(rubricWith({ scale: "scale levels 0..5" }));
    expectValid(rubricWith({ top: "scale five levels 0..5", scale: "scale five" }));
  });

  it("should stay silent when the scale could not be read", () => {
    expectErrors(rubricWith({ scale: "sclae yes/no" }), [{ code: "PTH1002", underlined: "sclae", hint: "`scale`" }]);
    expectErrors(rubricWith({ scale: "skala yes/no" }), [{ code: "PTH1002", underlined: "skala" }]);
  });
});
