import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const score = (text: string, from = "0"): string => rubricWith({ score: text, categories: `category a from ${from}` });

describe("score-statement", () => {
  it.each(["100..0", "50..50"])("should report that the score range %s is empty", (range) => {
    expectErrors(score(`score ${range} published 2 digits half-up`), [
      { code: "PTH4010", underlined: range, message: range, hint: "`score 0..100`" },
    ]);
  });

  it.each(["2.5", "11", "200"])("should report that %s is not a number of decimals", (digits) => {
    expectErrors(score(`score 0..100 published ${digits} digits half-up`), [
      { code: "PTH4011", underlined: digits, message: `\`${digits}\``, hint: "from 0 to 10" },
    ]);
  });

  it("should report a bound that is finer than the published score", () => {
    expectErrors(score("score 0..100.005 published 2 digits half-up"), [
      { code: "PTH4012", underlined: "100.005", message: "finer than 2 decimals", hint: "publish more" },
    ]);
    expectErrors(score("score 0..1/3 published 2 digits half-up"), [{ code: "PTH4012", underlined: "1/3" }]);
  });

  it("should report two mistakes of one statement", () => {
    expectErrors(score("score 1..0 published 12 digits half-up"), [
      { code: "PTH4010", underlined: "1..0" },
      { code: "PTH4011", underlined: "12" },
    ]);
  });

  it("should accept 0 and 10 decimals, and any mode", () => {
    expectValid(score("score 0..100 published 0 digits down"));
    expectValid(score("score 0..100 published 1 digit up"));
    expectValid(score("score 0..1 published 10 digits half-even"));
    expectValid(score("score 0..100.005 published 3 digits half-up"));
  });

  it("should accept a range that does not begin at zero, and arithmetic in it", () => {
    expectValid(score("score 25..4 * 25 published 2 digits half-up", "25"));
    expectValid(score("score -1..1 published 2 digits half-up", "-1"));
  });
});
