import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const effect = (then: string): string =>
  rubricWith({ top: `fact closed yes/no "x"\n  rule a { when closed then ${then} }` });

describe("rule-amount", () => {
  it.each([
    ["0", "takes nothing off"],
    ["-5", "takes nothing off"],
    ["100.5", "more than the whole score range"],
  ])("should report that %s cannot be subtracted", (amount, message) => {
    expectErrors(effect(`subtract ${amount}`), [{ code: "PTH4038", underlined: amount, message }]);
  });

  it.each(["100", "120", "-1"])("should report that a cap at %s changes nothing or cannot be met", (cap) => {
    expectErrors(effect(`cap score at ${cap}`), [{ code: "PTH4039", underlined: cap, hint: "below 100" }]);
  });

  it("should report a cap at the best category", () => {
    expectErrors(effect("category at most good"), [{ code: "PTH4040", underlined: "good", message: "best category" }]);
  });

  it("should stay silent about categories of which one cannot be read", () => {
    const text = effect("category at most bad").replace('category good "Baik" from', 'category good "Baik" dari');
    expectErrors(text, [{ code: "PTH1001", underlined: "dari" }]);
  });

  it.each(["subtract 0.5", "subtract 100", "cap score at 99.99", "cap score at 0", "category at most bad"])(
    "should accept `%s`",
    (then) => expectValid(effect(then)),
  );
});
