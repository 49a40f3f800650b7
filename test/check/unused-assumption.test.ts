import { describe, it } from "vitest";
import { expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const ASSUMPTION = "undisclosed weights assume equal";
const weights = (first: string, second: string): string =>
  rubricWith({
    top: ASSUMPTION,
    parts: `indicator a weight ${first} { scale yes/no }\n  indicator b weight ${second} { scale yes/no }`,
  });

describe("unused-assumption", () => {
  it("should warn where every weight is known", () => {
    expectDiagnostics(weights("50%", "50%"), [{ code: "PTH2040", underlined: ASSUMPTION, severity: "warning" }]);
  });

  it("should stay silent where a part cannot be read", () => {
    expectErrors(weights("50%", "undisclose"), [{ code: "PTH1001", underlined: "undisclose" }]);
  });

  it("should accept it where a weight is undisclosed", () => expectValid(weights("50%", "undisclosed")));
});
