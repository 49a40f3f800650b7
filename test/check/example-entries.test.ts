import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const example = (...entries: readonly string[]): string =>
  rubricWith({ top: `example "x" {\n    ${entries.join("\n    ")}\n  }` });

describe("example-entries", () => {
  it("should report an example that expects nothing", () => {
    expectErrors(example("fee-shown yes"), [{ code: "PTH2041", underlined: "example", hint: "`expect score" }]);
  });

  it("should report what is given, or expected, twice", () => {
    expectErrors(example("fee-shown yes", "fee-shown no", "expect score 100"), [
      { code: "PTH2042", underlined: "fee-shown", line: 7 },
    ]);
    expectErrors(example("fee-shown yes", "expect score 100 score 90"), [
      { code: "PTH2042", underlined: "score 90", message: "`expect score`" },
    ]);
  });

  it("should report a zone that is not there, and know it in Indonesian", () => {
    expectErrors(example("fee-shown yes", "expect zone hijau"), [
      { code: "PTH2016", underlined: "hijau", hint: "did you mean `green`" },
    ]);
  });

  it("should show how an entry is written", () => {
    expectErrors(example("fee-shown: yes", "expect score 100"), [
      { code: "PTH1001", underlined: ":", hint: "delete `:`" },
    ]);
    expectErrors(example('fee-shown "yes"', "expect score 100"), [
      { code: "PTH1001", underlined: '"yes"', hint: "did you mean `yes`" },
    ]);
    expectErrors(example("fee-shown yes", "expect score 100 uncertan"), [
      { code: "PTH1001", underlined: "uncertan", hint: "did you mean `uncertain`" },
    ]);
  });

  it("should accept several labels, and one of everything else", () => {
    expectValid(example("fee-shown yes", 'expect score 100 category good certain label "a" label "b"'));
    expectValid(example("fee-shown n/a", "expect no score"));
  });
});
