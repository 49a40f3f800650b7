import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

const YES_NO = "{ scale yes/no }";

function codes({ diagnostics }: Outcome): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

describe("points of a part that are known", () => {
  const parts = `
    dimension x weight 50%
    dimension y weight 50% { indicator z weight 100% ${YES_NO} }
    rule weak { when x below 50 then category at most D }`;

  it("should make the score that a rule asks for, also in what is possible and certain", () => {
    // 20 points of a weight of one half are a score of 40
    const outcome = outcomeOf(around(parts), { subject: "a", answers: { z: true }, known: { x: { points: 20 } } });
    expect(outcome).toMatchObject({ exact: "70", category: { id: "D" }, certain: true, possibleCategories: ["D"] });
  });
  it("should leave a rule open where the weight is undisclosed, and bound the score by what the points allow", () => {
    const undisclosed = parts.replaceAll(/weight 50%/g, "weight undisclosed");
    const known = { x: { points: 20 }, y: { points: 50 } };
    const outcome = outcomeOf(around(undisclosed), { subject: "a", answers: {}, known });
    // x weighs from 20% (a score of 100) to 50% (a score of 40), for y needs half
    expect(outcome.nodes[0]?.range).toEqual({ low: "40", high: "100" });
    expect(outcome).toMatchObject({
      exact: "70",
      category: { id: "C" },
      possibleCategories: ["C", "D"],
      certain: false,
    });
  });
  it("should bound the weight of a sibling, and with it that one's score", () => {
    const two = "dimension x weight undisclosed\n dimension y weight undisclosed";
    const frame = { score: "25..100 published 2 digits half-up", categories: "category all from 25" };
    const known = { x: { points: 50 }, y: { points: 10 } };
    const outcome = outcomeOf(around(two, frame), { subject: "a", answers: {}, known });
    // y weighs from 10% (a score of 100) to 40% (25), so x from 60% to 90%
    expect(outcome.nodes.map(({ range }) => range)).toEqual([
      { low: "500/9", high: "250/3" },
      { low: "25", high: "100" },
    ]);
    expect(outcome.exact).toBe("60");
  });
  it("should be refused where its weight is too small, also if other parts keep the score open", () => {
    const small = "dimension x weight 10%\n dimension y weight 90%";
    const outcome = outcomeOf(around(small), { subject: "a", answers: {}, known: { x: { points: 50 } } });
    expect(outcome.range).toBeNull();
    expect(codes(outcome)).toEqual(["PTH6002", "PTH6010"]);
  });
  it("should be refused once, whoever finds out", () => {
    const small = `dimension x weight 10%\n dimension y weight 90% { indicator z weight 100% ${YES_NO} }`;
    const outcome = outcomeOf(around(small), { subject: "a", answers: { z: true }, known: { x: { points: 50 } } });
    expect(codes(outcome)).toEqual(["PTH6010"]);
  });
});

describe("points beside a missing answer and undisclosed weights", () => {
  const parts = (assume: string): string => `${assume}
    dimension x weight 40%
    indicator y weight undisclosed ${YES_NO}
    indicator z weight undisclosed ${YES_NO}`;
  const given = { subject: "a", answers: { y: true }, known: { x: { points: 20 } } };

  it("should be refused, since it is unclear what they are a share of", () => {
    const outcome = outcomeOf(around(parts(""), { missing: "are excluded" }), given);
    expect([outcome.score, outcome.range, codes(outcome)]).toEqual([null, null, ["PTH6001", "PTH6005", "PTH6012"]]);
  });
  it("should make a score where weights are assumed equal, with a range that holds anything", () => {
    const assume = 'undisclosed weights assume equal assumed "demikian"';
    const outcome = outcomeOf(around(parts(assume), { missing: "are excluded" }), given);
    // y weighs 30% of the 70% that are left: 20 + 100 * 3/7
    expect(outcome).toMatchObject({ exact: "440/7", range: { low: "0", high: "100" }, certain: false });
  });
});

