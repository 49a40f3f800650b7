import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { type ReadEvidence, readEvidence } from "../../src/evidence/read-evidence.js";
import { assembleEvidence } from "../../src/form/assemble-evidence.js";
import type { FilledForm } from "../../src/form/filled-form.js";
import { keyOf, knownCells, partCells, subjectCells } from "../../src/form/form-cells.js";
import { prefill } from "../../src/form/prefill.js";
import { questionsOf } from "../../src/form/questions.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { drawsFrom, randomRow } from "../sql/random-row.js";
import { openEvidence } from "../support/arbitrary-rubric.js";
import { ALL_SCALES } from "./all-scales.js";
import { everyAnswer } from "./every-answer.js";

const whole = compileRubric(ALL_SCALES).rubric as Rubric;
const questions = questionsOf(whole);

/** The evidence after it went through the cells of a form. */
function through(rubric: Rubric, raw: unknown): { read: ReadEvidence; again: ReadEvidence } {
  const read = readEvidence(rubric, raw);
  if (!read.ok) throw new Error(read.diagnostics.map(({ text, path }) => `${path} ${text.en.message}`).join("; "));
  const asked = questionsOf(rubric);
  const { data } = assembleEvidence(asked, prefill(asked, read.evidence), 20);
  return { read, again: readEvidence(rubric, data) };
}

function expectSame(rubric: Rubric, raw: unknown): void {
  const { read, again } = through(rubric, raw);
  expect(again.diagnostics).toEqual([]);
  if (!read.ok || !again.ok) return;
  expect(evaluate(rubric, again.evidence)).toEqual(evaluate(rubric, read.evidence));
}

function filledWith(cells: Readonly<Record<string, unknown>>): FilledForm {
  return new Map(
    Object.entries({ "subject/id": "unit-a", ...cells }).map(([key, value]) => [
      key,
      { value, source: null, note: null, at: `Cell(${key})` },
    ]),
  );
}

describe("a form", () => {
  it("should have cells with keys of their own", () => {
    for (const rubric of [whole, ...Object.values(rubrics)]) {
      const asked = questionsOf(rubric);
      const keys = [
        ...subjectCells(asked),
        ...asked.parts.flatMap((part) => [...partCells(part, 3), ...knownCells(part, asked)]),
      ].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("should hold every answer that evidence can hold", () => {
    expectSame(whole, everyAnswer);
    expectSame(whole, {
      ...everyAnswer,
      answers: { ...everyAnswer.answers, rating: { mean: "4.25", respondents: 8 } },
    });
    expectSame(whole, { ...everyAnswer, answers: { ...everyAnswer.answers, rating: { counts: { 1: 3, 5: 2 } } } });
    const front = { answer: "n/a", note: "tidak ada" };
    expectSame(whole, { subject: "a", answers: { front }, known: { back: { points: "31.5", source: "berita" } } });
  });

  it("should say the same as the JSON of any evidence", () => {
    fc.assert(
      fc.property(openEvidence(), ({ text, raw }) => {
        expectSame(compileRubric(text).rubric as Rubric, raw);
      }),
    );
  });

  it("should say the same as the JSON for every shipped rubric", () => {
    const odd = { missing: 20, notApplicable: 20, unfit: 0, beyond: 0, unknownFact: 10 };
    for (const rubric of Object.values(rubrics))
      for (let seed = 1; seed <= 5; seed += 1) expectSame(rubric, randomRow(rubric, "s", drawsFrom(seed), odd).raw);
  });

  it("should say which cell is behind a path of the evidence", () => {
    const { data, locate } = assembleEvidence(
      questions,
      filledWith({ "kit:form": "x", "kit:pen": "ya", "rating:4": "many", "queue#2": "9", "fact/closed": "?" }),
      3,
    );
    const { diagnostics } = readEvidence(whole, data);
    expect(diagnostics.map(({ path }) => locate(path ?? "")).toSorted()).toEqual([
      "Cell(fact/closed)",
      "Cell(kit:form)",
      "Cell(queue#2)",
      "Cell(rating:4)",
    ]);
    expect(locate("subject")).toBe("Cell(subject/id)");
    expect(locate("answers.level")).toBeNull();
  });

  it("should tell n/a above cells that are filled in", () => {
    const heading = keyOf({ kind: "answer", name: "front", observation: null, inside: null });
    expect(assembleEvidence(questions, filledWith({ [heading]: "n/a" }), 3).contradictions).toEqual([]);
    const kit = filledWith({ kit: "n/a", "kit:form": "ya" });
    expect(assembleEvidence(questions, kit, 3).contradictions.map(({ part, at }) => [part.name, at])).toEqual([
      ["kit", "Cell(kit)"],
    ]);
  });
});
