import { describe, expect, it } from "vitest";
import type { ThresholdStep } from "../../src/evaluate/trace.js";
import { compiled } from "../support/laws.js";
import { around, ofAnswer } from "./one-indicator.js";

const SCALE = "number 0..100 higher is better";

function published(mode: string, answer: string, digits = 2): readonly [string | null, string | undefined] {
  const { score, category } = ofAnswer(SCALE, answer, { score: `0..100 published ${digits} digits ${mode}` });
  return [score, category?.id];
}

describe("a threshold", () => {
  it.each([
    ["88", "88.00", "A"],
    ["87.99", "87.99", "B"],
    ["88.01", "88.01", "A"],
    ["87.994999999999999999999999", "87.99", "B"],
    ["87.995", "88.00", "A"],
    ["78", "78.00", "B"],
    ["77.99", "77.99", "C"],
    ["54", "54.00", "C"],
    ["53.99", "53.99", "D"],
    ["32", "32.00", "D"],
    ["31.99", "31.99", "E"],
    ["0", "0.00", "E"],
    ["100", "100.00", "A"],
  ])("should put %s, published as %s, into %s", (answer, score, category) => {
    expect(published("half-up", answer)).toEqual([score, category]);
  });

  it.each([
    ["half-up", "77.995", "78.00", "B"],
    ["half-even", "77.995", "78.00", "B"],
    ["half-even", "77.985", "77.98", "C"],
    ["down", "77.995", "77.99", "C"],
    ["up", "77.990000001", "78.00", "B"],
    ["down", "77.99999999", "77.99", "C"],
  ])(
    "should be met by the rounded score: mode %s, exact %s, published %s, category %s",
    (mode, exact, score, category) => {
      expect(published(mode, exact)).toEqual([score, category]);
    },
  );
  it("should be missed by a tie that goes to the even digit below it", () => {
    const bands = "category high from 78.01\n category low from 0";
    const tie = (mode: string) =>
      ofAnswer(SCALE, "78.005", { score: `0..100 published 2 digits ${mode}`, categories: bands }).category?.id;
    expect(["half-up", "half-even", "down", "up"].map(tie)).toEqual(["high", "low", "low", "high"]);
  });
  it("should be compared at the published precision, not at the exact score", () => {
    expect(published("half-up", "87.5", 0)).toEqual(["88", "A"]);
    expect(published("half-up", "87.49", 0)).toEqual(["87", "B"]);
  });

  it("should be told of in the trace, best first, up to the one that is reached", () => {
    const { trace } = ofAnswer(SCALE, "81.84");
    const steps = trace.filter((step): step is ThresholdStep => step.kind === "threshold");
    expect(steps.map(({ category, from, reached, score }) => [category.id, from, reached, score])).toEqual([
      ["A", "88.00", false, "81.84"],
      ["B", "78.00", true, "81.84"],
    ]);
  });
  it("should mean the same written upwards, downwards, as a lower bound or as a closed band", () => {
    const down = ["A zone green from 81", "B zone yellow from 51", "C zone red from 0"];
    const closed = ["A zone green from 81 to 100", "B zone yellow from 51 to 80.99", "C zone red from 0 to 50.99"];
    const written = [down, down.toReversed(), closed, closed.toReversed()].map((lines) =>
      around("indicator it weight 100% { scale yes/no }", {
        categories: lines.map((line) => `category ${line}`).join("\n"),
      }),
    );
    expect(new Set(written.map((text) => compiled(text).hash)).size).toBe(1);
  });
});
