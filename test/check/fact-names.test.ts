import { describe, it } from "vitest";
import { expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const top = (lines: string): string => rubricWith({ top: lines });

describe("fact-names", () => {
  it("should report a fact that is called like a part or a word of the language", () => {
    expectErrors(top('fact fee-shown yes/no "x"\n  rule a { when fee-shown then withhold award }'), [
      { code: "PTH2032", underlined: "fee-shown", line: 5, related: ["fee-shown"] },
    ]);
    expectErrors(top('fact score yes/no "x"\n  rule a { when score then withhold award }'), [
      { code: "PTH2032", underlined: "score", line: 5 },
    ]);
  });

  it("should warn of a fact that nothing uses", () => {
    expectDiagnostics(top('fact closed yes/no "x"'), [{ code: "PTH2033", underlined: "closed", severity: "warning" }]);
  });

  it("should not call a fact unused that may have been meant by an unknown name, or in an unreadable statement", () => {
    expectErrors(top('fact closed yes/no "x"\n  rule a { when opened then withhold award }'), [
      { code: "PTH2024", underlined: "opened" },
    ]);
    expectErrors(top('fact closed yes/no "x"\n  rule a { when closed maka withhold award }'), [
      { code: "PTH1001", underlined: "maka" },
    ]);
    expectErrors(top('fact closed yes/no "x"\n  fact staff number 0..3 "y"\n  verdict by staff { any gives "x" }'), [
      { code: "PTH4047", underlined: "staff" },
    ]);
  });

  it("should accept facts used in conditions, verdicts, levels and ranks", () => {
    expectValid(top('fact closed yes/no "x"\n  rule a { when not closed then withhold award }'));
    expectValid(top('fact closed yes/no "x"\n  verdict by closed { any gives "x" }'));
    expectValid(top('fact size number 1..9 "x"\n  level unit -> agency mean weighted by size'));
    expectValid(top('fact kind choice { a "A" b "B" } "x"\n  level unit -> agency mean\n  rank agency within kind'));
  });
});
