import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const weights = (...shares: readonly string[]): string =>
  rubricWith({
    parts: shares.map((share, index) => `indicator i${index} weight ${share} { scale yes/no }`).join("\n  "),
  });

describe("weight-sum", () => {
  it("should report weights that are too little, and say what to add", () => {
    expectErrors(weights("49%", "50%"), [
      { code: "PTH3001", underlined: "front-desk", message: "add up to 99%, not 100%", hint: "add 1% in all" },
    ]);
  });

  it("should report weights that are too much, and say what to take off", () => {
    expectErrors(weights("60%", "50.5%"), [
      { code: "PTH3001", underlined: "front-desk", message: "110.5%", hint: "take off 10.5% in all" },
    ]);
  });

  it("should report three times 33.33%, but not when one is 33.34%", () => {
    expectErrors(weights("33.33%", "33.33%", "33.33%"), [
      { code: "PTH3001", underlined: "front-desk", hint: "add 0.01% in all" },
    ]);
    expectValid(weights("33.33%", "33.33%", "33.34%"));
  });

  it("should name the group whose weights are wrong, and every such group", () => {
    const parts = `dimension a weight 50% { indicator x weight 90% { scale yes/no } }
  dimension b weight 50% {
    variable c weight 100% { indicator y weight 80% { scale yes/no } }
  }`;
    expectErrors(rubricWith({ parts }), [
      { code: "PTH3001", underlined: "a", message: "inside `a`", hint: "add 10%" },
      { code: "PTH3001", underlined: "c", message: "inside `c`", hint: "add 20%" },
    ]);
  });

  it("should report that nothing is left for undisclosed weights", () => {
    expectErrors(weights("60%", "40%", "undisclosed"), [
      { code: "PTH3005", underlined: "front-desk", message: "already make 100%", hint: "check the known weights" },
    ]);
    expectErrors(weights("60%", "50%", "undisclosed"), [
      { code: "PTH3005", underlined: "front-desk", message: "110%" },
    ]);
  });

  it("should accept sums that are exact, however written", () => {
    expectValid(weights(...Array.from({ length: 14 }, () => "1/14")));
    expectValid(weights("1/3", "1/3", "100% - 2 * 1/3"));
    expectValid(weights("100% - 3 * 20%", "60%"));
    expectValid(weights("0%", "100%"));
    expectValid(weights("21.85%", "78.15%"));
  });

  it("should accept undisclosed weights that share a rest", () => {
    expectValid(weights("99.99%", "undisclosed"));
    expectValid(weights("undisclosed", "undisclosed"));
  });

  it("should stay silent when a weight, or a part, could not be read", () => {
    expectErrors(weights("50,5%", "40%"), [{ code: "PTH1008", underlined: "50,5%" }]);
    expectErrors(weights("50", "40%"), [{ code: "PTH3004", underlined: "50" }]);
    expectErrors(weights("50%", "50%").replace("indicator i1", "indikator i1"), [
      { code: "PTH1002", underlined: "indikator" },
    ]);
  });

  it("should show the weights of a small group", () => {
    expectErrors(weights("60%", "50%"), [{ code: "PTH3001", underlined: "front-desk", related: ["60%", "50%"] }]);
  });

  it("should stay silent about parts that stand there twice, when that explains the sum", () => {
    const part = "indicator a weight 50% { scale yes/no }";
    const parts = `${part}\n  indicator b weight 50% { scale yes/no }\n  ${part}`;
    expectErrors(rubricWith({ parts }), [{ code: "PTH2001", underlined: "a", line: 7 }]);
    expectErrors(rubricWith({ parts: parts.replace("b weight 50%", "b weight 40%") }), [
      { code: "PTH3001", underlined: "front-desk" },
      { code: "PTH2001", underlined: "a", line: 7 },
    ]);
  });
});

describe("weights total", () => {
  const total = (share: string, ...shares: readonly string[]): string =>
    weights(...shares).replace("  indicator", `  weights total ${share}\n  indicator`);

  it("should report weights that are not what is stated", () => {
    expectErrors(total("99.9%", "50%", "50%"), [
      { code: "PTH3001", underlined: "front-desk", message: "100%, not 99.9%", hint: "take off 0.1%" },
    ]);
    expectErrors(total("99.9%", "60%", "39.9%", "undisclosed"), [{ code: "PTH3005", underlined: "front-desk" }]);
  });

  it.each([
    ["0%", "0% is no possible total"],
    ["201%", "201% is no possible total"],
    ["99.9", "99.9 is no possible total"],
  ])("should report that weights cannot add up to %s", (share, message) => {
    expectErrors(total(share, "50%", "50%"), [{ code: "PTH3006", underlined: share, message }]);
  });

  it("should accept the total of an official table", () => {
    expectValid(total("99.9%", "33.3%", "33.3%", "33.3%"));
    expectValid(total("99.9%", "60%", "undisclosed"));
  });
});
