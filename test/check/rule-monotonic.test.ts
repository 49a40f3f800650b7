import { describe, it } from "vitest";
import { expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const rule = (condition: string, then: string, reason = ""): string =>
  rubricWith({
    top: `fact staff number 0..50 "x"\n  rule a { when ${condition} then ${then}${reason} }\n  rule b { when staff below 3 then label "x" }`,
  });

const REASON = '\n    not monotonic because "x"';

describe("rule-monotonic", () => {
  it.each(["withhold award", "subtract 5", "cap score at 50", "category at most bad"])(
    "should report that a better score can bring `%s`",
    (then) => {
      expectErrors(rule("fee-shown at least 50", then), [
        { code: "PTH4042", underlined: "fee-shown at least 50", message: "the score of `fee-shown` rises" },
      ]);
    },
  );

  it("should look through `not`, `and` and `or`", () => {
    expectErrors(rule("staff below 3 or not (score below 50)", "subtract 5"), [
      { code: "PTH4042", underlined: "(score below 50)", message: "when the score rises" },
    ]);
    expectValid(rule("staff below 3 or not (score above 50)", "subtract 5"));
  });

  it("should accept it with a reason, and warn of a reason that is not needed", () => {
    expectValid(rule("score above 50", "subtract 5", REASON));
    expectDiagnostics(rule("score below 50", "subtract 5", REASON), [
      { code: "PTH4043", underlined: 'not monotonic because "x"', severity: "warning" },
    ]);
  });

  it("should accept comparisons of facts, and labels for a high score", () => {
    expectValid(rule("staff at least 10", "subtract 5"));
    expectValid(rule("score at least 90", 'label "x"'));
    expectValid(rule("fee-shown below 50", "withhold award"));
  });

  it("should stay silent about a name that is not known", () => {
    expectErrors(rule("opened at least 1", "subtract 5"), [{ code: "PTH2024", underlined: "opened" }]);
  });
});
