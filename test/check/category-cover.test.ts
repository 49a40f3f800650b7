import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const categories = (...lines: readonly string[]): string => rubricWith({ categories: lines.join("\n  ") });

describe("category-cover", () => {
  it("should report a hole with both repairs", () => {
    expectErrors(categories('category good "Baik" from 51 to 100', 'category bad "Buruk" from 0 to 50.9'), [
      {
        code: "PTH4001",
        underlined: "50.9",
        message: "between `bad` (to 50.90) and `good` (from 51.00)",
        hint: "end `bad` at 50.99, or begin `good` at 50.91",
        related: ["51"],
      },
    ]);
  });

  it("should report an overlap with both repairs", () => {
    expectErrors(categories('category good "Baik" from 50 to 100', 'category bad "Buruk" from 0 to 50'), [
      {
        code: "PTH4002",
        underlined: "50",
        line: 7,
        hint: "end `bad` at 49.99, or begin `good` at 50.01",
        related: ["50"],
      },
    ]);
  });

  it("should report a hole beside a band of a single score", () => {
    expectErrors(categories('category full "Penuh" from 100 to 100', 'category rest "Sisa" from 0 to 99'), [
      { code: "PTH4001", underlined: "99", hint: "end `rest` at 99.99, or begin `full` at 99.01" },
    ]);
  });

  it("should report every hole and every overlap of one rubric", () => {
    expectErrors(
      categories(
        'category a "A" from 80 to 100',
        'category b "B" from 60 to 79',
        'category c "C" from 40 to 60',
        'category d "D" from 0 to 39.99',
      ),
      [
        { code: "PTH4001", underlined: "79", hint: "end `b` at 79.99, or begin `a` at 79.01" },
        { code: "PTH4002", underlined: "60", line: 8, hint: "end `c` at 59.99, or begin `b` at 60.01" },
      ],
    );
  });

  it("should compare bands in the published precision", () => {
    const bands = "category good from 51 to 100\n  category bad from 0 to 50";
    expectValid(rubricWith({ score: "score 0..100 published 0 digits half-up", categories: bands }));
    expectErrors(rubricWith({ score: "score 0..100 published 1 digit half-up", categories: bands }), [
      { code: "PTH4001", underlined: "50", hint: "end `bad` at 50.9, or begin `good` at 50.1" },
    ]);
  });

  it("should report a lowest category that does not begin where the score begins", () => {
    expectErrors(categories('category good "Baik" from 50', 'category bad "Buruk" from 1'), [
      { code: "PTH4004", underlined: "1", message: "`bad` begins at 1.00, not at 0.00", hint: "`from 0.00`" },
    ]);
    expectErrors(
      rubricWith({ score: "score 0..100 published 2 digits half-up", categories: "category only from 25" }),
      [{ code: "PTH4004", underlined: "25" }],
    );
  });

  it("should report a highest category that does not end where the score ends", () => {
    expectErrors(categories('category good "Baik" from 50 to 99', 'category bad "Buruk" from 0 to 49.99'), [
      { code: "PTH4008", underlined: "99", message: "`good` ends at 99.00, not at 100.00", hint: "`to 100.00`" },
    ]);
  });

  it("should accept bands that meet", () => {
    expectValid(
      categories(
        'category a "A" from 81.00 to 100',
        'category b "B" from 51.00 to 80.99',
        'category c "C" from 0 to 50.99',
      ),
    );
  });

  it("should accept categories with lower bounds only, and a mixture", () => {
    expectValid(categories('category a "A" from 81', 'category b "B" from 51', 'category c "C" from 0'));
    expectValid(categories('category a "A" from 81', 'category b "B" from 51 to 80.99', 'category c "C" from 0'));
    expectValid(categories('category only "Satu" from 0 to 100'));
  });

  it("should accept bands written from the lowest, and a score that does not begin at zero", () => {
    expectValid(
      rubricWith({
        score: "score 25..100 published 2 digits half-up",
        categories: "category bad from 25 to 64.99\n  category good from 65 to 100",
      }),
    );
  });

  it("should stay silent when a category could not be read", () => {
    expectErrors(categories('category good "Baik" from 51 to 100', 'category bad "Buruk" 0 to 50'), [
      { code: "PTH1001", underlined: "0" },
    ]);
    expectErrors(categories('category good "Baik" from 51 to 100', 'kategori bad "Buruk" from 0 to 50.99'), [
      { code: "PTH1002", underlined: "kategori" },
    ]);
  });
});
