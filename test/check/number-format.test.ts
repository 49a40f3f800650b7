import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const weight = (share: string): string => rubricWith({ parts: `indicator a weight ${share} { scale yes/no }` });

describe("number-format", () => {
  it("should suggest the decimal point for a comma that can only be a decimal one", () => {
    expectErrors(weight("33,33%"), [{ code: "PTH1008", underlined: "33,33%", hint: "write `33.33" }]);
    expectErrors(rubricWith({ categories: "category a from 50,5\n  category b from 0" }), [
      { code: "PTH1008", underlined: "50,5", hint: "write `50.5`" },
    ]);
  });

  it.each([
    ["1.000,5%", "write `1000.5%`"],
    ["1,000.5%", "write `1000.5%`"],
    ["1.000.000%", "write `1000000%`"],
    ["1,000,000%", "write `1000000%`"],
    ["1_000%", "write `1000%`"],
    ["0,125%", "write `0.125%`"],
    ["33,333%", "write `33.333%`"],
    ["1,000%", "write `1%` or `1000%`"],
    ["1,2,3%", "no thousands separators"],
    ["1.00,5%", "no thousands separators"],
    ["01.000,5%", "no thousands separators"],
  ])("should guess at %s no more than is certain: %s", (share, hint) => {
    expectErrors(weight(share), [{ code: "PTH1008", underlined: share, hint }]);
  });

  it("should tell both meanings of a number that may be grouped", () => {
    expectErrors(rubricWith({ scale: "scale count 0..1,500" }), [
      { code: "PTH1008", underlined: "1,500", hint: "write `1.500` or `1500`" },
    ]);
  });

  it("should report each number of an expression", () => {
    expectErrors(weight("100% - 2 * 33,3% - 33,4%"), [
      { code: "PTH1008", underlined: "33,3%" },
      { code: "PTH1008", underlined: "33,4%" },
    ]);
  });

  it("should report an exponent that is too large, in either direction", () => {
    expectErrors(rubricWith({ score: "score 0..1e400 published 2 digits half-up" }), [
      { code: "PTH1009", underlined: "1e400", message: "the number `1e400` is too long", hint: "120" },
    ]);
    expectErrors(weight("1e-121"), [{ code: "PTH1009", underlined: "1e-121" }]);
  });

  it("should report a number of too many digits without repeating them", () => {
    const digits = "1".repeat(100_000);
    expectErrors(weight(`${digits}%`), [
      { code: "PTH1009", underlined: `${digits}%`, message: "is too long", hint: "120" },
    ]);
  });

  it("should report a division by zero at the divisor, also a computed one", () => {
    expectErrors(weight("1/0"), [{ code: "PTH1016", underlined: "0", hint: "divisor" }]);
    expectErrors(weight("1/(2 - 2)"), [{ code: "PTH1016", underlined: "(2 - 2)" }]);
    expectErrors(rubricWith({ categories: "category a from 1/0.00\n  category b from 0" }), [
      { code: "PTH1016", underlined: "0.00" },
    ]);
  });

  it("should accept points, exponents and leading zeros", () => {
    expectValid(weight("100.00%"));
    expectValid(weight("1e2%"));
    expectValid(weight("10E+1 %"));
    expectValid(weight("0100%"));
    expectValid(weight("0/5 + 100%"));
  });
});
