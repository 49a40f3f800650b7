import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceJson } from "../../src/audit/record/evidence-json.js";
import { hashEvidence } from "../../src/audit/record/hash.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import { openEvidence, rubric } from "../support/arbitrary-rubric.js";
import { accepted, compiled, runs } from "../support/laws.js";
import { parentFixture } from "../support/parent-fixtures.js";
import { reordered } from "./reordered.js";

const SHIPPED = readdirSync("rubrics")
  .filter((file) => file.endsWith(".rubric"))
  .map((file) => readFileSync(`rubrics/${file}`, "utf8"));

function hashOf(text: string): string {
  const { rubric, diagnostics } = compileRubric(text, "<test>", { loadParent: parentFixture });
  return rubric?.hash ?? expect.fail(`${diagnostics.map(({ text: { en } }) => en.message).join("\n")}\n${text}`);
}

/** A choice of numbers from one seed. */
function chance(seed: number): (bound: number) => number {
  let state = BigInt(seed) * 2n + 1n;
  return (bound) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number((state >> 33n) % BigInt(bound));
  };
}

describe("the hash of what a rubric means", () => {
  // Law (one meaning, one hash).
  it("should not change with the order of statements, layout or comments", () => {
    fc.assert(
      fc.property(rubric(), fc.nat(), ({ text }, seed) => {
        expect(hashOf(reordered(text, chance(seed)))).toBe(hashOf(text));
      }),
      runs(2),
    );
  });

  it("should not change with them for rubrics that ship, either", () => {
    // An amendment is carried out statement by statement, so their order may mean something.
    const whole = SHIPPED.filter((text) => !/^rubric .* amends /m.test(text));
    expect(whole.length).toBeGreaterThan(8);
    for (const [index, text] of whole.entries()) {
      const hash = hashOf(text);
      for (const seed of [index, index + 100]) expect(hashOf(reordered(text, chance(seed)))).toBe(hash);
    }
  });
});

describe("the hash of what evidence means", () => {
  it("should not change with the order of keys, layout, or how a value is written", () => {
    fc.assert(
      fc.property(openEvidence(), fc.nat(), ({ text, raw }, seed) => {
        const rubric = compiled(text);
        const hash = hashEvidence(accepted(rubric, raw));
        const written = layOut(raw, chance(seed));
        const [read] = readEvidenceText(rubric, { name: "e.json", text: written });
        expect(read?.ok === true ? hashEvidence(read.evidence) : written).toBe(hash);
      }),
      runs(2),
    );
  });

  it("should be over data that is read again as the same evidence, with the same outcome", () => {
    fc.assert(
      fc.property(openEvidence(), ({ text, raw }) => {
        const rubric = compiled(text);
        const evidence = accepted(rubric, raw);
        const json = evidenceJson(evidence);
        const again = accepted(rubric, json);
        expect(evidenceJson(again)).toEqual(json);
        expect(evaluate(rubric, again)).toEqual(evaluate(rubric, evidence));
      }),
    );
  });

  const RUBRIC = compiled(`rubric a 2024 {
    title "A"
    score 0..100 published 2 digits half-up
    missing answers count as lowest
    fact size number 0..1 "Ukuran"
    indicator yes "Ya" weight 25% { scale yes/no }
    indicator list "Daftar" weight 25% { scale checklist { a "A" b "B" } }
    indicator mean "Rata-rata" weight 25% { scale mean of respondents 1..4 }
    indicator number "Angka" weight 25% { scale number 0..1 higher is better }
    category good "Baik" from 0
  }`);
  const hashOfAnswers = (answers: object, facts: object = {}): string =>
    hashEvidence(accepted(RUBRIC, { subject: "s", answers, facts }));

  it.each([
    ["ya and true", { yes: "ya" }, { yes: true }],
    ["a number and its text", { number: 0.5 }, { number: "0.50" }],
    ["an exponent and its digits", { number: "5e-1" }, { number: 0.5 }],
    ["the order of a list", { list: ["b", "a"] }, { list: ["a", "b"] }],
    ["a list and its ticks", { list: ["a"] }, { list: { a: "ya", b: "tidak" } }],
    ["the order of respondents", { mean: [1, 4, 2] }, { mean: [4, 2, 1] }],
    ["no answer and null", {}, { yes: null }],
  ])("should be the same for %s", (_, one, other) => expect(hashOfAnswers(one)).toBe(hashOfAnswers(other)));

  it.each([
    ["another answer", { yes: true }, { yes: false }],
    ["no answer", { yes: false }, {}],
    ["a source", { yes: true }, { yes: { answer: true, source: "a.pdf" } }],
    ["a note", { yes: { answer: true, note: "a" } }, { yes: { answer: true, note: "b" } }],
    ["one respondent more", { mean: [1, 4] }, { mean: [1, 4, 4] }],
    ["the last of many digits", { number: `0.${"1".repeat(300)}` }, { number: `0.${"1".repeat(299)}2` }],
  ])("should change with %s", (_, one, other) => expect(hashOfAnswers(one)).not.toBe(hashOfAnswers(other)));

  it("should change with a fact and the subject", () => {
    expect(hashOfAnswers({}, { size: "0.1" })).not.toBe(hashOfAnswers({}, { size: "0.2" }));
    const named = hashEvidence(accepted(RUBRIC, { subject: { id: "s", name: "S" }, answers: {} }));
    expect(named).not.toBe(hashOfAnswers({}));
  });

  it("should hold numbers at the limit of what is read", () => {
    for (const number of [`0.${"3".repeat(393)}e-1`, `0.${"7".repeat(393)}e-300`, "1e-300", `${"0".repeat(390)}.1`]) {
      const evidence = accepted(RUBRIC, { subject: "s", answers: { number } });
      const again = readEvidence(RUBRIC, evidenceJson(evidence));
      expect(again.ok && again.evidence).toEqual(evidence);
    }
  });

  it("should not be taken of halves of characters, which are refused", () => {
    const half = "a\ud83d";
    for (const raw of [
      { subject: half, answers: {} },
      { subject: { id: "s", name: half }, answers: {} },
      { subject: "s", answers: { yes: { answer: true, source: half } } },
      { subject: "s", answers: { yes: { answer: true, note: half } } },
      { subject: "s", answers: {}, known: { yes: { score: "1", source: half } } },
    ])
      expect(readEvidence(RUBRIC, raw).ok).toBe(false);
    const { diagnostics } = compileRubric('rubric a 2024 { title "a\ud83d" }');
    expect(diagnostics.map(({ name }) => name)).toContain("control-character");
  });
});

/** Evidence as JSON with its keys in another order and blanks anywhere. */
function layOut(value: unknown, below: (bound: number) => number): string {
  const blank = (): string => ["", " ", "\n", "\r\n\t", "  "][below(5)] ?? "";
  if (Array.isArray(value))
    return `[${blank()}${value.map((one) => layOut(one, below)).join(`,${blank()}`)}${blank()}]`;
  if (typeof value !== "object" || value === null) return `${blank()}${JSON.stringify(value)}${blank()}`;
  const entries = Object.entries(value);
  const members: string[] = [];
  while (entries.length > 0) {
    const [[key, member] = ["", null]] = entries.splice(below(entries.length), 1);
    members.push(`${blank()}${JSON.stringify(key)}${blank()}:${layOut(member, below)}`);
  }
  return `{${members.join(",")}${blank()}}`;
}
