import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("empty-group", () => {
  it("should report a dimension, and a variable, whose block holds nothing", () => {
    expectErrors(rubricWith({ parts: "dimension a weight 50% { }\n  variable b weight 50% { # kosong\n  }" }), [
      { code: "PTH2012", underlined: "a", message: "dimension `a` holds no indicator", hint: "delete the `{ }`" },
      { code: "PTH2012", underlined: "b", message: "variable `b`" },
    ]);
  });

  it("should report a block with everything but indicators", () => {
    const parts = 'dimension a { weight 100% code "I" }';
    expectErrors(rubricWith({ parts }), [{ code: "PTH2012", underlined: "a" }]);
  });

  it("should accept a dimension without a block: its details were not published", () => {
    expectValid(rubricWith({ parts: "dimension a weight 100%" }));
  });

  it("should stay silent when an indicator may be hidden in what could not be read", () => {
    expectErrors(rubricWith({ parts: "dimension a weight 100% {\n    indikator b { scale yes/no }\n  }" }), [
      { code: "PTH1002", underlined: "indikator" },
    ]);
  });

  it("should report an empty group beside another mistake in it", () => {
    expectErrors(rubricWith({ parts: "dimension a weight 100% {\n    code 5\n  }" }), [
      { code: "PTH2012", underlined: "a" },
      { code: "PTH1001", underlined: "5" },
    ]);
  });
});
