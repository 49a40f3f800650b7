import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { replay } from "../../src/evaluate/replay.js";
import { expectNoScore, outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

const PARTS = `
  dimension input weight 40% {
    indicator desk weight 25% { scale yes/no }
    indicator fee weight 75% { scale levels 0..4 }
  }
  dimension output weight 60% {
    indicator views weight 50% { scale mean of respondents 1..5 }
    indicator days weight 30% { scale number 0..20 lower is better }
    indicator site weight 20% { scale yes/no }
  }`;

function outcome(missing: string, answers: Readonly<Record<string, unknown>>): Outcome {
  return outcomeOf(around(PARTS, { missing }), { subject: "a", answers });
}

function weights({ nodes }: Outcome): Readonly<Record<string, string | null>> {
  return Object.fromEntries(nodes.map(({ path, effectiveWeight }) => [path, effectiveWeight]));
}

describe("a missing answer", () => {
  it("should count as the lowest score where the rubric says so", () => {
    // input: 0.25 * 100 + 0.75 * 50 = 62.5; output: 0.5 * 75 + 0.3 * 0 + 0.2 * 100 = 57.5
    const result = outcome("count as lowest", { desk: true, fee: 2, views: [4], site: true });
    expect(result.exact).toBe("59.5"); // 0.4 * 62.5 + 0.6 * 57.5
    expect(result.score).toBe("59.50");
    expect(result.range).toEqual({ low: "59.5", high: "77.5" }); // + 0.6 * 0.3 * 100
    expect(result.possibleCategories).toEqual(["C"]);
    expect(result.certain).toBe(true);
    expect(result.diagnostics.map(({ code, path }) => [code, path])).toEqual([["PTH6004", "answers.days"]]);
  });

  it("should give its weight to its siblings where it is left out", () => {
    // output without days: (0.5 * 75 + 0.2 * 100) / 0.7 = 57.5 / 0.7 = 575/7
    const result = outcome("are excluded", { desk: true, fee: 2, views: [4], site: true });
    expect(result.exact).toBe("520/7"); // 0.4 * 62.5 + 0.6 * 575/7 = 25 + 345/7
    expect(result.score).toBe("74.29");
    expect(weights(result)).toEqual({
      input: "0.4",
      "input.desk": "0.25",
      "input.fee": "0.75",
      output: "0.6",
      "output.views": "5/7",
      "output.days": "0",
      "output.site": "2/7",
    });
    expect(result.range).toEqual({ low: "59.5", high: "77.5" });
    expect(result.diagnostics.map(({ code, path }) => [code, path])).toEqual([["PTH6005", "answers.days"]]);
  });

  it("should take its whole group out when nothing in it is answered", () => {
    const result = outcome("are excluded", { desk: true, fee: 2 });
    expect(result.exact).toBe("62.5");
    expect(weights(result)).toEqual({
      input: "1",
      "input.desk": "0.25",
      "input.fee": "0.75",
      output: "0",
      "output.views": "0",
      "output.days": "0",
      "output.site": "0",
    });
    expect(result.nodes.find(({ path }) => path === "output")).toMatchObject({ score: null, contribution: null });
    expect(replay(result.trace)).toMatchObject({ ok: true, exact: "62.5" });
  });

  it("should stop the score where the rubric says so, and be named", () => {
    const result = outcome("stop the score", { desk: true, fee: 2, views: [4] });
    expectNoScore(result);
    expect(result.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["PTH6003", "answers.days"],
      ["PTH6003", "answers.site"],
    ]);
  });
  it("should not matter where everything is answered", () => {
    const answers = { desk: true, fee: 2, views: [4], days: "5.5", site: false };
    const results = ["count as lowest", "are excluded", "stop the score"].map((missing) => outcome(missing, answers));
    // output: 0.5 * 75 + 0.3 * 72.5 + 0 = 59.25; 0.4 * 62.5 + 0.6 * 59.25 = 60.55
    expect(results.map(({ exact }) => exact)).toEqual(["60.55", "60.55", "60.55"]);
    for (const { range, certain, diagnostics } of results)
      expect({ range, certain, diagnostics }).toEqual({
        range: { low: "60.55", high: "60.55" },
        certain: true,
        diagnostics: [],
      });
  });
  it("should leave no score when every answer is left out", () => {
    const result = outcome("are excluded", {});
    expectNoScore(result);
    expect(result.diagnostics.map(({ code }) => code)).toEqual([...Array<string>(5).fill("PTH6005"), "PTH6006"]);
  });
  it("should give the lowest score when nothing is answered and missing counts as lowest", () => {
    const result = outcome("count as lowest", {});
    expect(result).toMatchObject({ score: "0.00", exact: "0", range: { low: "0", high: "100" }, certain: false });
    expect(result.possibleCategories).toEqual(["A", "B", "C", "D", "E"]);
  });
  it("should count as the lowest score also where no answer on its scale is that low", () => {
    const parts = `indicator it weight 100% { scale choice { good "a" points 90 fair "b" points 40 } }`;
    const result = outcomeOf(around(parts), { subject: "a", answers: {} });
    expect(result).toMatchObject({ exact: "0", range: { low: "0", high: "90" } });
  });
});

