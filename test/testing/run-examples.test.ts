import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { runExamples } from "../../src/testing/run-examples.js";
import { readText } from "../published/shipped.js";
import { rubric } from "../support/arbitrary-rubric.js";
import { compiled, differencesIn, resultsOf, withExamples } from "./tested.js";

const FULL = "dokumen 4 papan [biaya, waktu] hari 0 kanal yes paham [[4], [4, 4]] jenis kota";

describe("an example", () => {
  it.each([
    [
      "everything at its best",
      `${FULL} ditindaklanjuti yes unit 5 expect score 100 category a zone green verdict "Patuh" label "Besar" award given certain range 100..100 categories a`,
    ],
    ["a score that is written with more digits than it has", `${FULL} ditindaklanjuti yes unit 0 expect score 100.00`],
    [
      "several expectations",
      `${FULL} ditindaklanjuti no unit 0 expect score 100 expect award withheld verdict "Patuh dengan catatan"`,
    ],
    [
      "a rule that changes the score",
      "dokumen 4 papan [biaya, waktu] hari 0 kanal no paham [[1], [1]] jenis kota ditindaklanjuti yes unit 0 expect score 49.99 category b",
    ],
    [
      "an answer of n/a",
      "dokumen 4 papan n/a hari 30 kanal yes paham [[4], [4]] jenis kota ditindaklanjuti yes unit 0 expect score 80",
    ],
    [
      "a part that does not apply",
      "dokumen 4 papan [biaya, waktu] hari 0 paham [[4], [4]] jenis provinsi ditindaklanjuti yes unit 0 expect score 100",
    ],
    ["known subtotals", "isi score 50 aduan 40 points jenis kota ditindaklanjuti yes unit 0 expect score 70"],
    ["facts that are not known", "isi score 50 aduan score 60 jenis kota expect score 54 category a certain"],
  ])("should pass: %s", (_, body) => expect(differencesIn(`example "E" { ${body} }`)).toEqual(["passed"]));

  it.each([
    ["a score cut to fewer digits", "isi score 50.25 aduan score 60.5 expect score 54.3", ["score: 54.3 / 54.35"]],
    ["a score where there is none", "isi score 50 kanal yes expect score 40", ["score: 40 / null"]],
    ["no score where there is one", "isi score 50 aduan score 60 expect no score", ["no-score: no score / 54.00"]],
    [
      "another category and zone",
      "isi score 50 aduan score 60 expect category b zone red",
      ["category: b / a", "zone: red / green"],
    ],
    [
      "another verdict, label and award",
      'isi score 50 aduan score 60 ditindaklanjuti yes unit 9 expect verdict "Baik" label "Kecil" award withheld',
      ["verdict: Baik / Patuh", "label: Kecil / Besar", "award: withheld / given"],
    ],
    [
      "what is not there at all",
      'isi score 50 aduan score 60 expect verdict "Patuh" label "Besar" award given',
      ["verdict: Patuh / null", "label: Besar / null", "award: given / null"],
    ],
    [
      "another range, certainty and categories",
      "isi score 50 aduan score 60 expect range 50..54 uncertain categories a, b",
      ["range: 50..54 / 54..54", "certain: uncertain / certain", "categories: a, b / a"],
    ],
  ])("should fail: %s", (name, body, differences) => {
    const jenis = name.includes("none") ? "" : "jenis kota";
    expect(differencesIn(`example "E" { ${jenis} ${body} }`)).toEqual(differences);
  });

  it("should point at the expectation", () => {
    const text = withExamples('example "E" { isi score 50 aduan score 60 jenis kota expect category a score 54.1 }');
    const [result] = runExamples(compiled(text));
    const spans =
      result?.kind === "failed" ? result.differences.map(({ span }) => text.slice(span.start, span.end)) : [];
    expect(spans).toEqual(["score 54.1"]);
  });
});

