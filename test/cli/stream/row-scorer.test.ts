import { describe, expect, it } from "vitest";
import { createRowScorer, type RowScore } from "../../../src/cli/stream/row-scorer.js";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import type { EvaluateOptions } from "../../../src/evaluate/evaluate.js";

/** Scores rows against a rubric of two halves, with whatever else is written. */
function scorer(
  missing: string,
  more = "",
  options: EvaluateOptions = {},
  weights = ["50%", "50%"],
): (data: object) => RowScore {
  const { rubric, diagnostics } = compileRubric(`rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers ${missing}
  level service -> unit mean
  fact closed yes/no "Tutup"
  indicator fee weight ${weights[0]} { scale yes/no }
  indicator speed weight ${weights[1]} { scale levels 0..4 }
  ${more}
  category good "Baik" from 50
  category poor "Kurang" from 0
}`);
  if (rubric === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("\n"));
  const { score } = createRowScorer(rubric, options);
  return score;
}

const WHOLE = { subject: "a", answers: { fee: "ya", speed: 1 } };
const HALF = { subject: "a", answers: { fee: "ya" } };

function told(row: RowScore): unknown {
  if (!row.ok) return row.faults.map(({ code }) => code);
  const { state, score, category, range, possibleCategories, remarks } = row.outcome;
  return [state, score, category?.id ?? null, range, possibleCategories, remarks.map(({ code }) => code)];
}

describe("the state of a row", () => {
  it("should be complete where every answer is there, whatever would count in place of one", () => {
    for (const missing of ["count as lowest", "are excluded", "stop the score"])
      expect(told(scorer(missing)(WHOLE))).toEqual(["complete", "62.50", "good", null, [], []]);
  });

  it("should be partial where an answer is missing, with a score that counts it as lowest", () => {
    const score = scorer("count as lowest");
    for (const answers of [{ fee: "ya" }, { fee: "ya", speed: null }, { fee: "ya", speed: { answer: null } }])
      expect(told(score({ ...WHOLE, answers }))).toEqual([
        "partial",
        "50.00",
        "good",
        { low: "50", high: "100" },
        ["good"],
        ["PTH6004"],
      ]);
  });

  it("should be partial where a missing answer leaves the score as it is", () => {
    const [state, score] = told(scorer("are excluded")(HALF)) as readonly unknown[];
    expect([state, score]).toEqual(["partial", "100.00"]);
  });

  it("should be partial where only a label hangs on a fact that is not known, and complete where it is known", () => {
    const score = scorer("count as lowest", 'rule shut "Tutup" { when closed then label "Tutup" }');
    const row = score(WHOLE);
    expect(told(row)).toEqual(["partial", "62.50", "good", { low: "62.5", high: "62.5" }, ["good"], ["PTH6008"]]);
    expect(row.ok && row.outcome.unknownFacts).toEqual(["closed"]);
    const known = score({ ...WHOLE, facts: { closed: "ya" } });
    expect(told(known)).toEqual(["complete", "62.50", "good", null, [], []]);
    expect(known.ok && known.outcome.labels.map(({ rule }) => rule)).toEqual(["shut"]);
  });

  it("should be partial, with a range alone, where a fact is not known that the score hangs on", () => {
    const score = scorer("count as lowest", 'rule shut "Tutup" { when closed then subtract 20 }');
    expect(told(score(WHOLE))).toEqual([
      "partial",
      null,
      null,
      { low: "42.5", high: "62.5" },
      ["good", "poor"],
      ["PTH6007"],
    ]);
    expect(told(score({ ...WHOLE, facts: { closed: "ya" } }))).toEqual(["complete", "42.50", "poor", null, [], []]);
  });

  it("should be partial where weights were never published, even where they are assumed", () => {
    const undisclosed = ["undisclosed", "undisclosed"];
    const range = { low: "25", high: "100" };
    const open = told(scorer("count as lowest", "", {}, undisclosed)(WHOLE));
    expect(open).toEqual(["partial", null, null, range, ["good", "poor"], ["PTH6001"]]);
    const assumed = told(scorer("count as lowest", "", { assumeUndisclosed: "equal" }, undisclosed)(WHOLE));
    expect(assumed).toEqual(["partial", "62.50", "good", range, ["good", "poor"], []]);
  });

  it("should be complete where a part does not apply, or its score is known", () => {
    const score = scorer("count as lowest");
    const known = { subject: "a", answers: { fee: "ya" }, known: { speed: { score: 25 } } };
    expect(told(score(known))).toEqual(["complete", "62.50", "good", null, [], []]);
  });
});

describe("a row", () => {
  it("should be scored the same whatever it belongs to, and refused where that is no name", () => {
    const score = scorer("count as lowest");
    const outcome = told(score(WHOLE));
    for (const unit of ["u", "Dinas Á", null]) expect(told(score({ ...WHOLE, within: { unit } }))).toEqual(outcome);
    for (const within of [{ unit: "" }, { unit: "a\u0007" }, { nation: "x" }, { unit: 1 }, [], "u"])
      expect(score({ ...WHOLE, within }).ok).toBe(false);
  });

  it("should be the same with a source and a note beside its answers", () => {
    const answers = { fee: { answer: "ya", source: "foto", note: "baru" }, speed: { answer: 1 } };
    expect(told(scorer("count as lowest")({ ...WHOLE, answers }))).toEqual(["complete", "62.50", "good", null, [], []]);
  });

  it.each([
    [{ ...WHOLE, answers: { fee: "ya", speed: 5 } }, "PTH5002"],
    [{ ...WHOLE, answers: { fee: "ya", sped: 1 } }, "PTH5001"],
    [{ ...WHOLE, subject: "" }, "PTH5018"],
    [{ ...WHOLE, answers: { fee: "n/a", speed: 1 } }, "PTH5019"],
  ])("should be refused with what is wrong with it: %j", (data, code) => {
    expect(told(scorer("count as lowest")(data))).toEqual([code]);
  });

  it("should have a range where the rubric stops at a missing answer, and be refused where there is none", () => {
    const told6003 = told(scorer("stop the score")(HALF));
    expect(told6003).toEqual(["partial", null, "good", { low: "50", high: "100" }, ["good"], ["PTH6003"]]);
  });
});
