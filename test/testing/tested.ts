import { expect } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Rubric } from "../../src/model/rubric.js";
import { type ExampleResult, runExamples } from "../../src/testing/run-examples.js";
import { parentFixture } from "../support/parent-fixtures.js";

/** A rubric with every kind of part, facts, rules and a verdict, around some examples. */
export function withExamples(examples: string): string {
  return `rubric contoh 2024 {
  title "Contoh" en "Example"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  fact ditindaklanjuti yes/no "Saran ditindaklanjuti"
  fact jenis choice { provinsi "Provinsi" kota "Kota" } "Jenis"
  fact unit number 0..10 "Banyaknya unit"
  dimension isi "Isi" weight 60% {
    indicator dokumen "Dokumen" weight 50% { scale levels 0..4 }
    indicator papan "Papan" weight 25% { may be n/a scale checklist { biaya "Biaya" waktu "Waktu" } }
    indicator hari "Hari" weight 25% { scale number 0..30 lower is better }
  }
  dimension aduan "Pengaduan" weight 40% {
    indicator kanal "Kanal" weight 50% { applies when jenis is kota scale yes/no }
    indicator paham "Pemahaman" weight 50% { observations mean at least 2 scale mean of respondents 1..4 }
  }
  rule kanal-wajib "Tanpa pengaduan" { when aduan below 50 then cap score at 49.99 }
  rule penghargaan "Penghargaan" { when not ditindaklanjuti then withhold award }
  rule banyak "Banyak unit" { when unit at least 5 then label "Besar" en "Large" }
  category a "Baik" zone green from 50
  category b "Kurang" zone red from 0
  verdict by category, ditindaklanjuti {
    a, yes gives "Patuh" en "compliant"
    a, no gives "Patuh dengan catatan"
    b, any gives "Belum patuh"
  }
  ${examples}
}
`;
}

/** A text that must compile without a word. */
export function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text, undefined, { loadParent: parentFixture });
  expect(diagnostics.map(({ code, text: { en } }) => `${code} ${en.message}`)).toEqual([]);
  return rubric ?? expect.fail();
}

/** What became of some examples. */
export function resultsOf(examples: string): readonly ExampleResult[] {
  return runExamples(compiled(withExamples(examples)));
}

/** What differed in the one example, as `kind: expected / actual`. */
export function differencesIn(examples: string): readonly string[] {
  const [result, ...others] = resultsOf(examples);
  expect(others).toEqual([]);
  if (result?.kind !== "failed") return [result?.kind ?? "none"];
  return result.differences.map(({ kind, expected, actual }) => `${kind}: ${expected} / ${actual}`);
}
