import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";

const { rubric: found } = compileRubric(`rubric masukan 2024 {
  title "Masukan"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator loket weight 1/3 { scale yes/no }
  indicator situs weight 1/3 { scale levels 0..4 }
  indicator alat  weight 1/3 { scale checklist { kursi "Kursi" meja "Meja" } }
  category baik   from 50
  category kurang from 0
}`);
if (found === null) throw new Error("the rubric is bad");
const rubric = found;
const { outcome } = prepareScorer(rubric);

function evaluated(data: unknown): Outcome {
  const { evidence } = readEvidence(rubric, data);
  if (evidence === null) throw new Error("the evidence does not fit");
  return evaluate(rubric, evidence);
}

function told(data: unknown): Outcome {
  const found = outcome(data);
  if (!found.ok) throw new Error("the evidence does not fit");
  return found.outcome;
}

describe("the outcome of a scorer", () => {
  it("should have its trace from the answers that were scored, though the data changed since", () => {
    const data = { subject: "a", answers: { loket: "ya" as unknown, situs: 3, alat: ["kursi"] } };
    const before = structuredClone(data);
    const found = told(data);
    data.answers.loket = "tidak";
    data.answers.situs = 0;
    data.answers.alat.push("meja");
    expect(JSON.stringify(found)).toBe(JSON.stringify(evaluated(before)));
  });

  it("should have its trace from a wrapped answer as it was", () => {
    const wrapped = { answer: 3, source: "foto" };
    const found = told({ subject: "a", answers: { loket: true, situs: wrapped } });
    wrapped.answer = 1;
    wrapped.source = "lain";
    expect(found).toEqual(evaluated({ subject: "a", answers: { loket: true, situs: { answer: 3, source: "foto" } } }));
  });

  it("should evaluate once, whatever is read", () => {
    const found = told({ subject: "a", answers: { loket: true, situs: 2 } });
    expect(found.trace).toBe(found.trace);
    expect(found.trace.length).toBeGreaterThan(0);
    expect({ ...found }).toEqual(evaluated({ subject: "a", answers: { loket: true, situs: 2 } }));
  });

  it("should say what does not fit, as `readEvidence` does", () => {
    const data = { subject: "a", answers: { loket: "mungkin" } };
    expect(outcome(data)).toEqual({ ok: false, subject: { id: "a", name: null }, ...diagnosticsOf(data) });
  });
});

function diagnosticsOf(data: unknown): object {
  return { diagnostics: readEvidence(rubric, data).diagnostics };
}
