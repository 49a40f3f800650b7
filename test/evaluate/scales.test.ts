import { describe, expect, it } from "vitest";
import { ofAnswer } from "./one-indicator.js";

const BANDS = { score: "25..100 published 2 digits half-up", categories: "category all from 25" };
const BELOW_ZERO = { score: "-50..50 published 1 digit half-up", categories: "category all from -50" };

describe("a scale", () => {
  it.each([
    ["yes/no", true, "100"],
    ["yes/no", "tidak", "0"],
    ["yes/no yes is better", "ya", "100"],
    ["yes/no no is better", "yes", "0"],
    ["yes/no no is better", false, "100"],
    ["levels 0..4", 3, "75"],
    ["levels 1..4", 1, "0"],
    ["levels 1..4", 2, "100/3"],
    ["levels 1..4 lower is better", 2, "200/3"],
    ["levels 0..2 lower is better", "0", "100"],
    ['levels 0..2 { 0 "a" points 0 1 "b" points 70 2 "c" points 100 }', 1, "70"],
    ['levels 0..2 lower is better { 0 "a" points 100 1 "b" points 70.5 2 "c" points 0 }', "1", "70.5"],
    ['choice { full "a" points 100 half "b" points 100/3 none "c" points 0 }', "half", "100/3"],
    ["count 0..14", 10, "500/7"],
    ["count 0..14 full at 10", 7, "70"],
    ["count 0..14 full at 10", 10, "100"],
    ["count 0..14 full at 10", 14, "100"],
    ["count 0..14 full at 10", 0, "0"],
    ["count 0..5 lower is better", 1, "80"],
    ["number 0..40 higher is better", "0.1", "0.25"],
    ["number 0..40 lower is better", "0.1", "99.75"],
    ["number -10..10 higher is better", -10, "0"],
    ["number -10..10 higher is better", 5, "75"],
    ["number 0..3 higher is better", 1, "100/3"],
    ["mean of respondents 1..5", [5, 4, 4], "250/3"],
    ["mean of respondents 1..5", { counts: { "5": 1, "4": 2 } }, "250/3"],
    ["mean of respondents 1..5", { mean: "4.2", respondents: 20 }, "80"],
    ["mean of respondents 1..5", { mean: 4.2 }, "80"],
    ["mean of respondents 1..4 lower is better", [1, 2], "250/3"],
    ["mean of respondents 1..4 at least 2", [1, 1], "0"],
  ])("should give %s the answer %j exactly %s points", (scale, answer, exact) => {
    expect(ofAnswer(scale, answer).exact).toBe(exact);
  });

  it.each([
    ["yes/no", false, "25"],
    ["levels 1..4", 2, "50"],
    ["count 0..3", 1, "50"],
    ["mean of respondents 1..4", [3, 3, 3], "75"],
    ["number 0..10 lower is better", "10", "25"],
  ])("should lie in the score range 25..100: %s, answer %j, %s", (scale, answer, exact) => {
    expect(ofAnswer(scale, answer, BANDS).exact).toBe(exact);
  });
  it.each([
    ["yes/no", false, "-50", "-50.0"],
    ["levels 0..4", 1, "-25", "-25.0"],
    ["number 0..3 higher is better", 1, "-50/3", "-16.7"],
    ["number 0..8000 higher is better", 3996, "-0.05", "-0.1"],
    ["number 0..10000 higher is better", 4996, "-0.04", "0.0"],
  ])("should lie in a score range below zero: %s, answer %j, %s", (scale, answer, exact, score) => {
    const outcome = ofAnswer(scale, answer, BELOW_ZERO);
    expect([outcome.exact, outcome.score]).toEqual([exact, score]);
  });

  it("should give the same for respondents one by one, counted, in any order and as a mean", () => {
    const scale = "mean of respondents 1..4";
    const forms = [
      [1, 2, 4, 4],
      [4, 2, 4, 1],
      { counts: { "1": 1, "2": 1, "3": 0, "4": 2 } },
      { counts: { "4": "2", "2": 1, "1": 1 } },
      { mean: "2.75", respondents: 4 },
    ];
    expect(forms.map((answer) => ofAnswer(scale, answer).exact)).toEqual(forms.map(() => "175/3"));
  });
  it("should keep every digit of a precise answer", () => {
    const scale = "number 0..100 higher is better";
    expect(ofAnswer(scale, "0.1234567890123456789").exact).toBe("0.1234567890123456789");
    expect(ofAnswer(scale, "99.99499999999999999999999999").score).toBe("99.99");
    expect(ofAnswer(scale, "99.995").score).toBe("100.00");
  });
});
