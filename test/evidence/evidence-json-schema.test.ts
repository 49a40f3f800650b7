import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceJsonSchema } from "../../src/evidence/evidence-json-schema.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { ALL_SCALES } from "../form/all-scales.js";
import { everyAnswer } from "../form/every-answer.js";
import { drawsFrom, randomRow } from "../sql/random-row.js";
import { openEvidence } from "../support/arbitrary-rubric.js";
import { compiled } from "../support/laws.js";
import { fits } from "./json-schema.js";

const RUBRIC = compiled(ALL_SCALES);
const SCHEMA = evidenceJsonSchema(RUBRIC);

/** One answer of the evidence that answers everything. */
function withAnswer(name: string, answer: unknown): unknown {
  return { ...everyAnswer, answers: { ...everyAnswer.answers, [name]: answer } };
}

/** What stands at a path of the schema. */
function at(...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (schema, key) => (schema as Readonly<Record<string, unknown>>)[key],
    SCHEMA["properties"],
  );
}

describe("evidenceJsonSchema", () => {
  it("should name parts, facts and choices in both languages, for editors to show", () => {
    expect(SCHEMA["title"]).toBe("Semua skala / All scales");
    expect(SCHEMA["description"]).toBe(`Bukti untuk / Evidence for all-scales@2024, ${RUBRIC.hash}`);
    expect(at("facts", "properties", "size")).toMatchObject({
      title: "Ukuran / Size",
      description: "salah satu dari `small`, `large`\none of `small`, `large`",
      anyOf: [
        {
          anyOf: [
            { const: "small", title: "Kecil / Small" },
            { const: "large", title: "Besar" },
          ],
        },
        {},
      ],
    });
    expect(JSON.stringify(at("answers", "properties", "level"))).toContain(
      '{"const":0,"title":"tidak ada / none"},{"const":2,"title":"=lengkap"}',
    );
    expect(JSON.stringify(at("answers", "properties", "kit"))).toContain('{"title":"Pulpen / Pen","enum":[true');
  });

  it("should accept evidence that answers everything", () => {
    expect(readEvidence(RUBRIC, everyAnswer).ok).toBe(true);
    expect(fits(SCHEMA, everyAnswer)).toBe(true);
  });

  it.each([
    [true, "kit", { form: "ya", pen: false }],
    [false, "kit", { form: "ya" }],
    [false, "kit", ["pen", "pen"]],
    [false, "kit", ["pin"]],
    [true, "queue", [3, 1]],
    [false, "queue", [3]],
    [false, "queue", [3, null]],
    [false, "queue", 3],
    [true, "front", "n/a"],
    [false, "front", true],
    [false, "back", "n/a"],
    [true, "forms", "tidak berlaku"],
    [false, "share", "n/a"],
    [false, "days", 90.5],
  ])("should answer %s to %s: %j, as the reader does", (accepted, name, answer) => {
    // What does not apply has no answers below it.
    const value = name === "front" ? { subject: "a", answers: { front: answer } } : withAnswer(name, answer);
    expect(readEvidence(RUBRIC, value).ok).toBe(accepted);
    expect(fits(SCHEMA, value)).toBe(accepted);
  });

  it.each([
    ["the bounds of a number as text", withAnswer("share", "100.5")],
    ["a level as text with an exponent", withAnswer("level", "9e0")],
    ["how many respondents there are", withAnswer("rating", { counts: { "5": 1 } })],
    ["a choice that is counted twice", withAnswer("rating", { counts: { "5": 1, "05": 1 } })],
    ["a text without a visible character", { ...everyAnswer, subject: "\u200b" }],
    ["a subtotal beside answers", { ...everyAnswer, known: { front: { score: 50 } } }],
  ])("should leave to the reader %s", (_, value) => {
    expect(readEvidence(RUBRIC, value).ok).toBe(false);
    expect(fits(SCHEMA, value)).toBe(true);
  });

  it.each(Object.values(rubrics).map((rubric) => [`${rubric.id}@${rubric.year}`, rubric] as const))(
    "should accept of %s what is read, and refuse of generated evidence what is not",
    (_, rubric) => {
      const schema = evidenceJsonSchema(rubric);
      const odd = { missing: 10, notApplicable: 20, unfit: 3, beyond: 0, unknownFact: 10 };
      const differing = Array.from({ length: 200 }, (__, seed) => {
        const { raw } = randomRow(rubric, `s${seed}`, drawsFrom(seed + 1), odd);
        const read = readEvidence(rubric, raw).ok;
        return read === fits(schema, raw) ? null : raw;
      });
      expect(differing.filter((raw) => raw !== null)).toEqual([]);
    },
  );

  // Law: what is read without an error fits the schema.
  it("should accept whatever is read, for rubrics of every shape", () => {
    fc.assert(
      fc.property(openEvidence(), ({ text, raw }) => {
        const rubric = compiled(text);
        const value: unknown = JSON.parse(JSON.stringify(raw));
        expect(readEvidence(rubric, value).ok).toBe(true);
        expect(fits(evidenceJsonSchema(rubric), value)).toBe(true);
      }),
    );
  });
});
