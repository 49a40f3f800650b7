import { describe, it } from "vitest";
import { expectErrors, rubricWith } from "../support/expect-diagnostics.js";

describe("several mistakes", () => {
  it("should report each of many independent mistakes once, in the order of the text", () => {
    expectErrors(
      rubricWith({
        year: "24",
        title: 'tittle "Loket"',
        score: "score 0..100 published 2 digits halfup",
        missing: "missing answers count as zero",
        top: "in force 2024-02-30\n  scale five levels 5..0",
        parts: "indicator a weight 50 { scale five }\n  indicator b { scale lima }",
        categories: "category good zone hijau from 50\n  category bad from 0 from nobody",
      }),
      [
        { code: "PTH2022", underlined: "24" },
        { code: "PTH1002", underlined: "tittle" },
        { code: "PTH2017", underlined: "halfup" },
        { code: "PTH1001", underlined: "zero" },
        { code: "PTH2020", underlined: "2024-02-30" },
        { code: "PTH4020", underlined: "5..0" },
        { code: "PTH3004", underlined: "50", line: 7 },
        { code: "PTH3002", underlined: "b" },
        { code: "PTH2002", underlined: "lima" },
        { code: "PTH2016", underlined: "hijau" },
        { code: "PTH2003", underlined: "nobody" },
      ],
    );
  });

  it("should not say that a condition never holds when it cannot be asked", () => {
    const facts = 'fact kind choice { city "City" town "Town" } "Kind" fact size number 0..9 "Size"';
    const rules = (first: string, second: string) =>
      `${facts}\n rule one "One" { when ${first} then label "a" }\n rule two "Two" { when ${second} then label "b" }`;
    expectErrors(rubricWith({ top: rules("kind is ciry", "size") }), [
      { code: "PTH2026", underlined: "ciry" },
      { code: "PTH2025", underlined: "size" },
    ]);
    expectErrors(rubricWith({ top: rules("kind is city and kind is town", "size below 0") }), [
      { code: "PTH4044", underlined: "kind is city and kind is town" },
      { code: "PTH4044", underlined: "size below 0" },
    ]);
  });

  it("should check the inside of a block whose head could not be read", () => {
    const parts = `dimensi a weight 100% {
    indicator b weight 100% { scale lima }
    indicator c weight 30 { scale yes/no }
  }`;
    expectErrors(rubricWith({ parts }), [
      { code: "PTH1002", underlined: "dimensi", hint: "`dimension`" },
      { code: "PTH2002", underlined: "lima" },
      { code: "PTH3004", underlined: "30" },
    ]);
  });
});