describe("an example that cannot be read", () => {
  it.each([
    ["dokumen tiga", "dokumen tiga", "PTH5003"],
    ["dokumen 5", "dokumen 5", "PTH5002"],
    ["papan [biaya, harga]", "papan [biaya, harga]", "PTH5005"],
    ["dokumen n/a", "dokumen n/a", "PTH5019"],
    ["jenis desa", "jenis desa", "PTH5005"],
    ["jenis score 5", "jenis score 5", "PTH5005"],
    ["paham [[1, 2]]", "paham [[1, 2]]", "PTH5020"],
    ["isi 12", "isi 12", "PTH5030"],
    ["isi [1, 2]", "isi [1, 2]", "PTH5030"],
    ["isi score 101", "isi score 101", "PTH5002"],
    ["isi score 50 dokumen 4", "dokumen 4", "PTH5026"],
    ["hari 10/3", "hari 10/3", "PTH5003"],
  ])("should say why, at the entry: %s", (given, underlined, code) => {
    const text = withExamples(`example "E" { ${given} expect category a }`);
    const [result] = runExamples(compiled(text), { source: "contoh.rubric" });
    expect(result?.kind).toBe("unreadable");
    expect(
      result?.diagnostics.map((one) => [one.code, one.source, one.span && text.slice(one.span.start, one.span.end)]),
    ).toEqual([[code, "contoh.rubric", underlined]]);
  });

  it("should say all that is wrong with it, in the order of the text", () => {
    const [result] = resultsOf('example "E" { isi 12 kanal mungkin aduan 3 expect category a }');
    expect(result?.diagnostics.map(({ code }) => code)).toEqual(["PTH5030", "PTH5005", "PTH5030"]);
  });
});

describe("what evaluation says of an example", () => {
  it("should stand at the entry that it is about", () => {
    const text = withExamples('example "E" { isi 90 points aduan score 60 jenis kota expect no score }');
    const [result] = runExamples(compiled(text));
    const said = result?.diagnostics.find(({ severity }) => severity === "error");
    expect(said?.span && text.slice(said.span.start, said.span.end)).toBe("isi 90 points");
  });

  it("should be warnings that leave it passed where answers are missing", () => {
    const [result] = resultsOf(
      'example "E" { jenis kota dokumen 4 ditindaklanjuti yes unit 1 expect score 30 category b }',
    );
    expect([result?.kind, result?.diagnostics.map(({ severity }) => severity)]).toEqual([
      "passed",
      ["warning", "warning", "warning", "warning"],
    ]);
  });
});

describe("the examples of shipped rubrics", () => {
  const files = readdirSync("rubrics").filter((file) => file.endsWith(".rubric"));

  it.each(files)("should pass: %s", (file) => {
    const results = runExamples(compiled(readText(`rubrics/${file}`)));
    expect(results.filter(({ kind }) => kind !== "passed")).toEqual([]);
  });

  it("should name a source where points were published, and say so where they are constructed", () => {
    const { examples } = compiled(readText("rubrics/ombudsman-kepatuhan-2022.rubric"));
    const sourced = examples.filter(({ provenance }) => provenance.sources.length > 0);
    expect(sourced.map(({ title }) => title.id)).toEqual(["Kabupaten Mukomuko 2022"]);
    const others = examples.filter((example) => !sourced.includes(example));
    expect(others.every(({ title }) => title.id.startsWith("Batas, bukan hasil terbit"))).toBe(true);
  });
});

describe("running examples", () => {
  // Law: what `check` accepts never throws, whatever an example gives.
  it("should never throw", () => {
    const value = fc.constantFrom(
      "yes",
      "3",
      "-1",
      "n/a",
      "score 50",
      "5 points",
      "mean 2 of 4",
      "[1, 2]",
      "[[1], []]",
      "o1",
      "1/3",
    );
    fc.assert(
      fc.property(rubric(), fc.array(value, { minLength: 1, maxLength: 6 }), ({ text, sketch }, values) => {
        const names = sketch.children.map(({ name }) => name);
        const given = names.map((name, index) => `${name} ${values[index % values.length]}`).join("\n");
        const { rubric: made } = compileRubric(
          text.replace(/\}\s*$/, `example "E" {\n${given}\nexpect score 1\n}\n}\n`),
        );
        expect(made === null ? [] : runExamples(made)).toHaveLength(1);
      }),
    );
  });
});