describe("a part without weight", () => {
  const parts = `
    indicator one weight 100% { scale levels 0..4 }
    indicator two weight 0% { scale yes/no }`;

  it("should change nothing when it is answered", () => {
    for (const two of [true, false])
      expect(outcomeOf(around(parts), { subject: "a", answers: { one: 3, two } }).exact).toBe("75");
  });
  it("should not stand in for what is left out", () => {
    const result = outcomeOf(around(parts, { missing: "are excluded" }), { subject: "a", answers: { two: true } });
    expectNoScore(result);
    expect(result.diagnostics.at(-1)?.code).toBe("PTH6006");
  });
  it("should not stand in for a group of which nothing else is answered", () => {
    const grouped = `
      dimension first weight 50% { ${parts} }
      dimension second weight 50% { indicator three weight 100% { scale levels 0..4 } }`;
    const result = outcomeOf(around(grouped, { missing: "are excluded" }), {
      subject: "a",
      answers: { two: true, three: 1 },
    });
    expect(result.exact).toBe("25");
    expect(replay(result.trace).ok).toBe(true);
  });
});

describe("the range", () => {
  const parts = `
    indicator one weight 50% { scale yes/no }
    indicator two weight 50% { scale choice { good "a" points 50 bad "b" points 30 } }`;

  it("should hold the score and its category, also when leaving an answer out is better than any answer", () => {
    const result = outcomeOf(around(parts, { missing: "are excluded" }), { subject: "a", answers: { one: true } });
    expect(result).toMatchObject({ exact: "100", category: { id: "A" } });
    expect(result.range).toEqual({ low: "65", high: "100" }); // 0.5 * 100 + 0.5 * 30
    expect(result.possibleCategories).toEqual(["A", "B", "C"]);
    expect(result.certain).toBe(false);
  });
  it("should hold the score and its category, also when leaving an answer out is worse than any answer", () => {
    const result = outcomeOf(around(parts, { missing: "are excluded" }), { subject: "a", answers: { one: false } });
    expect(result).toMatchObject({ exact: "0", category: { id: "E" } });
    expect(result.range).toEqual({ low: "0", high: "25" });
    expect(result.possibleCategories).toEqual(["E"]);
  });
  it("should reach from the worst to the best points of the scales that are open", () => {
    const result = outcomeOf(around(parts, { missing: "are excluded" }), { subject: "a", answers: { two: "good" } });
    expect(result).toMatchObject({ exact: "50", range: { low: "25", high: "75" }, certain: false });
    expect(result.possibleCategories).toEqual(["C", "D", "E"]);
  });
});
