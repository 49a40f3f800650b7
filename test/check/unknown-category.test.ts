import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const top = (lines: string): string =>
  rubricWith({ top: `fact closed yes/no "x"\n  rule a { when closed then withhold award }\n  ${lines}` });

describe("unknown-category", () => {
  it("should report it in a rule and in an example", () => {
    expectErrors(top("rule b { when closed then category at most bda }"), [
      { code: "PTH2031", underlined: "bda", hint: "did you mean `bad`" },
    ]);
    expectErrors(top('example "x" { fee-shown yes expect category Baik }'), [
      { code: "PTH2031", underlined: "Baik", hint: "`good`, `bad`" },
    ]);
    expectErrors(top('example "x" { expect categories good, worse }'), [{ code: "PTH2031", underlined: "worse" }]);
  });

  it("should stay silent about a category that cannot be read, and about no other", () => {
    const text = top('example "x" { expect categories good, worse }').replace('good "Baik" from', 'good "Baik" dari');
    expectErrors(text, [
      { code: "PTH2031", underlined: "worse" },
      { code: "PTH1001", underlined: "dari" },
    ]);
  });

  it("should accept declared ones", () => {
    expectValid(top('rule b { when closed then category at most bad }\n  example "x" { expect category good }'));
  });
});