describe("points beside undisclosed weights and a part that may still be answered with n/a", () => {
  const parts = `
    not applicable parts are redistributed
    dimension x weight undisclosed
    dimension y weight undisclosed
    dimension v weight 50%
    indicator z weight 10% { scale yes/no may be n/a }`;
  const given = ([x, y, v]: readonly [number, number, number], missing = "count as lowest"): Outcome =>
    outcomeOf(around(parts, { missing }), {
      subject: "a",
      answers: {},
      known: { x: { points: x }, y: { points: y }, v: { points: v } },
    });

  it.each(["count as lowest", "stop the score"])("should be refused where no split allows them: %s", (missing) => {
    for (const points of [
      [30, 30, 0], // 40% are left, or 4/9 without z
      [45, 0, 0],
      [0, 0, 56], // 50%, or 5/9 without z
    ] as const) {
      const outcome = given(points, missing);
      expect(outcome).toMatchObject({ score: null, range: null, possibleCategories: [] });
      expect(codes(outcome)).toContain("PTH6011");
    }
  });
  it("should be refused where only what does not count yet would allow them, with a range that tells what may be", () => {
    const outcome = given([22, 22, 50]); // 44 of 4/9
    expect(outcome).toMatchObject({ score: null, range: { low: "0", high: "100" } });
    expect(codes(outcome)).toEqual(["PTH6004", "PTH6011"]);
  });
  it("should make a score where a split allows them", () => {
    const outcome = given([20, 20, 50]);
    expect(outcome).toMatchObject({ score: "90.00", range: { low: "0", high: "100" } });
    expect(codes(outcome)).toEqual(["PTH6004"]);
  });
  it("should be refused where they are too few for the lowest score", () => {
    const frame = { score: "20..100 published 2 digits half-up", categories: "category all from 20" };
    const outcome = (x: number, y: number, v: number): Outcome =>
      outcomeOf(around(parts, frame), {
        subject: "a",
        answers: {},
        known: { x: { points: x }, y: { points: y }, v: { points: v } },
      });
    expect(codes(outcome(3, 4, 10))).toContain("PTH6011"); // at least 40% of 20
    expect(codes(outcome(10, 10, 9))).toContain("PTH6011");
    expect(outcome(4, 4, 10)).toMatchObject({ score: "20.00" });
  });
  it("should leave room for an undisclosed part that may take its weight away", () => {
    const optional = `
      not applicable parts are redistributed
      dimension x weight 50%
      indicator y weight undisclosed { scale yes/no may be n/a }
      indicator z weight undisclosed { scale yes/no }`;
    const known = (points: number): Outcome =>
      outcomeOf(around(optional), { subject: "a", answers: { z: false }, known: { x: { points } } });
    // y may have all that is left and be left out, with which x weighs everything
    expect(known(90).range).toEqual({ low: "0", high: "100" });
  });
});

describe("what a subtotal hides", () => {
  it("should leave open a rule that asks for it", () => {
    const parts = `
      dimension x weight 100% { indicator z weight 100% ${YES_NO} }
      rule weak { when z below 50 then category at most D }`;
    const outcome = outcomeOf(around(parts), { subject: "a", answers: {}, known: { x: { score: 90 } } });
    expect(outcome).toMatchObject({
      exact: "90",
      category: { id: "A" },
      possibleCategories: ["A", "D"],
      certain: false,
    });
    expect(codes(outcome)).toEqual(["PTH6014"]);
  });
});

describe("a group with undisclosed weights of which nothing is left in", () => {
  const may = "{ scale yes/no may be n/a }";
  const parts = `
    not applicable parts are redistributed
    dimension x weight 50% { indicator p weight undisclosed ${may} indicator q weight undisclosed ${may} }
    dimension y weight 50% { indicator z weight 100% ${YES_NO} }`;

  it("should give its weight to its siblings, since no split changes that", () => {
    const outcome = outcomeOf(around(parts), { subject: "a", answers: { p: "n/a", q: "n/a", z: true } });
    expect(outcome).toMatchObject({ exact: "100", range: { low: "100", high: "100" }, certain: true });
    expect(codes(outcome)).toEqual([]);
  });
  it("should do so too where missing answers are excluded", () => {
    const outcome = outcomeOf(around(parts, { missing: "are excluded" }), { subject: "a", answers: { z: true } });
    expect(outcome.exact).toBe("100");
  });
  it("should be possible where one that is left out may have all the weight", () => {
    const outcome = outcomeOf(around(parts), { subject: "a", answers: { p: false, q: "n/a", z: true } });
    // p has any weight: 0.5 * 0 + 0.5 * 100; p has none: the group is left out
    expect(outcome).toMatchObject({ exact: null, range: { low: "50", high: "100" } });
  });
});

