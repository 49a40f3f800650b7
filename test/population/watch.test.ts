import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { createRow } from "../../src/population/row.js";
import { rowOfOutcome } from "../../src/population/row-of-outcome.js";
import { watchAnswers } from "../../src/population/watch-answers.js";
import { watchBoundaries } from "../../src/population/watch-boundaries.js";
import { chainRubric } from "./populations.js";

const rubric = chainRubric();
const watched = (known: Parameters<typeof createRow>[0], within = "1", given = rubric) =>
  watchBoundaries(given, [createRow(known)], { within });

describe("watchBoundaries", () => {
  it("should tell who is close to a threshold, on which side, and how far exactly", () => {
    expect(watched({ id: "a", score: "77.00" })).toMatchObject([
      { kind: "near", category: "a", from: "78.00", side: "below", distance: "1" },
    ]);
    expect(watched({ id: "a", score: "78.00" })).toMatchObject([{ side: "above", distance: "0" }]);
    expect(watched({ id: "a", score: "79.00" })).toMatchObject([{ side: "above", distance: "1" }]);
    expect(watched({ id: "a", score: "76.99" })).toEqual([]);
    expect(watched({ id: "a", score: "79.01" })).toEqual([]);
    expect(watched({ id: "a", score: "0.50" })).toEqual([]);
  });

  it("should tell whose category comes from rounding alone", () => {
    const [near, rounding] = watched({ id: "a", exact: "77.995" }, "0");
    expect(near).toMatchObject({ kind: "near", side: "above", distance: "0" });
    expect(rounding).toMatchObject({
      kind: "rounding",
      score: "78.00",
      exact: "77.995",
      ofExact: "b",
      ofPublished: "a",
    });
    expect(watched({ id: "a", exact: "77.994" }, "0")).toEqual([]);
    expect(watched({ id: "a", score: "78.00", exact: "77.9" }, "0")).toMatchObject([{}, { kind: "rounding" }]);
  });

  it("should measure exact scores where the rubric compares them", () => {
    const exactly = chainRubric({ score: "score 0..100 published 2 digits half-up compared exact" });
    expect(watched({ id: "a", exact: "77.995" }, "1", exactly)).toMatchObject([
      { kind: "near", score: "77.995", side: "below", distance: "0.005" },
      { kind: "rounding" },
    ]);
  });

  it("should tell of a range that holds a threshold, and leave out what is excluded", () => {
    const range = { low: "50", high: "77.995" };
    expect(watched({ id: "a", range })).toMatchObject([{ kind: "range", possibleCategories: ["a", "b", "c"] }]);
    expect(watched({ id: "a", range: { low: "60", high: "77.994" } })).toEqual([]);
    expect(watched({ id: "a", range, excluded: "closed" })).toEqual([]);
  });

  it("should refuse a distance that is none", () => {
    for (const within of ["-1", "satu", Number.NaN, undefined])
      expect(() => watchBoundaries(rubric, [], { within })).toThrow(TypeError);
  });
});

describe("watchAnswers", () => {
  const parts = `indicator x "x" weight 60% { scale levels 0..4 }
    indicator y "y" weight 40% { may be n/a scale choice { baik "Baik" points 90 buruk "Buruk" points 20 } }
    not applicable parts are redistributed`;
  const given = chainRubric({ parts });
  const evidenceOf = (answers: object, of: Rubric = given) =>
    readEvidence(of, { subject: "s", answers }).evidence ?? expect.fail("no evidence");
  const answers = (said: object) =>
    watchAnswers(given, evidenceOf(said)).map(
      ({ indicator, changedTo, from, to }) => `${indicator} ${changedTo} ${from}${to}`,
    );

  it("should tell which answer moves the category, and which way", () => {
    // 45 + 36 = 81; with the worst x 36, the best 96; with the worst y 53.
    expect(answers({ x: 3, y: "baik" })).toEqual(["x worst ac", "y worst ac"]);
    expect(answers({ x: 2, y: "buruk" })).toEqual(["x best cb", "y best cb"]);
  });

  it("should not look at answers that were not given, nor at what is not applicable", () => {
    expect(answers({ x: 3 })).toEqual(["x best cb"]);
    expect(answers({ x: 3, y: "n/a" })).toEqual(["x best ba", "x worst bc"]);
  });

  it("should see what weights leave open as a range", () => {
    const open = chainRubric({
      parts: 'indicator x "x" weight undisclosed { scale yes/no } indicator y "y" weight undisclosed { scale yes/no }',
    });
    const evidence = evidenceOf({ x: "ya", y: "tidak" }, open);
    expect(watchAnswers(open, evidence)).toEqual([]);
    expect(watchBoundaries(open, [rowOfOutcome(evidence, evaluate(open, evidence))], { within: 0 })).toMatchObject([
      { kind: "range", low: "0", high: "100", possibleCategories: ["a", "b", "c"] },
    ]);
  });
});
