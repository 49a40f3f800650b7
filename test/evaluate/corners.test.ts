import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { explain } from "../../src/explain/explain.js";
import { accepted, compiled, expectReplay, outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

function outcome(parts: string, evidence: object, missing?: string): Outcome {
  return outcomeOf(around(parts, missing === undefined ? {} : { missing }), { subject: "a", answers: {}, ...evidence });
}

function codes({ diagnostics }: Outcome): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

describe("known points that equal weights do not allow", () => {
  const split = (rest: string): string => `undisclosed weights assume equal
    dimension x weight undisclosed
    ${rest}`;

  it("should put the assumption aside, and not blame the number", () => {
    const parts = split("dimension y weight undisclosed { indicator z weight 100% { scale yes/no } }");
    const result = outcome(parts, { answers: { z: true }, known: { x: { points: 80 } } });
    // x weighs from 80% up, so y at most 20%: 80 + 20, or 80 alone
    expect(result).toMatchObject({ score: null, range: { low: "80", high: "100" } });
    expect(codes(result)).toEqual(["PTH6001", "PTH6016"]);
    const [undisclosed, contradicted] = result.diagnostics;
    expect(undisclosed?.text.en.hint).not.toContain("--assume");
    expect(contradicted).toMatchObject({ severity: "warning", path: "known.x" });
    expect(contradicted?.text.en.message).toBe(
      "the assumption of equal weights inside `contoh` contradicts the known points of `x`: with a weight of 50% it contributes 0 to 50, not 80; the assumption is not used there",
    );
    expect(result.nodes[0]).toMatchObject({ exact: null, weight: null, assumed: false, contribution: "80" });
    expect(result.assumptions).toEqual([]);
  });
  it("should do so too for what a caller assumes, and only in that group", () => {
    const rubric = compiled(
      around(`dimension x weight 50% { variable p weight undisclosed  variable q weight undisclosed }
        dimension y weight 50% { indicator a weight undisclosed { scale yes/no }  indicator b weight undisclosed { scale yes/no } }`),
    );
    const evidence = accepted(rubric, {
      subject: "a",
      answers: { a: true, b: false },
      known: { p: { points: 70 }, q: { points: 20 } },
    });
    const result = evaluate(rubric, evidence, { assumeUndisclosed: "equal" });
    // 0.5 * 90 + 0.5 * 50: the points of every part are known, so no weight is needed
    expect(result).toMatchObject({ exact: "70", range: { low: "45", high: "95" } });
    expect(codes(result)).toEqual(["PTH6016"]);
    expectReplay(result);
  });
  it("should leave alone what the assumption allows, and points that fit no split at all", () => {
    expect(codes(outcome(split("dimension y weight undisclosed"), { known: { x: { points: 50 } } }))).toEqual([
      "PTH6002",
    ]);
    const known = { x: { points: 80 }, y: { points: 30 } };
    expect(codes(outcome(split("dimension y weight undisclosed"), { known }))).toEqual(["PTH6011"]);
    const published = split("dimension y weight undisclosed  dimension z weight 20%");
    const beyond = { x: { points: 30 }, y: { points: 30 }, z: { points: 25 } };
    expect(codes(outcome(published, { known: beyond }))).toContain("PTH6010");
  });
});

describe("known points of a part that does not apply", () => {
  const parts = (policy: string): string => `undisclosed weights assume equal
    not applicable parts ${policy}
    fact counter yes/no "Loket"
    dimension x weight undisclosed { applies when counter  indicator w weight 100% { scale yes/no } }
    indicator y weight undisclosed { scale yes/no }`;
  const evidence = (counter: boolean): object => ({
    facts: { counter },
    answers: { y: true },
    known: { x: { points: 90 } },
  });

  it.each([
    ["count as full", "100"],
    ["count as lowest", "50"],
    ["are redistributed", "100"],
  ])("should change nothing, whatever the weight that is assumed: %s", (policy, exact) => {
    const result = outcome(parts(policy), evidence(false));
    expect(result.exact).toBe(exact);
    expect(codes(result)).toEqual(["PTH6009"]);
    expect(result.nodes[0]).toMatchObject({ weight: "0.5", assumed: true });
    expectReplay(result);
  });
  it("should contradict the assumption as soon as it applies", () => {
    expect(codes(outcome(parts("count as full"), evidence(true)))).toContain("PTH6016");
  });
});

describe("undisclosed weights of parts that are all left out", () => {
  const may = "{ may be n/a scale yes/no }";
  const parts = `not applicable parts are redistributed
    indicator x weight 60% { scale levels 0..4 }
    indicator w weight 15% { scale levels 0..4 }
    indicator y weight undisclosed ${may}
    indicator z weight undisclosed ${may}`;

  it("should not keep the others from a score, for together they are what those leave", () => {
    const result = outcome(parts, { answers: { x: 4, w: 0, y: "n/a", z: "n/a" } });
    expect(result).toMatchObject({ exact: "80", range: { low: "80", high: "80" }, diagnostics: [] });
    expect(result.nodes.map(({ effectiveWeight }) => effectiveWeight)).toEqual(["0.8", "0.2", "0", "0"]);
    expectReplay(result);
    expect(explain(result, "en")).toContain("y (not applicable) gives its weight, which was never published");
  });
  it("should do so where they are missing, and where points of the others are known", () => {
    expect(outcome(parts, { answers: { x: 4, w: 0 } }, "are excluded").exact).toBe("80");
    const given = { answers: { w: 0, y: "n/a", z: "n/a" }, known: { x: { points: 40 } } };
    expect(outcome(parts, given)).toMatchObject({ exact: "40", range: { low: "40", high: "40" } });
  });
  it("should matter again as soon as one of them counts", () => {
    expect(codes(outcome(parts, { answers: { x: 4, w: 0, y: "n/a", z: false } }))).toEqual(["PTH6001"]);
  });
  it("should leave open why a group is left out in which nothing else counts", () => {
    const group = `not applicable parts are redistributed
      dimension g weight 50% { not applicable parts count as full
        indicator y weight undisclosed { may be n/a not applicable parts are redistributed scale yes/no }
        indicator z weight undisclosed { scale yes/no } }
      indicator k weight 50% { scale yes/no }`;
    const result = outcome(group, { answers: { y: "n/a", k: false } }, "are excluded");
    expect(result.score).toBeNull();
    expect(codes(result)).toContain("PTH6001");
  });
});

describe("known points of a part that weighs nothing", () => {
  const parts = `not applicable parts are redistributed
    dimension x weight 0%
    indicator y weight undisclosed { may be n/a scale yes/no }
    indicator z weight undisclosed { may be n/a scale yes/no }`;

  it("should be refused unless they are nothing, also where it is open what the others weigh", () => {
    const result = outcome(parts, { known: { x: { points: 5 } } });
    expect(codes(result)).toContain("PTH6010");
    expect(result.range).toBeNull();
    const stated = parts.replaceAll("undisclosed", "50%");
    expect(codes(outcome(stated, { answers: { y: "n/a", z: "n/a" }, known: { x: { points: 5 } } }))).toContain(
      "PTH6010",
    );
    expect(outcome(stated, { answers: { y: true, z: true }, known: { x: { points: 0 } } })).toMatchObject({
      exact: "100",
      diagnostics: [],
    });
  });
});
