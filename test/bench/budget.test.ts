import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUDGET_FILE, type Budget, bundledSizes } from "./budget.js";
import { compileCostOf } from "./compile-cost-of.js";
import { fittedExponent } from "./statistics.js";

const budget: Budget = JSON.parse(readFileSync(BUDGET_FILE, "utf8"));

describe("the budget of bundles", () => {
  it.each(budget.bundles)("should hold for $name", async ({ entry, most }) => {
    const [size] = await bundledSizes([`./${entry}`]);
    expect(size?.gzip).toBeLessThanOrEqual(most);
    // A budget far above what is needed guards nothing: it goes down with the bundle.
    expect(size?.gzip).toBeGreaterThan(most * 0.95);
  });
});

describe("the budget of compiling", () => {
  it("should cost no more than in proportion to the rubric", async () => {
    const { sizes, mostSteps, mostBytes } = budget.compile;
    const costs = await compileCostOf(sizes);
    const exponent = (cost: "steps" | "bytes"): number => fittedExponent(costs.map((one) => [one.size, one[cost]]));
    expect(costs.map(({ size }) => size)).toEqual(sizes);
    expect(exponent("steps")).toBeLessThan(mostSteps);
    expect(exponent("bytes")).toBeLessThan(mostBytes);
  });
});

describe("the fitted exponent", () => {
  it.each([
    [0.5, 3],
    [1, 2],
    [2, 0.1],
  ])("should find %d, whatever the factor", (exponent, factor) => {
    const points = [10, 20, 40, 80].map((size) => [size, factor * size ** exponent] as const);
    expect(fittedExponent(points)).toBeCloseTo(exponent, 10);
  });
});
