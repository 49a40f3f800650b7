import { describe, expect, it } from "vitest";
import * as z from "zod";
import { evidenceJsonSchema } from "../../src/evidence/evidence-json-schema.js";
import { evidenceSchema } from "../../src/evidence/evidence-schema.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { fits } from "./json-schema.js";
import { RUBRIC } from "./reading.js";

const schema = evidenceJsonSchema(RUBRIC);

/** What the schema and the reader both accept, or both refuse. */
const BOTH: readonly (readonly [accepted: boolean, answers: unknown])[] = [
  [true, {}],
  [true, { fee: true }],
  [true, { fee: "tidak" }],
  [false, { fee: "iya" }],
  [false, { fee: 1 }],
  [true, { level: 3 }],
  [true, { level: "3" }],
  [true, { level: null }],
  [true, { level: "3.0" }],
  [true, { level: "+03" }],
  [true, { level: "30e-1" }],
  [false, { level: "5" }],
  [false, { level: "2.5" }],
  [true, { level: { answer: null } }],
  [false, { level: 5 }],
  [false, { level: -1 }],
  [false, { level: 2.5 }],
  [false, { level: "tiga" }],
  [false, { level: true }],
  [true, { level: { answer: 3, source: "SK", note: "n" } }],
  [false, { level: { answer: 3, sumber: "SK" } }],
  [false, { level: { source: "SK" } }],
  [false, { level: [3] }],
  [true, { papers: "partial" }],
  [false, { papers: "sebagian" }],
  [true, { items: 14 }],
  [false, { items: 15 }],
  [true, { share: 99.5 }],
  [true, { share: "0.1234567890123456789" }],
  [true, { share: "+3.5" }],
  [false, { share: 100.5 }],
  [false, { share: "3,5" }],
  [false, { share: "" }],
  [true, { views: [1, 2, 3] }],
  [false, { views: [1, 2] }],
  [false, { views: [1, 2, 6] }],
  [true, { views: { counts: { "5": 3 } } }],
  [true, { views: { counts: { "05": "3" } } }],
  [false, { views: { counts: { "5": -3 } } }],
  [false, { views: { counts: { "6": 3 } } }],
  [false, { views: { counts: {} } }],
  [true, { views: { mean: "4.5", respondents: "3" } }],
  [false, { views: { mean: 5.5, respondents: 3 } }],
  [false, { views: { mean: 4.5, respondents: 2 } }],
  [true, { views: { mean: 4.5, respondents: 3 } }],
  [false, { views: { mean: 4.5 } }],
  [false, { views: { mean: 4.5, respondents: 3, counts: {} } }],
  [false, { views: 4.5 }],
  [false, { levle: 3 }],
];

describe("evidenceJsonSchema", () => {
  it("should be plain JSON that names its dialect", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({ type: "object", additionalProperties: false, required: ["subject", "answers"] });
  });
  it("should name every indicator and nothing else", () => {
    const properties = schema["properties"] as Record<string, { properties?: object; additionalProperties?: unknown }>;
    expect(Object.keys(properties).toSorted()).toEqual([
      "$schema",
      "answers",
      "facts",
      "known",
      "rubric",
      "subject",
      "within",
    ]);
    expect(Object.keys(properties["answers"]?.properties ?? {})).toEqual([
      "fee",
      "level",
      "papers",
      "items",
      "share",
      "views",
    ]);
    expect(properties["answers"]?.additionalProperties).toBe(false);
  });
  it.each(BOTH.map(([accepted, answers]) => [accepted ? "accept" : "refuse", answers, accepted] as const))(
    "should %s %j, as the reader does",
    (_, answers, accepted) => {
      const value = { subject: "a", answers };
      expect(fits(schema, value)).toBe(accepted);
      expect(readEvidence(RUBRIC, value).ok).toBe(accepted);
    },
  );
  it.each([
    [true, { subject: "a", answers: {}, rubric: "loket@2024" }],
    [false, { subject: "a", answers: {}, rubric: "loket@2023" }],
    [true, { subject: { id: "a", name: "A" }, answers: {} }],
    [false, { subject: { name: "A" }, answers: {} }],
    [false, { subject: "", answers: {} }],
    [false, { subject: " ", answers: {} }],
    [true, { subject: "a", answers: {}, $schema: "./loket.schema.json" }],
    [false, { subject: "a", answers: {}, $schema: 2020 }],
    [false, { subject: "a" }],
    [false, { answers: {} }],
    [false, { subject: "a", answers: {}, extra: 1 }],
    [false, []],
  ])("should answer %s to %j, as the reader does", (accepted, value) => {
    expect(fits(schema, value)).toBe(accepted);
    expect(readEvidence(RUBRIC, value).ok).toBe(accepted);
  });
});

describe("evidenceSchema", () => {
  it("should be written as the same JSON Schema by whatever asks zod itself, as makers of OpenAPI do", () =>
    expect(z.toJSONSchema(evidenceSchema(RUBRIC), { io: "input", unrepresentable: "any" })).toEqual(schema));

  it("should be the same schema for the same rubric", () =>
    expect(evidenceSchema(RUBRIC)).toBe(evidenceSchema(RUBRIC)));
});
