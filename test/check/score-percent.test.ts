import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("score-percent", () => {
  it("should report percentages where scores and points belong", () => {
    expectErrors(rubricWith({ categories: "category a from 88%\n  category b from 0" }), [
      { code: "PTH4013", underlined: "88%", hint: "`88`" },
    ]);
    expectErrors(rubricWith({ scale: 'scale choice { a "a" points 100% b "b" points 0 }' }), [
      { code: "PTH4013", underlined: "100%" },
    ]);
    expectErrors(rubricWith({ scale: "scale count 0..14 full at 10%" }), [{ code: "PTH4013", underlined: "10%" }]);
  });

  it("should accept plain numbers there, and percentages in weights", () => {
    expectValid(rubricWith({ scale: 'scale choice { a "a" points 100 b "b" points 0 }' }));
    expectValid(rubricWith({ scale: "scale count 0..14 full at 10" }));
  });
});
