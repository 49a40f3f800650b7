import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const FACTS = `fact closed yes/no "x"
  fact kind choice { city "Kota" regency "Kabupaten" } "y"
  fact staff number 0..50 "z"
  rule a { when closed and kind is city and staff above 3 then withhold award }`;

const verdict = (columns: string, ...rows: readonly string[]): string =>
  rubricWith({ top: `${FACTS}\n  verdict by ${columns} {\n    ${rows.join("\n    ")}\n  }` });

describe("verdict-table", () => {
  it("should report a case without a verdict, and count the others", () => {
    expectErrors(verdict("category, closed", 'good, any gives "a"'), [
      { code: "PTH4049", underlined: "verdict", message: "`bad, yes` and 1 more case", hint: "bad, yes gives" },
    ]);
  });

  it("should report a case that a row before has decided", () => {
    expectErrors(verdict("closed", 'any gives "a"', 'no gives "b"'), [
      { code: "PTH4050", underlined: "no", message: "`no` is already decided", related: ["any"] },
    ]);
  });

  it("should report rows with another number of cells", () => {
    expectErrors(verdict("closed, kind", 'yes gives "a"', 'no, any, any gives "b"'), [
      { code: "PTH4048", underlined: "yes", message: "1 cell, but the table has 2 columns" },
      { code: "PTH4048", underlined: "no, any, any", message: "3 cells" },
    ]);
  });

  it("should report columns that are numbers or stand there twice", () => {
    expectErrors(verdict("staff", 'any gives "a"'), [{ code: "PTH4047", underlined: "staff", line: 9 }]);
    expectErrors(verdict("closed, closed", 'any, any gives "a"'), [{ code: "PTH4047", underlined: "closed", line: 9 }]);
  });

  it("should report values and categories that are not there, and no case besides", () => {
    expectErrors(verdict("kind", 'city or vilage gives "a"'), [{ code: "PTH2026", underlined: "vilage" }]);
    expectErrors(verdict("category", 'good gives "a"', 'worst gives "b"'), [{ code: "PTH2031", underlined: "worst" }]);
  });

  it("should report a table that is too large to look through", () => {
    const options = Array.from({ length: 30 }, (_, index) => `o${index} "x"`).join(" ");
    const facts = ["p", "q", "r"].map((name) => `fact ${name} choice { ${options} } "x"`).join("\n  ");
    expectErrors(rubricWith({ top: `${facts}\n  verdict by p, q, r { any, any, any gives "a" }` }), [
      { code: "PTH4051", underlined: "verdict", message: "more than 20000 cases" },
    ]);
  });

  it("should stay silent where a row cannot be read", () => {
    expectErrors(verdict("closed", 'yes -> "a"'), [
      { code: "PTH1001", underlined: "->", hint: "did you mean `gives`" },
    ]);
  });

  it("should accept tables that decide every case once", () => {
    expectValid(verdict("closed", 'yes gives "a"', 'no gives "b"'));
    expectValid(
      verdict(
        "category, kind",
        'good, city gives "a"',
        'good, regency or city gives "b"'.replace(" or city", ""),
        'bad, any gives "c"',
      ),
    );
    expectValid(verdict("kind, closed", 'any, any gives "a"'));
  });
});
