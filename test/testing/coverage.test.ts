import { describe, expect, it } from "vitest";
import type { CoverageCase } from "../../src/testing/coverage-case.js";
import { coverageOf } from "../../src/testing/coverage-of.js";
import { runExamples } from "../../src/testing/run-examples.js";
import { around } from "../evaluate/one-indicator.js";
import { compiled, withExamples } from "./tested.js";

/** A case as a test quotes it. */
function short(one: CoverageCase): string {
  const { kind, ...rest } = one;
  return [kind, ...Object.values(rest)].join(" ");
}

function missedIn(examples: string): readonly string[] {
  const rubric = compiled(withExamples(examples));
  const { cases } = coverageOf(rubric, runExamples(rubric));
  return cases.filter((one) => one.examples === 0).map((one) => short(one.case));
}

function metIn(examples: string): readonly string[] {
  const rubric = compiled(withExamples(examples));
  const { cases } = coverageOf(rubric, runExamples(rubric));
  return cases.filter((one) => one.examples > 0).map((one) => `${short(one.case)}: ${one.examples}`);
}

/** The answers that one indicator of a scale should meet, and those that an answer meets. */
function ofScale(scale: string, given: string): { readonly all: readonly string[]; readonly met: readonly string[] } {
  const rubric = compiled(
    around(`indicator it "Hal" weight 100% { scale ${scale} }\nexample "E" { ${given} expect category A }`),
  );
  const { cases } = coverageOf(rubric, runExamples(rubric));
  const answers = cases.filter((one) => one.case.kind === "answer" || one.case.kind === "item");
  const text = (one: (typeof cases)[number]): string => short(one.case).replace(/^\w+ it /, "");
  return { all: answers.map(text), met: answers.filter(({ examples }) => examples > 0).map(text) };
}

describe("the coverage of a scale", () => {
  it.each([
    ["yes/no", "it no", ["yes", "no"], ["no"]],
    ["levels 1..3", "it 2", ["1", "2", "3"], ["2"]],
    ['choice { x "X" points 0 y "Y" points 100 }', "it y", ["x", "y"], ["y"]],
    ["count 0..14 full at 10", "it 11", ["0", "10..14"], ["10..14"]],
    ["count 0..14", "it 14", ["0", "14"], ["14"]],
    ["count 0..14", "it 13", ["0", "14"], []],
    ["number 0..30 lower is better", "it 30", ["0", "30"], ["30"]],
    ["number 0..30 lower is better", "it 29.9", ["0", "30"], []],
    ["mean of respondents 1..4", "it [4, 4]", ["1", "4"], ["4"]],
    ["mean of respondents 1..4", "it [1, 4]", ["1", "4"], []],
    ["mean of respondents 1..4", "it mean 1", ["1", "4"], ["1"]],
    ['checklist { x "X" y "Y" }', "it [x]", ["x true", "x false", "y true", "y false"], ["x true", "y false"]],
    [
      "steps 0..90 lower is better { from 0 points 100 from 8 points 50 from 31 points 0 }",
      "it 8",
      ["0..8", "8..31", "31..90"],
      ["8..31"],
    ],
    ["levels 0..2", "it score 50", ["0", "1", "2"], []],
  ])("%s, answered with %s", (scale, given, all, met) => expect(ofScale(scale, given)).toEqual({ all, met }));
});

describe("the coverage of a rubric", () => {
  it("should be nothing without examples", () => {
    const rubric = compiled(withExamples(""));
    const coverage = coverageOf(rubric, []);
    expect(coverage).toMatchObject({ met: 0, of: 42 });
    expect(coverage.kinds.map(({ kind, met, of }) => `${kind} ${met}/${of}`)).toEqual([
      "answer 0/11",
      "item 0/4",
      "missing 0/5",
      "not-applicable 0/1",
      "applies 0/2",
      "fact 0/6",
      "rule 0/6",
      "category 0/2",
      "zone 0/2",
      "verdict 0/3",
    ]);
  });

  it("should count what an example meets, every observation of it, and what is missing", () => {
    expect(
      metIn(
        'example "E" { jenis kota unit 10 dokumen 3 papan n/a paham [[4], [1, 1]] ditindaklanjuti no expect score 1 }',
      ),
    ).toEqual([
      "answer isi.dokumen 3: 1",
      "not-applicable isi.papan: 1",
      "missing isi.hari: 1",
      "missing aduan.kanal: 1",
      "applies aduan.kanal true: 1",
      "answer aduan.paham 1: 1",
      "answer aduan.paham 4: 1",
      "fact ditindaklanjuti no: 1",
      "fact jenis kota: 1",
      "fact unit 10: 1",
      "rule kanal-wajib true: 1",
      "rule penghargaan true: 1",
      "rule banyak true: 1",
      "category b: 1",
      "zone red: 1",
      "verdict 3 Belum patuh: 1",
    ]);
  });

  it("should leave out what is below a part that is known, or does not apply", () => {
    const met = metIn('example "E" { jenis provinsi isi score 50 kanal yes paham [[4], [4]] expect score 1 }');
    expect(met.filter((one) => /isi|kanal/.test(one))).toEqual([
      "applies aduan.kanal false: 1",
      "rule kanal-wajib false: 1",
    ]);
  });

  it("should count several examples, and none that cannot be read", () => {
    expect(
      metIn(`example "1" { jenis kota dokumen 3 expect score 1 }
        example "2" { jenis kota dokumen 3 expect score 1 }
        example "3" { jenis desa dokumen 3 expect score 1 }`),
    ).toContain("answer isi.dokumen 3: 2");
  });

  it("should be whole when everything was met", () => {
    const example = (level: number, papan: string, rest: string): string =>
      `example "${level}" { jenis kota dokumen ${level} papan ${papan} ${rest} expect score 1 }`;
    const best = "hari 0 kanal yes paham [[4], [4]] unit 10 ditindaklanjuti yes";
    const examples = [
      example(0, "n/a", "hari 30 kanal no paham [[1], [1]] unit 0 ditindaklanjuti yes"),
      example(1, "[]", best),
      example(2, "[biaya, waktu]", best),
      example(3, "[biaya, waktu]", best),
      example(4, "[biaya, waktu]", best.replace("ditindaklanjuti yes", "ditindaklanjuti no")),
    ];
    const missing = 'example "m" { jenis kota unit 0 ditindaklanjuti yes expect score 1 }';
    const other = 'example "p" { jenis provinsi unit 0 ditindaklanjuti yes expect score 1 }';
    expect(missedIn([...examples, missing, other].join("\n"))).toEqual([]);
  });
});
