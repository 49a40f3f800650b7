import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fraction } from "../support/laws.js";
import { MISSING, POLICIES, STATES, truthCell, truthOutcome, truthTable, WEIGHTS } from "./truth-table.js";

const page = readFileSync("grammar/README.md", "utf8");

/** The cells of a table of the page, without its head. */
function tableOnPage(name: string): readonly (readonly string[])[] {
  const [, text = ""] =
    new RegExp(`<!-- truth-table: ${name} -->\\n([\\s\\S]*?)<!-- /truth-table -->`).exec(page) ?? [];
  const lines = text.trim().split("\n");
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("missing x not applicable x undisclosed", () => {
  it.each(WEIGHTS)("should be what the page on the language shows, cell by cell: weights %s", (weights) => {
    expect(tableOnPage(weights)).toEqual(truthTable(weights));
    expect(tableOnPage(weights).length).toBe(MISSING.length * POLICIES.length);
  });

  // Worked out by hand: 50, 30 and 20 percent, answered with 100, x and 0.
  it.each([
    ["lowest", "redistribute", "published", "answered", "60 × 0.3 → 68"],
    ["lowest", "redistribute", "published", "missing", "0 × 0.3 → 50 (50..80)"],
    ["excluded", "redistribute", "published", "missing", "– × 0 → 500/7 (50..80)"],
    ["stop", "redistribute", "published", "missing", "– × 0.3 → – (50..80)"],
    ["lowest", "redistribute", "published", "not-applicable", "– × 0 → 500/7"],
    ["lowest", "full", "published", "not-applicable", "100 × 0.3 → 80"],
    ["lowest", "lowest", "published", "not-applicable", "0 × 0.3 → 50"],
    ["lowest", "redistribute", "published", "known", "80 × 0.3 → 74"],
    ["lowest", "redistribute", "published", "missing-beside-not-applicable", "0 × 0.375 → 62.5 (62.5..100)"],
    ["excluded", "redistribute", "published", "missing-beside-not-applicable", "– × 0 → 100 (62.5..100)"],
    ["lowest", "redistribute", "undisclosed", "known", "80 × ? → – (50..90)"],
    ["lowest", "redistribute", "assumed", "not-applicable", "– × 0 → 200/3 (50..100)"],
  ] as const)("should be, under %s and %s with weights %s and ubah %s: %s", (missing, policy, weights, state, cell) => {
    expect(truthCell([missing, policy], weights, state)).toBe(cell);
  });

  it("should not depend on the missing policy where nothing is missing, nor on the n/a policy where everything applies", () => {
    for (const weights of WEIGHTS) {
      const cells = (state: (typeof STATES)[number]) =>
        MISSING.map((missing) => POLICIES.map((policy) => truthCell([missing, policy], weights, state)));
      for (const state of ["answered", "known"] as const) expect(new Set(cells(state).flat()).size).toBe(1);
      expect(new Set(cells("not-applicable").map((row) => row.join())).size).toBe(1);
      for (const row of cells("missing")) expect(new Set(row).size).toBe(1);
    }
  });
  it("should be certain or not as the range says", () => {
    for (const weights of WEIGHTS)
      for (const state of STATES) {
        const { range, certain, possibleCategories } = truthOutcome(["lowest", "redistribute"], weights, state);
        const isOne = fraction(range?.low ?? null).compare(60) >= 0 || fraction(range?.high ?? null).compare(60) < 0;
        expect([weights, state, certain]).toEqual([weights, state, isOne]);
        expect(possibleCategories.length).toBe(isOne ? 1 : 2);
      }
  });
});
