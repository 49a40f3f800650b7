import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const rule = (clauses: string): string =>
  rubricWith({
    top: `fact closed yes/no "x"\n  rule a { when closed then withhold award }\n  rule b {\n    ${clauses}\n  }`,
  });

describe("rule-form", () => {
  it("should report a rule without a condition, and one with two", () => {
    expectErrors(rule(""), [{ code: "PTH2029", underlined: "b", message: "has no `when ... then ...`" }]);
    expectErrors(rule('not monotonic because "x"'), [{ code: "PTH2029", underlined: "b" }]);
    expectErrors(rule('when closed then label "x"\n    when not closed then label "y"'), [
      { code: "PTH2029", underlined: "when", line: 9, message: "has 2 `when`", hint: "one `rule` for each" },
    ]);
  });

  it("should report a second reason", () => {
    const reasons = 'not monotonic because "x"\n    not monotonic because "y"';
    expectErrors(rule(`when fee-shown at least 50 then withhold award\n    ${reasons}`), [
      { code: "PTH2030", underlined: 'not monotonic because "y"', line: 10 },
    ]);
  });

  it("should stay silent where a clause cannot be read", () => {
    expectErrors(rule("bila closed then withhold award"), [{ code: "PTH1001", underlined: "bila", hint: "`when`" }]);
  });

  it("should say that a rule has one effect", () => {
    expectErrors(rule("when closed then category at most bad and withhold award"), [
      { code: "PTH1001", underlined: "and", hint: "a rule has one effect" },
    ]);
  });

  it("should accept one condition with one effect", () => expectValid(rule('when closed then label "x"')));
});
