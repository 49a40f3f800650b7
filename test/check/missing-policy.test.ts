import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("missing-policy", () => {
  it("should report a rubric with indicators that does not say what a missing answer means", () => {
    expectErrors(rubricWith({ missing: "" }), [
      { code: "PTH2008", underlined: "front-desk", hint: "`missing answers are excluded`" },
    ]);
  });

  it.each(["count as lowest", "are excluded", "stop the score", 'count as lowest assumed "biasa"'])(
    "should accept `missing answers %s`",
    (policy) => expectValid(rubricWith({ missing: `missing answers ${policy}` })),
  );

  it("should accept a rubric without indicators: nothing is answered there", () => {
    expectValid(rubricWith({ missing: "", parts: "dimension a weight 100%" }));
  });

  it("should stay silent when the statement could not be read", () => {
    expectErrors(rubricWith({ missing: "missing answers count as zero" }), [
      { code: "PTH1001", underlined: "zero", message: "`lowest`" },
    ]);
    expectErrors(rubricWith({ missing: "mising answers are excluded" }), [
      { code: "PTH1002", underlined: "mising", hint: "`missing`" },
    ]);
  });
});
