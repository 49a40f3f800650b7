import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { combineGroup } from "../../src/evaluate/combine-group.js";
import { countedPart, wholePart } from "../../src/evaluate/counted-part.js";
import { wholeWeights } from "../../src/evaluate/whole-weights.js";
import type { Group, Part, Rubric } from "../../src/model/rubric.js";
import { rational } from "../../src/numeric/rational.js";
import { rubric } from "../support/arbitrary-rubric.js";

type Children = Pick<Group, "children" | "weightsTotal">;

function groupsIn(part: Part): readonly Children[] {
  return part.kind === "indicator" ? [] : [part, ...part.children.flatMap(groupsIn)];
}

/** Law: a group of which every part has a score is counted as any other group. */
function expectSame(group: Children, { score: range }: Rubric, seed: bigint): void {
  const parts = group.children.map((part, index) => {
    const score = rational(seed + BigInt(index), 7n);
    return { part, weight: part.weight, assumed: false, scored: { kind: "scored" as const, score } };
  });
  const counted = combineGroup(parts, group.weightsTotal).results.map((result) => countedPart(result, range));
  const weights = wholeWeights(group);
  if (weights === null) {
    expect(
      parts.some(({ weight }) => weight === null) ||
        counted.every(({ effectiveWeight }) => effectiveWeight?.num === 0n),
    ).toBe(true);
    return;
  }
  expect(
    parts.map(({ part, scored }, index) => wholePart(part, scored.score, weights[index] ?? fail(), range)),
  ).toEqual(counted);
}

function fail(): never {
  throw new Error("a part has no weight");
}

describe("a group with every score", () => {
  it("should be counted as any other group", () => {
    fc.assert(
      fc.property(rubric(), fc.bigInt(-50n, 700n), ({ text }, seed) => {
        const compiled = compileRubric(text).rubric;
        if (compiled === null) throw new Error("the rubric is bad");
        for (const group of [compiled, ...compiled.children.flatMap(groupsIn)]) expectSame(group, compiled, seed);
      }),
    );
  });
});
