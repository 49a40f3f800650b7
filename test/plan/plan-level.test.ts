import { describe, expect, it } from "vitest";
import { improvements } from "../../src/plan/improvements.js";
import { planLevel } from "../../src/plan/plan-level.js";
import type { PlanOptions } from "../../src/plan/read-plan-options.js";
import { accepted } from "../support/laws.js";
import { rubricOf } from "./planning.js";

const RUBRIC = rubricOf(`
  fact people number 0..100
  indicator a weight 70% { scale levels 0..5 }
  indicator b weight 30% { scale yes/no }
  rule floor "Lantai" { when b below 50 then cap score at 50 }
  level unit -> institution mean
  level institution -> province mean weighted by people`);

const unit = (id: string, a: number, b: boolean, people = 1) => ({
  id,
  evidence: accepted(RUBRIC, { subject: id, answers: { a, b }, facts: { people } }),
});

function planned(level: string, units: readonly ReturnType<typeof unit>[], score: string, options: PlanOptions = {}) {
  const found = planLevel(RUBRIC, level, units, { score }, options);
  if (!found.ok) throw new Error(found.diagnostics.map(({ code }) => code).join(" "));
  return found.plan;
}

describe("planLevel", () => {
  it("should say which units, and which of their indicators", () => {
    const found = planned("institution", [unit("x", 5, false), unit("y", 2, true)], "75");
    // x is capped at 50 for want of b; with it, it has 100.
    expect(found).toMatchObject({
      kind: "plan",
      before: { score: "54.00" },
      after: { score: "79.00" },
      cost: "1",
      changes: [{ subject: "x", name: "b", from: false, to: true, gain: "25" }],
      members: [
        { id: "x", before: { score: "50.00" }, after: { score: "100.00" } },
        { id: "y", before: { score: "58.00" }, after: { score: "58.00" } },
      ],
    });
  });

  it("should weigh the units as the level does", () => {
    const units = [unit("x", 2, true, 1), unit("y", 2, true, 9)];
    expect(planned("province", units, "80")).toMatchObject({ cost: "1", changes: [{ subject: "y", to: "4" }] });
  });

  it("should tell what is reached already and what cannot be", () => {
    const units = [unit("x", 5, true), unit("y", 2, true)];
    expect(planned("institution", units, "60").kind).toBe("already");
    expect(planned("institution", units, "100", { fixed: ["a"] })).toMatchObject({
      kind: "impossible",
      best: { score: "79.00" },
      blockedBy: { fixed: ["a"] },
    });
    const low = [unit("x", 0, false), unit("y", 0, false)];
    expect(planned("institution", low, "90", { most: 3 })).toMatchObject({
      kind: "impossible",
      blockedBy: { changes: 4 },
    });
  });
});

describe("improvements", () => {
  it("should rank every single better answer by what it adds", () => {
    const found = improvements(RUBRIC, unit("x", 3, false).evidence);
    expect(
      found.ok && found.improvements.map(({ name, to, gain, after }) => [name, to, gain, after.category?.id]),
    ).toEqual([
      ["b", true, "30", "good"],
      ["a", "4", "8", "bad"],
      ["a", "5", "8", "bad"],
    ]);
  });

  it("should tell only the best of a number, and of a known subtotal", () => {
    const rubric = rubricOf(`
      indicator a weight 50% { scale number 0..80 higher is better }
      dimension p weight 50% { indicator b weight 100% { scale yes/no } }`);
    const found = improvements(
      rubric,
      accepted(rubric, { subject: "s", answers: { a: 20 }, known: { p: { points: "12" } } }),
    );
    expect(found.ok && found.improvements.map(({ section, to, gain }) => [section, to, gain])).toEqual([
      ["known", { points: "50" }, "38"],
      ["answers", "80", "37.5"],
    ]);
  });

  it("should refuse what a plan refuses", () => {
    expect(
      improvements(RUBRIC, unit("x", 3, false).evidence, { fixed: ["c"] }).diagnostics.map(({ code }) => code),
    ).toEqual(["PTH5101"]);
  });
});
