import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { isCsvForm } from "../../src/form/csv/csv-columns.js";
import { readCsvForm } from "../../src/form/csv/read-csv-form.js";
import { writeCsvForm } from "../../src/form/csv/write-csv-form.js";
import { evidenceOfForm } from "../../src/form/evidence-of-form.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { isFormulaLike } from "../../src/text/formula-like.js";
import { drawsFrom, randomRow } from "../sql/random-row.js";
import { ALL_SCALES } from "./all-scales.js";
import { everyAnswer } from "./every-answer.js";

const whole = compileRubric(ALL_SCALES).rubric as Rubric;

function filled(rubric: Rubric, raws: readonly unknown[]): string {
  const evidence = raws.flatMap((raw) => readEvidence(rubric, raw).evidence ?? []);
  expect(evidence).toHaveLength(raws.length);
  return writeCsvForm(rubric, { evidence });
}

function expectSame(rubric: Rubric, raws: readonly unknown[], text = filled(rubric, raws)): void {
  const reads = evidenceOfForm(readCsvForm(rubric, { name: "form.csv", text }));
  expect(reads.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const outcomes = reads.map((one) => (one.ok ? evaluate(rubric, one.evidence) : null));
  expect(outcomes).toEqual(
    raws.map((raw) => {
      const { evidence } = readEvidence(rubric, raw);
      return evidence === null ? null : evaluate(rubric, evidence);
    }),
  );
}

/** What is said of the form after something in its text was replaced, as `CODE place`. */
function said(from: string | RegExp, to: string): readonly string[] {
  const text = filled(whole, [everyAnswer]);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const reads = evidenceOfForm(readCsvForm(whole, { name: "form.csv", text: changed }));
  return reads.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, path }) => (path === null ? code : `${code} ${path}`)),
  );
}

describe("a flat form that is filled in and read back", () => {
  it("should give the outcomes of the JSON", () => {
    expectSame(whole, [everyAnswer]);
    expectSame(whole, [
      everyAnswer,
      { subject: "unit-b", answers: { front: "n/a" }, known: { back: { score: "81.5", source: "berita" } } },
    ]);
  });

  it("should give the outcomes of the JSON for every shipped rubric", () => {
    const odd = { missing: 20, notApplicable: 20, unfit: 0, beyond: 0, unknownFact: 10 };
    for (const rubric of Object.values(rubrics))
      expectSame(
        rubric,
        [1, 2].map((seed) => randomRow(rubric, `s${seed}`, drawsFrom(seed), odd).raw),
      );
  });

  it("should be read with semicolons or tabs, too, as spreadsheets save it", () => {
    const { data } = Papa.parse<string[]>(filled(whole, [everyAnswer]).slice(1).trim());
    for (const delimiter of [";", "\t"]) expectSame(whole, [everyAnswer], Papa.unparse(data, { delimiter }));
  });

  it("should keep the texts as they are, and hold none that a spreadsheet would run", () => {
    const texts = ["=1+1", "+62 811", "-2+3", "@SUM(A1)", "'kutip'", "\t=1", "\uFF1D1", "-5", "biasa", "''dua"];
    for (const note of texts) {
      const raw = { subject: "a", answers: { shown: { answer: "ya", note, source: note } } };
      const text = filled(whole, [raw]);
      const cells = Papa.parse<string[]>(text.slice(1)).data.flat();
      expect(cells.filter((cell) => isFormulaLike(cell))).toEqual([]);
      const [one] = readCsvForm(whole, { name: "form.csv", text }).subjects;
      expect(one?.data["answers"]).toEqual({ shown: { answer: "ya", note: note.trim(), source: note.trim() } });
    }
  });
});

describe("a flat form that somebody changed", () => {
  it.each<readonly [string, string | RegExp, string, readonly string[]]>([
    ["a decimal comma", ",12.125,", ',"12,5",', ["PTH5003 E26"]],
    ["a renamed column", ",answer,", ",jawaban,", ["PTH7331 A1"]],
    ["a year of its own", "all-scales@2024", "all-scales@2023", ["PTH7308"]],
    ["another hash", /sha256-[^,]*/, "sha256-x", ["PTH7309"]],
    ["no hash", /form\/hash[^\n]*\n/, "", ["PTH7307"]],
    ["a row that was deleted", /\r\nshare,[^\n]*(?=\r)/, "", ["PTH7311"]],
    ["a key that was changed", /\r\nshare,/, "\r\nshre,", ["PTH7313 E26", "PTH7311"]],
    ["an open quote", "\r\nshare,1,", '\r\n"share,1,', ["PTH7330 A26"]],
  ])("should say of %s", (_, from, to, expected) => {
    const codes = said(from, to);
    expect(codes.map((one) => one.split(" ")[0])).toEqual(expected.map((one) => one.split(" ")[0]));
    for (const [index, one] of expected.entries())
      if (one.includes(" ")) expect(codes[index]?.split(" ")[1]).toMatch(/^[A-Z][0-9]+$/);
  });

  it("should be told from other tables by its first cell", () => {
    expect(isCsvForm(writeCsvForm(whole))).toBe(true);
    for (const other of ["subject,parking", "patuh_rubric,subject_id", "patuh-formulir,a", '{"patuh-form":1}'])
      expect(isCsvForm(other)).toBe(false);
  });
});
