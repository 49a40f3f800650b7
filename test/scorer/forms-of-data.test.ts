import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { compiled } from "../support/laws.js";

const RUBRIC = compiled(`rubric contoh 2023 {
  title "Contoh" en "Example"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact kind choice { kota "Kota" desa "Desa" } "Jenis" en "Kind"
  fact size number 0..10 "Ukuran" en "Size"
  indicator one "Satu" en "One" weight 60% { scale levels 0..4 }
  indicator two "Dua" en "Two" weight 40% { scale yes/no }
  category B "Baik" en "Good" zone green from 50
  category K "Kurang" en "Poor" zone red from 0
  level service -> institution mean
}`);

const PLAIN = { subject: "loket-1", answers: { one: 3, two: true } };

class Answers {
  one = 3;
  two = true;
}

describe("a subject in any form", () => {
  const scorer = prepareScorer(RUBRIC);

  it.each<[string, unknown]>([
    ["plain data", PLAIN],
    ["a name", { ...PLAIN, subject: { id: "loket-1", name: "Loket Satu" } }],
    ["a name in other letters", { ...PLAIN, subject: { id: "loket-1", name: "Loket Ñ" } }],
    ["a subject with another key", { ...PLAIN, subject: { id: "loket-1", nama: "Loket" } }],
    ["a blank subject", { ...PLAIN, subject: "  " }],
    ["a subject that begins with a blank", { ...PLAIN, subject: " loket" }],
    ["an invisible subject", { ...PLAIN, subject: "a\u200bb" }],
    ["no subject", { answers: PLAIN.answers }],
    ["what it belongs to", { ...PLAIN, within: { institution: "dinas-1" } }],
    ["nothing that it belongs to", { ...PLAIN, within: { institution: null } }],
    ["an unknown level", { ...PLAIN, within: { province: "dinas-1" } }],
    ["a number that it belongs to", { ...PLAIN, within: { institution: 7 } }],
    ["levels in a list", { ...PLAIN, within: [] }],
    ["facts", { ...PLAIN, facts: { kind: "kota", size: "2.5" } }],
    ["a fact that is not known", { ...PLAIN, facts: { kind: null } }],
    ["an unknown fact", { ...PLAIN, facts: { kinds: "kota" } }],
    ["no option of a fact", { ...PLAIN, facts: { kind: "kotaa" } }],
    ["a fact out of range", { ...PLAIN, facts: { size: 11 } }],
    ["its rubric", { ...PLAIN, rubric: "contoh@2023" }],
    ["another rubric", { ...PLAIN, rubric: "contoh@2024" }],
    ["a section without a name", { ...PLAIN, "": 1 }],
    ["a subject with a key without a name", { ...PLAIN, subject: { id: "loket-1", "": 1 } }],
    ["an answer without a name", { ...PLAIN, answers: { ...PLAIN.answers, "": 1 } }],
    ["an unknown section", { ...PLAIN, jawaban: {} }],
    ["a section without a value", { ...PLAIN, facts: undefined }],
    ["a subtotal", { subject: "loket-1", answers: { two: true }, known: { one: { score: 50 } } }],
    ["an answer with its source", { ...PLAIN, answers: { one: { answer: 3, source: "foto" }, two: "ya" } }],
    ["no answers", { ...PLAIN, answers: {} }],
    ["answers of a class", { ...PLAIN, answers: new Answers() }],
    ["answers without a prototype", { ...PLAIN, answers: Object.assign(Object.create(null), PLAIN.answers) }],
    ["inherited answers", { ...PLAIN, answers: Object.create(PLAIN.answers) }],
    ["answers in a map", { ...PLAIN, answers: new Map(Object.entries(PLAIN.answers)) }],
    ["a key that everything has", { ...PLAIN, answers: { ...PLAIN.answers, toString: 1 } }],
    ["a number for yes", { ...PLAIN, answers: { one: 3, two: 1 } }],
    ["yes for a number", { ...PLAIN, answers: { one: true, two: true } }],
    ["nothing", null],
  ])("should be scored or refused as evaluate does: %s", (_, data) => {
    const read = readEvidence(RUBRIC, data);
    const scored = scorer.score(data);
    const complete = scorer.outcome(data);
    if (read.ok) {
      const outcome = evaluate(RUBRIC, read.evidence);
      const { subject, score, category } = outcome;
      expect(scored).toMatchObject({ ok: true, subject, score, category });
      expect(complete).toEqual({ ok: true, outcome });
    } else {
      expect(scored).toEqual({ ok: false, subject: read.subject, diagnostics: read.diagnostics });
      expect(complete).toEqual(scored);
    }
  });
});

describe("a group that does not apply", () => {
  const rubric = compiled(`rubric contoh 2023 {
  title "Contoh" en "Example"
  score 0..100 published 0 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  fact fa yes/no "Fakta" en "Fact"
  dimension d1 "D1" weight 40% { applies when not (fa) indicator i1 "I1" weight 100% { scale yes/no } }
  dimension d2 "D2" weight 60% { indicator i2 "I2" weight 100% { scale yes/no } }
  category K "Kategori" en "Category" from 0
}`);

  it.each([
    [true, 0],
    [false, 40],
  ])("should have no score, though one is known, with the fact %s", (fa, units) => {
    const raw = { subject: "a", facts: { fa }, answers: { i2: false }, known: { d1: { score: 100 } } };
    expect(prepareScorer(rubric).score(raw)).toMatchObject({
      ok: true,
      score: String(units),
      nodes: { 2: fa ? null : 100 },
    });
  });
});

describe("data that throws by itself", () => {
  const scorer = prepareScorer(RUBRIC);
  const own = new RangeError("of the caller");
  const answers = Object.defineProperty({ one: 3 }, "two", {
    enumerable: true,
    get: () => {
      throw own;
    },
  });

  it("should let the error of the caller through, and score the next subject as ever", () => {
    for (const read of [scorer.score, scorer.outcome]) expect(() => read({ ...PLAIN, answers })).toThrow(own);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(() => scorer.score({ ...PLAIN, answers: proxy })).toThrow(TypeError);
    expect(scorer.score(PLAIN)).toMatchObject({ ok: true, score: "85.00" });
  });
});
