import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const categories = (...lines: readonly string[]): string => rubricWith({ categories: lines.join("\n  ") });

describe("category-order", () => {
  it("should report the category that breaks the order, and only that one", () => {
    expectErrors(categories("category a from 80", "category b from 20", "category c from 60", "category d from 0"), [
      { code: "PTH4003", underlined: "60", message: "`c` (from 60) is out of order after `b`" },
    ]);
  });

  it("should report two categories with one threshold", () => {
    expectErrors(categories("category a from 50", "category b from 50", "category c from 0"), [
      { code: "PTH4003", underlined: "50", line: 7 },
    ]);
    expectErrors(categories("category a from 0", "category b from 0"), [{ code: "PTH4003", underlined: "0", line: 7 }]);
  });

  it("should report a higher category in a worse zone", () => {
    expectErrors(categories("category a zone red from 50", "category b zone green from 0"), [
      { code: "PTH4009", underlined: "red", message: "in the red zone, but a lower category is in the green zone" },
    ]);
  });

  it("should report both mistakes of one list", () => {
    expectErrors(
      categories("category a zone green from 80", "category b zone red from 20", "category c zone green from 20.5"),
      [
        { code: "PTH4004", underlined: "20" },
        { code: "PTH4003", underlined: "20.5" },
      ],
    );
  });

  it("should accept either direction", () => {
    expectValid(categories("category a from 80", "category b from 20", "category c from 0"));
    expectValid(categories("category c from 0", "category b from 20", "category a from 80"));
  });

  it("should accept repeated zones, and categories without one", () => {
    expectValid(
      categories(
        "category a zone green from 80",
        "category b zone green from 60",
        "category c from 40",
        "category d zone yellow from 20",
        "category e zone red from 0",
      ),
    );
  });

  it("should leave an unknown zone to its own rule", () => {
    expectErrors(categories("category a zone red from 50", "category b zone hijau from 0"), [
      { code: "PTH2016", underlined: "hijau" },
    ]);
  });
});
