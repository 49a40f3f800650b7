import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const FACTS = `fact closed yes/no "Tutup"
  fact kind choice { city "Kota" regency "Kabupaten" } "Jenis"
  fact staff number 0..50 "Petugas"
  rule a { when closed and kind is city and staff above 3 then withhold award }`;

const when = (condition: string): string =>
  rubricWith({ top: `${FACTS}\n  rule b { when ${condition} then label "x" }` });

describe("condition-truth", () => {
  it.each([
    "staff above 50",
    "kind is city and kind is regency",
    "closed and not closed",
    "score below 0",
    "staff below 10 and staff above 10",
  ])("should report that `%s` never holds", (condition) => {
    expectErrors(when(condition), [{ code: "PTH4044", underlined: condition, hint: "check the bounds" }]);
  });

  it.each([
    "staff at least 0",
    "kind is city or kind is regency",
    "closed or not closed",
    "score at most 100",
    "staff at most 10 or staff above 10",
  ])("should report that `%s` always holds", (condition) => {
    expectErrors(when(condition), [{ code: "PTH4045", underlined: condition }]);
  });

  it.each([
    "staff at least 50",
    "staff above 49.9",
    "score at most 0",
    "kind is city or closed",
    "staff below 10 or staff above 10",
  ])("should accept `%s`", (condition) => expectValid(when(condition)));

  it("should stay silent where something is asked for wrongly", () => {
    expectErrors(when("closed at least 1"), [{ code: "PTH2025", underlined: "closed", line: 9 }]);
    expectErrors(when("kind is village"), [{ code: "PTH2026", underlined: "village" }]);
    expectErrors(when("opened and staff above 50"), [{ code: "PTH2024", underlined: "opened" }]);
  });
});
