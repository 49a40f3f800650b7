import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { skm2017 } from "../../src/rubrics/generated/skm-2017.js";

/** The rubric, with a hash that notes when it is read. */
function watched(): { readonly rubric: Rubric; readonly reads: () => number } {
  let reads = 0;
  const rubric: Rubric = {
    ...skm2017,
    get hash() {
      reads += 1;
      return "sha256-made-up";
    },
  };
  return { rubric, reads: () => reads };
}

describe("the hash in an outcome", () => {
  it.each([
    ["whole", Object.fromEntries(skm2017.children.map(({ name }) => [name, { counts: { "4": 3 } }]))],
    ["open", {}],
  ])("should be taken only by who reads it, where the evidence is %s", (_, answers) => {
    const { rubric, reads } = watched();
    const { evidence } = readEvidence(rubric, { subject: "loket-1", answers });
    if (evidence === null) throw new Error("the evidence does not fit");
    const outcome = evaluate(rubric, evidence);
    expect(reads()).toBe(0);
    expect(outcome.rubric.hash).toBe("sha256-made-up");
    expect(reads()).toBe(1);
  });
});
