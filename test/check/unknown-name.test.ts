import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("unknown-name", () => {
  it("should report a scale that is not declared", () => {
    expectErrors(rubricWith({ scale: "scale five" }), [
      { code: "PTH2002", underlined: "five", message: "no scale `five`", hint: "declare it with `scale`" },
    ]);
  });

  it("should suggest the declared scale that was meant", () => {
    const parts = "indicator a weight 50% { scale lengkap }\n  indicator b weight 50% { scale lenkap }";
    expectErrors(rubricWith({ top: "scale lengkap levels 0..5", parts }), [
      { code: "PTH2002", underlined: "lenkap", hint: "did you mean `lengkap`" },
    ]);
  });

  it("should report every place that names an unknown source", () => {
    expectErrors(
      rubricWith({
        top: 'source kendal23 "Laporan"',
        score: "score 0..100 published 2 digits half-up from kendal32",
        parts: "indicator a weight 100% from kendal23, other { scale yes/no }",
        categories: "category a from 0 from kendal",
      }),
      [
        { code: "PTH2003", underlined: "kendal32", hint: "did you mean `kendal23`" },
        { code: "PTH2003", underlined: "other", hint: "declare it with `source`" },
        { code: "PTH2003", underlined: "kendal", hint: "did you mean `kendal23`" },
      ],
    );
  });

  it("should report an unknown law", () => {
    expectErrors(rubricWith({ top: 'law uu-25-2009 "UU"', scale: "scale yes/no law uu-25-2008" }), [
      { code: "PTH2004", underlined: "uu-25-2008", hint: "did you mean `uu-25-2009`" },
    ]);
    expectErrors(rubricWith({ scale: "scale yes/no law uu-25-2009" }), [
      { code: "PTH2004", underlined: "uu-25-2009", hint: "declare it with `law`" },
    ]);
  });

  it("should not take names that every object inherits for declared ones", () => {
    expectErrors(rubricWith({ scale: "scale constructor law toString" }), [
      { code: "PTH2002", underlined: "constructor" },
      { code: "PTH2004", underlined: "toString" },
    ]);
  });

  it("should accept declared names, also declared after their use", () => {
    expectValid(
      rubricWith({
        scale: "scale five law uu",
        categories: 'category a from 0 from s\n  scale five levels 0..5\n  law uu "UU"\n  source s "S"',
      }),
    );
  });

  it("should stay silent when the declaration could not be read", () => {
    expectErrors(rubricWith({ top: "skale five levels 0..5", scale: "scale five" }), [
      { code: "PTH1002", underlined: "skale", hint: "`scale`" },
    ]);
    expectErrors(rubricWith({ top: "law 25", scale: "scale yes/no law uu" }), [
      { code: "PTH1001", underlined: "25", message: "a name" },
    ]);
    expectErrors(rubricWith({ top: 'source "Laporan"', categories: "category a from 0 from report" }), [
      { code: "PTH1001", underlined: '"Laporan"', message: "a name" },
    ]);
  });
});
