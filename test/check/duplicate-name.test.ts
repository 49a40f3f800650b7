import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("duplicate-name", () => {
  it("should report a part with the name of another, wherever that is, and show the first", () => {
    const parts = `dimension a weight 50% { indicator shown weight 100% { scale yes/no } }
  dimension b weight 50% { indicator shown weight 100% { scale yes/no } }`;
    expectErrors(rubricWith({ parts }), [
      { code: "PTH2001", underlined: "shown", line: 6, message: "part name `shown`", related: ["shown"] },
    ]);
  });

  it("should report an indicator with the name of its dimension", () => {
    const parts = "dimension same weight 100% { indicator same weight 100% { scale yes/no } }";
    expectErrors(rubricWith({ parts }), [{ code: "PTH2001", underlined: "same", related: ["same"] }]);
  });

  it("should report every further use", () => {
    const parts = "indicator a weight 1/3 { scale yes/no } ".repeat(3);
    expectErrors(rubricWith({ parts }), [
      { code: "PTH2001", underlined: "a" },
      { code: "PTH2001", underlined: "a" },
    ]);
  });

  it.each([
    ["scale", "scale five levels 0..5\n  scale five levels 1..5", "five", "scale five"],
    ["source", 'source kendal "A"\n  source kendal "B"', "kendal", "scale yes/no"],
    ["law", 'law uu "A"\n  law uu "B"', "uu", "scale yes/no"],
  ])("should report a %s that is declared twice", (what, top, underlined, scale) => {
    expectErrors(rubricWith({ top, scale }), [
      { code: "PTH2001", underlined, line: 6, message: `the ${what} name`, related: [underlined] },
    ]);
  });

  it("should report a category that is declared twice", () => {
    expectErrors(rubricWith({ categories: "category a from 50\n  category a from 0" }), [
      { code: "PTH2001", underlined: "a", line: 7, message: "the category name `a`" },
    ]);
  });

  it("should accept one name for things of different kinds, and names that differ in case or sign", () => {
    const top = 'source same "A"\n  law same "B"\n  scale same levels 0..5';
    const parts = "indicator same weight 50% { scale same law same }\n  indicator Same weight 50% { scale same }";
    expectValid(rubricWith({ top, parts, categories: "category same from 50\n  category same- from 0" }));
  });

  it("should accept that a law is referred to many times", () => {
    expectValid(rubricWith({ top: 'law uu "A"', scale: 'scale yes/no law uu article "1" law uu article "2"' }));
  });

  it("should accept names that every object inherits", () => {
    const parts = ["constructor", "toString", "valueOf", "hasOwnProperty"]
      .map((name) => `indicator ${name} weight 1/4 { scale yes/no }`)
      .join("\n  ");
    expectValid(rubricWith({ parts }));
  });
});
