import { expect } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Part, Rubric } from "../../src/model/rubric.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import type { Witness } from "../../src/prove/proofs.js";
import { accepted } from "../support/laws.js";

/** Law (witness): evidence that is said to reach a category reaches it, by the rubric as it stands or with the split that is stated. */
export function expectWitness(rubric: Rubric, category: string, { evidence, weights, score, under }: Witness): void {
  const fill = (parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => {
      const weight = part.weight ?? parseExact(weights[part.path] ?? "");
      return part.kind === "indicator" ? { ...part, weight } : { ...part, weight, children: fill(part.children) };
    });
  expect(Object.keys(weights).length > 0).toBe(under === "this-split");
  const whole = under === "this-split" ? { ...rubric, children: fill(rubric.children) } : rubric;
  const outcome = evaluate(whole, accepted(rubric, evidence));
  expect([outcome.category?.id, outcome.score]).toEqual([category, score]);
}
