import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";

const TEXT = `rubric front-desk 2024 {
  title "Loket" en "Front desk"
  dimension standards weight 100% {
    indicator fee-shown weight 50% { scale yes/no }
    indicator queue weight 50% { scale levels 0..3 }
  }
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  category good "Baik" from 50
  category poor "Kurang" from 0
}`;

describe("outcomes of subjects with the same answers", () => {
  const { rubric } = compileRubric(TEXT);
  if (rubric === null) throw new Error("the rubric is bad");
  const outcome = (answers: object) => {
    const { evidence } = readEvidence(rubric, { subject: "loket-1", answers });
    if (evidence === null) throw new Error("the evidence does not fit");
    return evaluate(rubric, evidence);
  };
  it("should have steps and nodes of their own", () => {
    const [one, other] = [outcome({ "fee-shown": true, queue: 2 }), outcome({ "fee-shown": true, queue: 2 })];
    const before = structuredClone(other);
    for (const item of [...one.trace, ...one.nodes]) {
      expect(Object.isFrozen(item)).toBe(false);
      Object.assign(item, { points: "altered", path: "altered", exact: "altered" });
    }
    expect(other).toEqual(before);
    expect(outcome({ "fee-shown": true, queue: 2 })).toEqual(before);
  });
  it("should keep the source of each answer apart", () => {
    const plain = outcome({ "fee-shown": true, queue: 2 });
    const sourced = outcome({ "fee-shown": { answer: true, source: "foto 3", note: "loket kiri" }, queue: 2 });
    expect(plain.trace[0]).toMatchObject({ kind: "answer", source: null, note: null });
    expect(sourced.trace[0]).toMatchObject({ kind: "answer", source: "foto 3", note: "loket kiri" });
    expect(sourced.score).toBe(plain.score);
  });
  it("should tell the same answer apart under another score range", () => {
    const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": true, queue: 3 } });
    if (evidence === null) throw new Error("the evidence does not fit");
    const best = { ...rubric.score, max: { num: 80n, den: 1n } };
    expect(evaluate({ ...rubric, score: best }, evidence).score).toBe("80.00");
    expect(evaluate(rubric, evidence).score).toBe("100.00");
  });
});
