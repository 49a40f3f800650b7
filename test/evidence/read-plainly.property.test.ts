import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evidenceSchema } from "../../src/evidence/evidence-schema.js";
import { readPlainly } from "../../src/evidence/read-plainly.js";
import { type EvidenceCase, fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";

const TEXT = `rubric front-desk 2024 {
  title "Loket" en "Front desk"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact city yes/no "Kota" en "City"
  dimension standards weight 100% {
    indicator fee-shown weight 50% { scale yes/no }
    indicator queue weight 50% { scale levels 0..3 }
  }
  category good "Baik" from 0
  level unit -> office mean
}`;

const ANSWERS = { "fee-shown": true, queue: 2 };

/** Values in place of an answer, and around it. */
const ODD = [null, 0, 9, 2.5, "3", "tiga", "n/a", [], {}, { answer: 1 }, { answer: null }, { answer: 1, source: null }];

/** The same data with names that inherit nothing, as the schema is given it: an indicator may be called `toString`. */
function withoutPrototypes(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const sections = Object.entries(value).map(([key, inner]) =>
    typeof inner === "object" ? [key, Object.assign(Object.create(null), inner)] : [key, inner],
  );
  return Object.fromEntries(sections);
}

/** Law: what is read plainly is what the schema reads, in the same order. */
function expectAsSchema({ text, raw }: Pick<EvidenceCase, "text"> & { readonly raw: unknown }): boolean {
  const { rubric } = compileRubric(text);
  if (rubric === null) throw new Error("the rubric is bad");
  const plain = readPlainly(rubric, raw);
  if (plain === null) return false;
  const parsed = evidenceSchema(rubric).safeParse(withoutPrototypes(raw));
  expect(plain).toEqual(parsed.data);
  for (const section of ["facts", "answers", "within"] as const)
    expect([...(plain[section]?.keys() ?? [])]).toEqual([...(parsed.data?.[section]?.keys() ?? [])]);
  return true;
}

describe("evidence that is read plainly", () => {
  it.each([
    ["every answer", fullEvidence()],
    ["some answers", partialEvidence()],
    ["anything open", openEvidence()],
  ])("should be what the schema reads, with %s", (_, cases) => {
    let read = 0;
    const count = (one: EvidenceCase): void => {
      if (expectAsSchema(one)) read += 1;
    };
    fc.assert(fc.property(cases, count));
    expect(read).toBeGreaterThan(0);
  });
  it("should be what the schema reads with an odd answer", () => {
    const evidence = fc.record({ "fee-shown": fc.constantFrom(...ODD), queue: fc.constantFrom(...ODD) });
    fc.assert(fc.property(evidence, (answers) => void expectAsSchema({ text: TEXT, raw: { subject: "a", answers } })));
  });
  it.each([
    ["a subject with a name", { subject: { id: "a", name: "Loket 1" }, answers: ANSWERS }],
    ["its rubric", { rubric: "front-desk@2024", subject: "a", answers: ANSWERS }],
    ["a fact and a parent", { subject: "a", answers: ANSWERS, facts: { city: "ya" }, within: { office: "disdik" } }],
    ["answers in another order", { subject: "a", answers: { queue: 2, "fee-shown": true } }],
    ["a source", { subject: "a", answers: { queue: { answer: 2, source: "foto 3" } } }],
    ["a subtotal", { subject: "a", answers: {}, known: { standards: { score: 80 } } }],
    ["nothing for a fact", { subject: "a", answers: ANSWERS, facts: { city: null }, within: { office: null } }],
  ])("should be read with %s", (_, raw) => {
    expect(expectAsSchema({ text: TEXT, raw })).toBe(true);
  });
  it.each([
    ["no object", "a"],
    ["another key", { subject: "a", answers: ANSWERS, extra: 1 }],
    ["another rubric", { rubric: "front-desk@2023", subject: "a", answers: ANSWERS }],
    ["no usable subject", { subject: " ", answers: ANSWERS }],
    ["an unknown answer", { subject: "a", answers: { ...ANSWERS, ques: 2 } }],
    ["an answer that is inherited", { subject: "a", answers: Object.create(ANSWERS) }],
    ["an answer that does not fit", { subject: "a", answers: { queue: 4 } }],
    ["a fact that does not fit", { subject: "a", answers: ANSWERS, facts: { city: 2 } }],
    ["a parent that does not fit", { subject: "a", answers: ANSWERS, within: { office: 2 } }],
    ["a source that is no text", { subject: "a", answers: { queue: { answer: 2, source: 3 } } }],
    ["a source that is null", { subject: "a", answers: { queue: { answer: 2, source: null } } }],
    ["a subtotal that does not fit", { subject: "a", answers: {}, known: { standards: { score: 101 } } }],
    ["an answer beside a subtotal", { subject: "a", answers: ANSWERS, known: { standards: { score: 80 } } }],
  ])("should leave to the schema what has %s", (_, raw) => {
    expect(expectAsSchema({ text: TEXT, raw })).toBe(false);
  });
});
