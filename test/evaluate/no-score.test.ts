import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { expectNoScore, outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

const nothing = { subject: "a", answers: {} };

function codes(parts: string, raw: unknown = nothing): readonly string[] {
  const outcome = outcomeOf(around(parts), raw);
  expectNoScore(outcome);
  expect(explain(outcome).length).toBeGreaterThan(0);
  return outcome.diagnostics.map(({ code }) => code);
}

/** The names that the first diagnostic speaks of. */
function namesIn(parts: string): readonly string[] {
  const [first] = outcomeOf(around(parts), nothing).diagnostics;
  return [...(first?.text.en.message ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

describe("a rubric that cannot give a score", () => {
  it("should say which weights were never published", () => {
    const parts = `
      indicator one weight 60% { scale yes/no }
      indicator two weight undisclosed { scale yes/no }
      indicator three weight undisclosed { scale yes/no }`;
    expect(codes(parts, { subject: "a", answers: { one: true, two: true, three: false } })).toEqual(["PTH6001"]);
    expect(namesIn(parts)).toEqual(["two", "three"]);
  });
  it("should say which groups are not broken down", () => {
    const parts = "dimension input weight 30%\n dimension output weight 70%";
    expect(codes(parts)).toEqual(["PTH6002"]);
    expect(namesIn(parts)).toEqual(["input", "output"]);
  });
  it("should say both, and of missing answers too", () => {
    const parts = `
      dimension input weight undisclosed
      dimension middle weight undisclosed
      dimension output weight 70% { indicator one weight 100% { scale yes/no } }`;
    expect(codes(parts)).toEqual(["PTH6001", "PTH6002", "PTH6004"]);
  });
  it("should know the weight of a single undisclosed part, which can only be the rest", () => {
    const parts = `
      indicator one weight 60% { scale yes/no }
      indicator two weight undisclosed { scale yes/no }`;
    expect(outcomeOf(around(parts), { subject: "a", answers: { one: false, two: true } }).exact).toBe("40");
  });
  it("should say so when it has no parts at all", () => {
    expect(codes("")).toEqual(["PTH6002"]);
    expect(outcomeOf(around(""), nothing).range).toEqual({ low: "0", high: "100" });
  });
});
