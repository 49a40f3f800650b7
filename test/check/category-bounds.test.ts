import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const categories = (...lines: readonly string[]): string => rubricWith({ categories: lines.join("\n  ") });

describe("category-bounds", () => {
  it("should report a threshold that is finer than the published score", () => {
    expectErrors(categories('category good "Baik" from 50.555', 'category bad "Buruk" from 0'), [
      { code: "PTH4005", underlined: "50.555", hint: "at most 2 decimals" },
    ]);
  });

  it("should report an upper bound that is finer than the published score", () => {
    expectErrors(categories('category good "Baik" from 50', 'category bad "Buruk" from 0 to 49.999'), [
      { code: "PTH4005", underlined: "49.999", message: "49.999" },
    ]);
  });

  it("should report a threshold that no decimal can write", () => {
    expectErrors(categories('category good "Baik" from 100/3', 'category bad "Buruk" from 0'), [
      { code: "PTH4005", underlined: "100/3", message: "100/3" },
    ]);
  });

  it("should report a threshold outside the score range, above and below", () => {
    expectErrors(categories('category good "Baik" from 100.01', 'category bad "Buruk" from -1'), [
      { code: "PTH4006", underlined: "100.01", message: "0..100" },
      { code: "PTH4006", underlined: "-1", message: "-1" },
    ]);
  });

  it("should report a band that ends before it begins, and say nothing of the hole that it leaves", () => {
    expectErrors(categories('category good "Baik" from 100 to 51', 'category bad "Buruk" from 0 to 50.99'), [
      { code: "PTH4007", underlined: "100 to 51", hint: "swap" },
    ]);
  });

  it("should accept thresholds as fine as the score, and both ends of the range", () => {
    expectValid(categories('category good "Baik" from 50.55 to 100', 'category bad "Buruk" from 0 to 50.54'));
    expectValid(categories('category best "Sempurna" from 100', 'category rest "Lainnya" from 0'));
    expectValid(categories('category good "Baik" from 100/8', 'category bad "Buruk" from 0'));
  });

  it("should accept a band of a single score", () => {
    expectValid(
      rubricWith({
        score: "score 0..2 published 0 digits half-up",
        categories: "category a from 2 to 2\n  category b from 1 to 1\n  category c from 0 to 0",
      }),
    );
  });

  it("should stay silent when the score range itself is wrong", () => {
    expectErrors(
      rubricWith({
        score: "score 100..0 published 2 digits half-up",
        categories: 'category good "Baik" from 500.555',
      }),
      [{ code: "PTH4010", underlined: "100..0" }],
    );
  });
});
