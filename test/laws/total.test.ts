import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../src/evaluate/classify.js";
import { type EvaluateOptions, evaluate } from "../../src/evaluate/evaluate.js";
import { replay } from "../../src/evaluate/replay.js";
import { type ReadEvidence, readEvidence } from "../../src/evidence/read-evidence.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import { explain } from "../../src/explain/explain.js";
import type { Rubric } from "../../src/model/rubric.js";
import { fullEvidence, openEvidence, rubric } from "../support/arbitrary-rubric.js";
import { compiled, runs } from "../support/laws.js";
import { indicatorsIn, partsIn } from "./rubric-sketch.js";

/** Anything that a program may hand over: odd keys, NaN, bigints, maps, sparse lists, objects without a prototype. */
const anything = fc.oneof(
  fc.anything({
    key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", "answer", "answers", "counts")),
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  fc.constantFrom<unknown>(Symbol("tiga"), () => 3, Number.NaN, Number.NEGATIVE_INFINITY, 10n ** 500n, cyclic()),
);

/** An object that holds itself. */
function cyclic(): object {
  const object: Record<string, unknown> = {};
  object["answer"] = object;
  object["counts"] = object;
  return object;
}

/** Law (total): what was read can be evaluated, replayed and explained, and none of it throws. */
function expectTotal(rubric: Rubric, read: ReadEvidence, options: EvaluateOptions = {}): void {
  expect(read.ok).toBe(!read.diagnostics.some(({ severity }) => severity === "error"));
  if (!read.ok) return;
  const outcome = evaluate(rubric, read.evidence, options);
  if (outcome.score !== null) expect(replay(outcome.trace).ok).toBe(true);
  expect(explain(outcome).length).toBeGreaterThan(0);
  expect(typeof JSON.stringify(outcome)).toBe("string");
}

/** One number between 0 and 1. */
const NUMBER = `rubric a 2024 {
  title "A"
  score 0..1 published 0 digits down
  missing answers are excluded
  indicator b weight 100% { scale number 0..1 higher is better }
  category c from 0
}`;

describe("total", () => {
  it("should read anything at all without throwing", () => {
    fc.assert(
      fc.property(rubric(), fc.oneof(anything, fc.jsonValue()), ({ text }, value) => {
        const rubric = compiled(text);
        expectTotal(rubric, readEvidence(rubric, value));
        expectTotal(rubric, readEvidence(rubric, { subject: value, answers: {} }));
        expectTotal(rubric, readEvidence(rubric, { subject: "a", answers: value }));
        expectTotal(rubric, readEvidence(rubric, { subject: "a", answers: {}, rubric: value }));
        expectTotal(rubric, readEvidence(rubric, { subject: "a", answers: {}, facts: value }));
        expectTotal(rubric, readEvidence(rubric, { subject: "a", answers: {}, known: value }));
      }),
    );
  });
  it("should read anything at all as an answer without throwing", () => {
    fc.assert(
      fc.property(fullEvidence(), fc.oneof(anything, fc.jsonValue()), fc.nat(), ({ text, sketch, raw }, value, at) => {
        const rubric = compiled(text);
        const indicators = indicatorsIn(sketch.children);
        const name = indicators[at % indicators.length]?.name ?? "";
        for (const answer of [
          value,
          [value],
          { answer: value },
          { counts: value },
          { mean: value, respondents: value },
        ])
          expectTotal(rubric, readEvidence(rubric, { ...raw, answers: { ...raw.answers, [name]: answer } }));
      }),
    );
  });
  it("should read anything at all as a fact or a subtotal without throwing", () => {
    fc.assert(
      fc.property(openEvidence(), fc.oneof(anything, fc.jsonValue()), fc.nat(), ({ text, sketch, raw }, value, at) => {
        const rubric = compiled(text);
        const parts = partsIn(sketch.children);
        const name = parts[at % parts.length]?.name ?? "";
        const fact = sketch.facts[at % Math.max(1, sketch.facts.length)]?.name ?? "fa";
        expectTotal(rubric, readEvidence(rubric, { ...raw, facts: { ...raw.facts, [fact]: value } }));
        for (const known of [value, { score: value }, { points: value }])
          expectTotal(rubric, readEvidence(rubric, { ...raw, known: { ...raw.known, [name]: known } }));
      }),
    );
  });
  it("should evaluate whatever is given and whatever is missing, facts too, under either assumption", () => {
    fc.assert(
      fc.property(openEvidence(), ({ text, raw }) => {
        const rubric = compiled(text);
        expectTotal(rubric, readEvidence(rubric, raw));
        expectTotal(rubric, readEvidence(rubric, raw), { assumeUndisclosed: "equal" });
      }),
      runs(2),
    );
  });
  it("should read any text without throwing", () => {
    const rubric = compiled(NUMBER);
    const scrap = fc.constantFrom(
      ...'{}[]:,\n\r \\"/*-+.eE019',
      '"subject"',
      '"answers"',
      '"b"',
      "null",
      "\uFEFF",
      "\uD800",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join("")),
      fc.json(),
      fc.array(fc.json()).map((lines) => lines.join("\n")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readEvidenceText(rubric, { name: "bukti.json", text });
        expect(read.length).toBeGreaterThan(0);
        for (const one of read) {
          expectTotal(rubric, one);
          for (const { span } of one.diagnostics) {
            if (span === null) continue;
            expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
          }
        }
      }),
      runs(10),
    );
  });
  it("should classify anything at all without throwing", () => {
    fc.assert(
      fc.property(rubric(), anything, ({ text }, value) => {
        expect(typeof classify(compiled(text), value).ok).toBe("boolean");
      }),
    );
  });
});

describe("exact text", () => {
  it("should read JSON exactly where the language reads it: no more and no less is accepted", () => {
    const rubric = compiled(NUMBER);
    const scrap = fc.constantFrom(...'{}[]:,\n \\"/-+.eE019tu', "true", "null", '"a"', "\\u00e9", "//", "\t", "\u0000");
    const texts = fc.oneof(
      fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join("")),
      fc
        .tuple(fc.json({ maxDepth: 3 }), fc.nat(), scrap)
        .map(([text, at, extra]) => `${text.slice(0, at % (text.length + 1))}${extra}${text.slice(at % text.length)}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text.trim() !== "" && !text.includes("\n"));
        const codes = readEvidenceText(rubric, { name: "a", text }).flatMap(({ diagnostics }) =>
          diagnostics.map(({ code }) => code),
        );
        expect(codes.includes("PTH5012")).toBe(!isJson(text));
      }),
      runs(10),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
