import { describe, expect, it } from "vitest";
import { evidenceJsonSchema } from "../../src/evidence/evidence-json-schema.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import { chainRubric } from "./populations.js";

const rubric = chainRubric();
const read = (within: unknown) => readEvidence(rubric, { subject: "s", answers: { x: "ya" }, within });

describe("what evidence says of where a subject belongs", () => {
  it("should be read by the names of the levels above", () => {
    const { evidence, diagnostics } = read({ unit: "disdik", institution: "kab-x", nation: null });
    expect(diagnostics).toEqual([]);
    expect([...(evidence?.within ?? [])]).toEqual([
      ["unit", "disdik"],
      ["institution", "kab-x"],
    ]);
  });

  it("should not name other levels, nor what no screen can show", () => {
    expect(read({ instituton: "kab-x" }).diagnostics).toMatchObject([
      { code: "PTH5080", path: "within.instituton", text: { en: { hint: "did you mean `institution`" } } },
    ]);
    expect(read({ service: "a" }).diagnostics.map(({ code }) => code)).toEqual(["PTH5080"]);
    for (const parent of ["", " ", 3201, "a\nb", "x".repeat(201)])
      expect(read({ unit: parent }).diagnostics.map(({ code }) => code)).toEqual(["PTH5081"]);
    expect(read("kab-x").diagnostics.map(({ code }) => code)).toEqual(["PTH5009"]);
  });

  it("should be told of evidence in which something else is wrong, so that its group is known to lack it", () => {
    const text = [
      '{"subject": "a", "answers": {"x": "ya"}, "within": {"unit": "u"}}',
      '{"subject": "b", "answers": {"x": "entah"}, "within": {"unit": "u", "nation": 7}}',
      '{"subject": "a", "answers": {"x": "tidak"}, "within": {"unit": "v"}}',
      '{"subject": "c", "answers": {"x": "ya", "x": "ya"}, "within": {"unit": "w"}}',
      "{",
    ].join("\n");
    expect(readEvidenceText(rubric, { name: "e.ndjson", text }).map((one) => (one.ok ? "read" : one.within))).toEqual([
      "read",
      { unit: "u" },
      { unit: "v" },
      { unit: "w" },
      {},
    ]);
  });

  it("should be in the JSON Schema", () => {
    const { within } = evidenceJsonSchema(rubric)["properties"] as Record<string, { properties: object }>;
    expect(Object.keys(within?.properties ?? {})).toEqual(["unit", "institution", "nation"]);
  });
});
