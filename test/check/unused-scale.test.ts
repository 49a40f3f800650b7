import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("unused-scale", () => {
  it("should warn of a scale that no indicator uses, and still compile", () => {
    const text = rubricWith({ top: "scale five levels 0..5\n  scale six levels 0..6", scale: "scale six" });
    expectDiagnostics(text, [
      { code: "PTH2011", underlined: "five", severity: "warning", message: "no indicator uses", hint: "delete it" },
    ]);
    expect(compileRubric(text).ok).toBe(true);
  });

  it("should accept a scale that is used deep inside", () => {
    const parts = "dimension a weight 100% { variable b weight 100% { indicator c weight 100% { scale five } } }";
    expectValid(rubricWith({ top: "scale five levels 0..5", parts }));
  });

  it("should stay silent when an indicator could not be read", () => {
    const parts = "indikator a weight 100% { scale five }";
    expectErrors(rubricWith({ top: "scale five levels 0..5", parts }), [{ code: "PTH1002", underlined: "indikator" }]);
    const another = "indicator 1a weight 100% {\n scale five\n }";
    expectErrors(rubricWith({ top: "scale five levels 0..5", parts: another }), [
      { code: "PTH1001", underlined: "1a" },
    ]);
  });
});
