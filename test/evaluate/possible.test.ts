import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { outcomeOf } from "../support/laws.js";

const open = (rules: string, scale = "number 0..100 higher is better", frame = ""): Outcome =>
  outcomeOf(
    `rubric r 2024 {
  title "t"
  score 0..100 published 2 digits half-up ${frame}
  missing answers stop the score
  indicator p weight 100% { scale ${scale} }
  ${rules}
  category A "a" from 80
  category B "b" from 50
  category C "c" from 0
}`,
    { subject: "s", answers: {} },
  );

describe("what is possible under rules on the whole score", () => {
  it("should leave out a category that a rule prevents at every score", () => {
    const outcome = open("rule r { when score below 90 then category at most C }");
    expect(outcome).toMatchObject({ possibleCategories: ["A", "C"], certain: false });
  });

  it("should be certain where a rule leaves a single category", () => {
    const outcome = open('rule r { not monotonic because "x" when score at least 10 then category at most C }');
    expect(outcome).toMatchObject({ possibleCategories: ["C"], certain: true });
  });

  it("should end where the best scores end after what is subtracted", () => {
    const outcome = open('rule r { not monotonic because "x" when score at least 75 then subtract 2 }');
    expect(outcome.range).toEqual({ low: "0", high: "98" });
  });

  it("should tell apart what lies on a bound and what lies below it", () => {
    // below 50 a score goes down by 20; what is left below 30 is in no reach of B
    const cut =
      "rule r { when score below 50 then subtract 20 } rule s { when score at most 30 then category at most C }";
    expect(open(cut).possibleCategories).toEqual(["A", "B", "C"]);
    expect(open("rule r { when score below 80 then cap score at 49.99 }").possibleCategories).toEqual(["A", "C"]);
  });

  it("should look at exact scores where the rubric compares exactly", () => {
    const outcome = open("rule r { when score below 80 then cap score at 50 }", undefined, "compared exact");
    expect(outcome.possibleCategories).toEqual(["A", "B", "C"]);
    expect(open("rule r { when score below 80 then cap score at 49 }", undefined, "compared exact")).toMatchObject({
      possibleCategories: ["A", "C"],
    });
  });

  it("should carry several rules one after the other", () => {
    const both = `rule r { not monotonic because "x" when score above 90 then subtract 50 }
      rule s { not monotonic because "x" when score at least 80 then category at most B }`;
    expect(open(both)).toMatchObject({ range: { low: "0", high: "90.005" }, possibleCategories: ["B", "C"] });
  });
});