describe("a part that may still be answered with n/a", () => {
  it("should be left out at one end of the range", () => {
    const choice = 'choice { o1 "satu" points 40 o2 "dua" points 60 }';
    const parts = `
      not applicable parts are redistributed
      indicator one weight 50% ${YES_NO}
      indicator two weight 50% { scale ${choice} may be n/a }`;
    const outcome = outcomeOf(around(parts, { missing: "stop the score" }), { subject: "a", answers: { one: true } });
    expect(outcome.range).toEqual({ low: "70", high: "100" }); // 0.5 * 100 + 0.5 * 40, or 100 alone
  });
  it("should count as full at the other where the policy says so", () => {
    const parts = `
      not applicable parts count as full
      dimension x weight 50% { may be n/a indicator one weight 100% { scale choice { o1 "a" points 0 o2 "b" points 60 } } }
      indicator two weight 50% ${YES_NO}`;
    const outcome = outcomeOf(around(parts), { subject: "a", answers: { two: false } });
    expect(outcome.range).toEqual({ low: "0", high: "50" });
    const answered = outcomeOf(around(parts), { subject: "a", answers: { one: "o2", two: false } });
    expect(answered.range).toEqual({ low: "30", high: "30" });
  });
});

describe("a part without weight", () => {
  const parts = `
    not applicable parts are redistributed
    dimension x weight 50% {
      indicator heavy weight 100% { scale yes/no may be n/a }
      indicator light weight 0% ${YES_NO}
    }
    dimension y weight 50% { indicator z weight 100% ${YES_NO} }`;

  it("should not keep its group from being left out, in the range too", () => {
    const given = { subject: "a", answers: { light: true, z: false } };
    const outcome = outcomeOf(around(parts, { missing: "are excluded" }), given);
    expect(outcome).toMatchObject({ exact: "0", range: { low: "0", high: "50" } });
  });
  it("should not make a group missing in which all that counts does not apply", () => {
    const full = parts
      .replace("dimension x weight 50% {", "dimension x weight 50% { not applicable parts count as full")
      .replace("may be n/a }", "may be n/a not applicable parts are redistributed }");
    const given = { subject: "a", answers: { heavy: "n/a", z: false } };
    expect(outcomeOf(around(full, { missing: "are excluded" }), given).exact).toBe("50");
  });
});

describe("a group in which nothing applies", () => {
  it("should count as full, without a rounding of what is already the highest score", () => {
    const parts = `
      not applicable parts count as full
      dimension x weight 100% {
        rounded to 0 half-up
        indicator z weight 100% { scale yes/no may be n/a not applicable parts are redistributed }
      }`;
    const score = "0..2.5 published 1 digits half-up";
    const outcome = outcomeOf(around(parts, { score, categories: "category all from 0" }), {
      subject: "a",
      answers: { z: "n/a" },
    });
    expect(outcome.exact).toBe("2.5");
  });
});

describe("a score below every category", () => {
  const categories = "category high from 60\n category low from 25";

  it("should be in the lowest, where the weights have another total than one whole", () => {
    const parts = `weights total 99.9%
      indicator one weight 50% ${YES_NO}
      indicator two weight 49.9% ${YES_NO}`;
    const frame = { score: "25..100 published 2 digits half-up", categories };
    const outcome = outcomeOf(around(parts, frame), { subject: "a", answers: { one: false, two: false } });
    expect(outcome).toMatchObject({ exact: "24.975", score: "24.98", category: { id: "low" } });
  });
  it("should be in the lowest, where a rounding stage goes below the range", () => {
    const frame = { score: "0.5..2.5 published 1 digits half-up", categories: "category all from 0.5" };
    const parts = "indicator one weight 100% { scale yes/no rounded to 0 half-even }";
    const outcome = outcomeOf(around(parts, frame), { subject: "a", answers: { one: false } });
    expect(outcome).toMatchObject({ exact: "0", category: { id: "all" } });
  });
});
