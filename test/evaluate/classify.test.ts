import { describe, expect, it } from "vitest";
import { classify } from "../../src/evaluate/classify.js";
import { compiled } from "../support/laws.js";
import { around } from "./one-indicator.js";

const rubric = compiled(around("dimension input weight undisclosed"));

function classified(score: unknown, by = rubric): readonly unknown[] {
  const { classification } = classify(by, score);
  if (classification === null) return [];
  const { category, next } = classification;
  return [classification.score, category.id, category.zone, next?.id ?? null, next?.points ?? null];
}

function refused(score: unknown): readonly unknown[] {
  const { ok, classification, diagnostics } = classify(rubric, score);
  expect({ ok, classification }).toEqual({ ok: false, classification: null });
  return diagnostics.flatMap(({ code, text }) => [code, /`[^`]*`/.exec(text.en.message)?.[0]]);
}

describe("classify", () => {
  it.each([
    ["81.84", "81.84", "B", "green", "A", "6.16"],
    ["88", "88.00", "A", "green", null, null],
    ["87.99", "87.99", "B", "green", "A", "0.01"],
    ["77.995", "78.00", "B", "green", "A", "10.00"],
    ["77.99499999999999999999999", "77.99", "C", "yellow", "B", "0.01"],
    ["54", "54.00", "C", "yellow", "B", "24.00"],
    ["31.98", "31.98", "E", "red", "D", "0.02"],
    ["0", "0.00", "E", "red", "D", "32.00"],
    ["100", "100.00", "A", "green", null, null],
    ["+60.35", "60.35", "C", "yellow", "B", "17.65"],
    [53.995, "54.00", "C", "yellow", "B", "24.00"],
    [88n, "88.00", "A", "green", null, null],
    ["8.184e1", "81.84", "B", "green", "A", "6.16"],
  ])("should find %s as %s in %s (%s)", (score, ...expected) => expect(classified(score)).toEqual(expected));

  it.each([
    ["87.999", "88.00", "B", "green", "A", "0.001"],
    ["88", "88.00", "A", "green", null, null],
    ["77.995", "78.00", "C", "yellow", "B", "0.005"],
    ["54.001", "54.00", "C", "yellow", "B", "23.999"],
  ])("should find %s as %s in %s (%s) where the exact score is compared", (score, ...expected) => {
    const exact = compiled(
      around("dimension input weight undisclosed", { score: "0..100 published 2 digits half-up compared exact" }),
    );
    expect(classified(score, exact)).toEqual(expected);
  });

  it("should take scores that weights with another total than one whole give, and no others", () => {
    const survey = compiled(`rubric s 2024 {
      title "S"
      score 25..100 published 2 digits half-up
      missing answers stop the score
      weights total 99.9%
      indicator a "A" weight 33.3% { scale levels 1..4 }
      variable b "B" weight 66.6% { indicator c "C" weight undisclosed { scale yes/no } indicator d "D" weight undisclosed { scale yes/no } }
      category good from 50
      category poor from 25
    }`);
    expect(classified("24.975", survey)).toEqual(["24.98", "poor", null, "good", "25.02"]);
    expect(classified("24.974", survey)).toEqual([]);
    expect(classified("100", survey)).toEqual(["100.00", "good", null, null, null]);
  });

  it("should keep to the range of a rubric without any part", () => {
    const bare = compiled(
      'rubric b 2024 { title "B" score 25..100 published 2 digits half-up category good from 50 category poor from 25 }',
    );
    expect(classified("24.99", bare)).toEqual([]);
    expect(classified("25", bare)).toEqual(["25.00", "poor", null, "good", "25.00"]);
  });

  it("should repeat the score as it was given", () => {
    expect(classify(rubric, "8.1840e1").classification?.input).toBe("8.1840e1");
  });

  it.each([
    ["tiga", "PTH5016", "`tiga`"],
    ["81,84", "PTH5016", "`81,84`"],
    ["", "PTH5016", "``"],
    [" 81", "PTH5016", "` 81`"],
    ["1/3", "PTH5016", "`1/3`"],
    ["81.84%", "PTH5016", "`81.84%`"],
    [true, "PTH5016", "`true`"],
    [null, "PTH5016", "`null`"],
    [undefined, "PTH5016", "`undefined`"],
    [Number.NaN, "PTH5016", "`NaN`"],
    [Number.POSITIVE_INFINITY, "PTH5016", "`Infinity`"],
    ["1e400", "PTH5016", "`1e400`"],
    ["100.01", "PTH5017", "`100.01`"],
    ["100.000000000000000000000001", "PTH5017", "`100.000000000000000000000001`"],
    ["-0.001", "PTH5017", "`-0.001`"],
    [1e21, "PTH5017", "`1e+21`"],
  ])("should refuse %s and name it", (score, code, named) => expect(refused(score)).toEqual([code, named]));

  it("should refuse what cannot even be shown as text", () => {
    for (const score of [Object.create(null), { toString: null }, [Object.create(null)]])
      expect(refused(score)[0]).toBe("PTH5016");
  });
});
