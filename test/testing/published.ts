import { expect } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { type PublishedCases, readCases } from "../../src/testing/read-cases.js";
import { type CaseResult, runCases } from "../../src/testing/run-cases.js";
import { compiled } from "./tested.js";

/** A rubric with everything that published cases can be held against. */
export const RUBRIC: Rubric = compiled(`rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  fact follow-up yes/no "Ditindaklanjuti"
  dimension isi "Isi" weight 60%
  dimension aduan "Pengaduan" weight 40%
  category a "Tinggi" zone green from 80
  category b "Sedang" zone yellow from 50
  category c "Rendah" zone red from 0
  level unit -> institution mean
  verdict by category, follow-up {
    a, yes gives "Tinggi, bersih"
    a, no gives "Tinggi"
    b, any gives "Sedang"
    c, any gives "Rendah"
  }
}
`);

/** A score case, with what a test is about. */
export function scored(id: string, score: string | null, more: object = {}): object {
  return { kind: "score", id, subject: id, score, source: "contoh", ...more };
}

/** The text of a file that holds some cases, each on a line of its own. */
export function casesText(cases: readonly object[], rubric = "loket@2024"): string {
  return `{"rubric": "${rubric}", "cases": [\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
}

/** Cases that must be read without a word. */
export function published(cases: readonly object[]): PublishedCases {
  const read = readCases({ name: "loket.cases.json", text: casesText(cases) });
  expect(read.diagnostics.map(({ code, path }) => [code, path])).toEqual([]);
  return read.published ?? expect.fail();
}

/** What became of some cases. */
export function resultsOf(...cases: readonly object[]): readonly CaseResult[] {
  const { results, diagnostics } = runCases(RUBRIC, published(cases));
  expect(diagnostics).toEqual([]);
  return results;
}

/** What became of them, as `kind` or `kind: aspect expected / actual, ... CODE`. */
export function toldOf(...cases: readonly object[]): readonly string[] {
  return resultsOf(...cases).map((result) => {
    const differences = "differences" in result ? result.differences : [];
    const codes = result.kind === "failed" ? result.diagnostics.map(({ code }) => code) : [];
    const told = differences.map(({ aspect, about, expected, actual }) =>
      [...(about === null ? [] : [about]), aspect, expected, "/", actual ?? "nothing"].join(" "),
    );
    return [result.kind, ...[...told, ...codes]].join("; ");
  });
}
