import { describe, expect, it } from "vitest";
import { codesOf, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("law-title", () => {
  it("should report a law that is declared without a title", () => {
    expect(codesOf(rubricWith({ top: "law uu-25-2009" }))).toContain("PTH2015");
    expect(codesOf(rubricWith({ top: 'law uu-25-2009 article "21"' }))).toContain("PTH2015");
  });

  it("should accept a declaration with a title, and a reference without one", () => {
    expectValid(rubricWith({ top: 'law uu-25-2009 "UU 25/2009" article "21" url "https://example.go.id"' }));
    expectValid(rubricWith({ top: 'law uu "UU"', scale: "scale yes/no law uu" }));
  });

  it("should accept an indicator's law with a title of its own", () => {
    expectValid(rubricWith({ scale: 'scale yes/no law perda "Peraturan Daerah" article "3"' }));
  });

  it("should report a declared law that is given another title, as when `article` was forgotten", () => {
    const text = rubricWith({ top: 'law uu "Undang-Undang"', scale: 'scale yes/no law uu "21"' });
    expectErrors(text, [{ code: "PTH2023", underlined: '"21"' }]);
  });
});
