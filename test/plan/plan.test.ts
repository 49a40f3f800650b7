import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { accepted } from "../support/laws.js";
import { changesIn, planned, rubricOf } from "./planning.js";

const TWO = rubricOf(`
  indicator a weight 70% { scale levels 0..5 }
  indicator b weight 30% { scale yes/no }`);

describe("plan", () => {
  it("should lower a change to the least answer that reaches the goal", () => {
    const found = planned(TWO, { answers: { a: 3, b: false } });
    expect(found).toMatchObject({ kind: "plan", cost: "1", after: { score: "72.00" }, proof: { atLeast: "1" } });
    expect(changesIn(planned(TWO, { answers: { a: 1, b: true } }))).toEqual({ a: "3" });
  });

  it("should say what each change adds, the largest first", () => {
    const found = planned(TWO, { answers: {} }, { score: "100" });
    expect(
      found.kind === "plan" && found.changes.map(({ path, from, to, gain }) => ({ path, from, to, gain })),
    ).toEqual([
      { path: "a", from: null, to: "5", gain: "70" },
      { path: "b", from: null, to: true, gain: "30" },
    ]);
  });

  it("should take the cheaper way where efforts are given", () => {
    const effort = { default: "1", indicators: { a: "2.5" } };
    expect(planned(TWO, { answers: { a: 3 } }, { category: "good" }, { effort })).toMatchObject({
      cost: "1",
      after: { score: "72.00" },
    });
    const steps = { indicators: { a: { perStep: "0.4" }, b: "1" } };
    expect(planned(TWO, { answers: { a: 3 } }, { category: "good" }, { effort: steps })).toMatchObject({
      cost: "0.8",
      changes: [{ name: "a", from: "3", to: "5", effort: "0.8" }],
    });
  });

  it("should read efforts by class", () => {
    const effort = { classes: { easy: "1", hard: "5" }, default: "easy", indicators: { a: "hard" } };
    expect(planned(TWO, { answers: { a: 3 } }, { category: "good" }, { effort })).toMatchObject({ cost: "1" });
  });

  it("should tell a goal that is reached already", () => {
    expect(planned(TWO, { answers: { a: 5, b: true } }).kind).toBe("already");
    expect(planned(TWO, { answers: { a: 5, b: true } }, { category: "bad" }).kind).toBe("already");
  });

  it("should leave `n/a` and what does not apply alone", () => {
    const rubric = rubricOf(`
      not applicable parts are redistributed
      fact open yes/no
      indicator a weight 60% { scale yes/no may be n/a }
      indicator b weight 20% { scale yes/no applies when open }
      indicator c weight 20% { scale yes/no }`);
    expect(changesIn(planned(rubric, { answers: { a: "n/a" }, facts: { open: false } }))).toEqual({ c: true });
  });

  it("should round a raise of a number up to the published digits, and a lowering down", () => {
    const number = (scale: string, value: string) =>
      changesIn(planned(rubricOf(`indicator a weight 100% { scale ${scale} }`), { answers: { a: value } }));
    expect(number("number 0..3 higher is better", "1")).toEqual({ a: "1.8" });
    expect(number("number 0..7 higher is better", "1")).toEqual({ a: "4.2" });
    expect(number("number 0..0.7 higher is better", "0.1")).toEqual({ a: "0.42" });
    expect(number("number 0..30 lower is better", "20")).toEqual({ a: "12" });
    expect(number("count 0..14", "2")).toEqual({ a: "9" });
    expect(
      number("steps 0..100 lower is better { from 0 points 100 from 20 points 70 from 60 points 0 }", "80"),
    ).toEqual({
      a: "59.99",
    });
  });

  it("should raise a known subtotal as little as will do", () => {
    const rubric = rubricOf(`
      dimension p weight 75% { indicator a weight 100% { scale yes/no } }
      dimension q weight 25% { indicator b weight 100% { scale yes/no } }`);
    expect(changesIn(planned(rubric, { known: { p: { points: "40.123" }, q: { score: "40" } } }))).toEqual({
      p: { points: "50" },
    });
    // Points cannot rise above what a part weighs.
    expect(planned(rubric, { known: { p: { points: "40" }, q: { points: "0" } } }, { score: "80" })).toMatchObject({
      cost: "2",
    });
    expect(planned(rubric, { known: { q: { points: "24" } } }, { score: "99" })).toMatchObject({
      kind: "plan",
      cost: "1",
    });
  });

  it("should better several observations as far as is needed", () => {
    const observed = (combine: string) =>
      planned(rubricOf(`indicator a weight 100% { scale levels 0..10 observations ${combine} at least 2 }`), {
        answers: { a: [3, 5] },
      });
    expect(changesIn(observed("lowest"))).toEqual({ a: ["6", "6"] });
    expect(changesIn(observed("highest"))).toEqual({ a: ["3", "6"] });
    expect(changesIn(observed("mean"))).toEqual({ a: ["6", "6"] });
  });

  it("should add items to a checklist, and take none away", () => {
    const rubric = rubricOf(
      'indicator a weight 100% { scale checklist { p "P" weight 10% q "Q" weight 25% r "R" weight 65% } }',
    );
    expect(changesIn(planned(rubric, { answers: { a: ["p"] } }))).toEqual({ a: ["p", "r"] });
  });

  it("should keep the number of respondents of a mean", () => {
    const rubric = rubricOf("indicator a weight 100% { scale mean of respondents 1..5 at least 10 }");
    const given = { answers: { a: { mean: "2", respondents: 30 } } };
    expect(changesIn(planned(rubric, given))).toEqual({ a: { mean: "3.4", respondents: "30" } });
    expect(changesIn(planned(rubric, {}))).toEqual({ a: { mean: "3.4", respondents: "10" } });
  });

  it("should lift what a rule holds down", () => {
    const rubric = rubricOf(`
      dimension p weight 50% { indicator a weight 50% { scale levels 0..4 } indicator b weight 50% { scale levels 0..4 } }
      dimension q weight 50% { indicator c weight 100% { scale levels 0..4 } }
      rule floor "Lantai" { when p below 50 then category at most bad }`);
    expect(changesIn(planned(rubric, { answers: { a: 1, c: 4 } }))).toEqual({ b: "3" });
    // Without c the floor and the score both need more.
    expect(planned(rubric, { answers: {} })).toMatchObject({ kind: "plan", cost: "2" });
  });

  it("should look at rounding stages as the engine does", () => {
    const rubric = rubricOf(`
      dimension p weight 100% { rounded to 0
        indicator a weight 50% { scale number 0..100 higher is better } indicator b weight 50% { scale yes/no } }`);
    // 59.5 rounds to 60 before it counts.
    expect(changesIn(planned(rubric, { answers: { a: "3", b: true } }))).toEqual({ a: "19" });
  });

  it("should answer what moves weights where that is cheapest", () => {
    const rubric = rubricOf(
      "indicator a weight 50% { scale yes/no } indicator b weight 50% { scale levels 0..10 } indicator c weight 0% { scale yes/no }",
      "are excluded",
    );
    // Unanswered, a does not count: a half is a half, until it is answered.
    const found = planned(rubric, { answers: { b: 5 } });
    expect(found).toMatchObject({ kind: "plan", cost: "1" });
    expect(planned(rubric, {})).toMatchObject({ kind: "plan", cost: "1", before: { score: null } });
  });

  it("should answer everything without which there is no score", () => {
    const rubric = rubricOf(
      "indicator a weight 50% { scale yes/no } indicator b weight 50% { scale levels 0..4 }",
      "stop the score",
    );
    const found = planned(rubric, {});
    expect(changesIn(found)).toEqual({ a: true, b: "1" });
    expect(found.kind === "plan" && found.changes.map(({ gain }) => gain)).toEqual([null, null]);
    expect(planned(rubric, {}, { category: "good" }, { fixed: ["b"] })).toMatchObject({
      kind: "impossible",
      best: { score: null },
      blockedBy: { fixed: ["b"] },
    });
  });

  it("should name the rules, the fixed parts and the number of changes that block a goal", () => {
    const capped = rubricOf(`
      fact found yes/no
      indicator a weight 100% { scale yes/no }
      rule cap "Temuan terbuka" { when found then cap score at 40 }`);
    expect(planned(capped, { facts: { found: true } })).toMatchObject({
      kind: "impossible",
      best: { score: "40.00" },
      blockedBy: { rules: [{ name: "cap", title: "Temuan terbuka" }], fixed: [], changes: null },
    });
    expect(planned(TWO, {}, { category: "good" }, { fixed: ["a"] })).toMatchObject({
      kind: "impossible",
      best: { score: "30.00" },
      blockedBy: { fixed: ["a"] },
    });
    expect(planned(TWO, {}, { score: 90 }, { most: 1 })).toMatchObject({
      kind: "impossible",
      best: { score: "70.00" },
      blockedBy: { changes: 2 },
    });
  });

  it("should plan under an assumed split of unpublished weights", () => {
    const rubric = rubricOf(
      "indicator a weight undisclosed { scale yes/no } indicator b weight undisclosed { scale yes/no }",
    );
    expect(planned(rubric, {}, { score: "50" }, { assumeUndisclosed: "equal" })).toMatchObject({
      kind: "plan",
      cost: "1",
    });
  });

  it("should say so where it cannot prove that nothing is cheaper", () => {
    const many = Array.from(
      { length: 24 },
      (_, index) => `indicator i${index} weight ${index + 1}/300 { scale number 0..7 higher is better }`,
    );
    const rubric = rubricOf(`${many.join("\n")}
      rule odd { when score above 50 then subtract 45 not monotonic because "uji" }`);
    const found = planned(rubric, {}, { score: "52" });
    expect(found.kind).toBe("not-proved");
    // Without the rule, these are the fewest that come to 52.
    expect(found.kind === "not-proved" && found.proof.atLeast).toBe("8");
  });

  it("should give changes that evidence takes, with the outcome that it says", () => {
    const found = planned(TWO, { answers: { a: 1 } }, { score: "71" });
    const raw = { subject: "s", answers: { a: 1, ...changesIn(found) } };
    const { score, exact, category } = evaluate(TWO, accepted(TWO, raw));
    expect("after" in found && found.after).toEqual({ score, exact, category });
  });

  it("should be plain data, the same each time", () => {
    const once = planned(TWO, { answers: { a: 1 } });
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(planned(TWO, { answers: { a: 1 } })).toEqual(once);
  });
});
