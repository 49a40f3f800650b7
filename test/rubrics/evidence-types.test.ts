import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { type Evidence, pekppp2024, skm2017 } from "../../src/rubrics/rubrics.js";

// The expected errors are the tests here: they are looked at when the tests are compiled (`npm run types`).
describe("the types of evidence for shipped rubrics", () => {
  it("should know the answers of a rubric, and their levels", () => {
    const evidence: Evidence<"pekppp@2024"> = {
      rubric: "pekppp@2024",
      subject: { id: "unit-a", name: "Unit A" },
      answers: { parking: 3, "survey-follow-up-speed": { answer: "4", source: "SK 12/2024" } },
    };
    const read = readEvidence(pekppp2024, evidence);
    expect(read.ok && evaluate(pekppp2024, read.evidence).subject.id).toBe("unit-a");
  });

  it("should refuse when compiled what is refused when read", () => {
    const misspelt: Evidence<"pekppp@2024"> = {
      subject: "unit-a",
      // @ts-expect-error: it is called `parking`
      answers: { parkng: 3 },
    };
    const outOfRange: Evidence<"pekppp@2024"> = {
      subject: "unit-a",
      // @ts-expect-error: the levels end at 5
      answers: { parking: 6 },
    };
    // @ts-expect-error: another rubric
    const other: Evidence<"pekppp@2024"> = { subject: "unit-a", answers: {}, rubric: "skm@2017" };
    for (const evidence of [misspelt, outOfRange, other]) expect(readEvidence(pekppp2024, evidence).ok).toBe(false);
  });

  it("should know no rubric that is not shipped", () => {
    // @ts-expect-error: there is none of this year
    const evidence: Evidence<"skm@1999"> = { subject: "unit-a", answers: {} };
    expect(readEvidence(skm2017, evidence).ok).toBe(true);
  });
});
