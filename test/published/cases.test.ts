import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type PublishedCase, readCases, runCases } from "../../src/testing/testing.js";
import { readText, shippedRubric } from "./shipped.js";

/** How many cases of each shipped file come out, are only recorded, and contradict as they say. */
const FILES: Readonly<
  Record<string, readonly [reproduced: number, recorded: number, contradicting: readonly string[]]>
> = {
  "ombudsman-kepatuhan-2015": [6, 2, []],
  "ombudsman-kepatuhan-2016-2019": [101, 7, ["R0062", "R0376"]],
  "ombudsman-kepatuhan-2021": [72, 4, []],
  "ombudsman-kepatuhan-2022": [104, 23, ["TV02", "T2022-provinsi-nasional"]],
  "ombudsman-kepatuhan-2023": [61, 22, ["TV13", "S2023-total"]],
  "ombudsman-kepatuhan-2024": [39, 22, ["R0371", "TV12"]],
  "ombudsman-opini-2025": [39, 11, ["R0113"]],
};

const files = readdirSync("rubrics").flatMap((name) => /^(.+)\.cases\.json$/.exec(name)?.slice(1) ?? []);
const all = files.flatMap((name) => published(name).cases);

describe("the published results beside the shipped rubrics", () => {
  it("should stand beside a rubric each", () => expect(files).toEqual(Object.keys(FILES)));

  it.each(files)("should come out, but for the contradictions that they state: %s", (name) => {
    const [id, year] = published(name).rubric.split("@");
    const { results, diagnostics } = runCases(shippedRubric(id ?? "", year ?? ""), published(name));
    expect(diagnostics).toEqual([]);
    expect(results.filter(({ kind }) => kind === "failed")).toEqual([]);
    const idsOf = (kind: string) => results.flatMap((one) => (one.kind === kind ? [one.case.id] : []));
    expect([idsOf("reproduced").length, idsOf("recorded").length, idsOf("contradiction")]).toEqual(FILES[name]);
  });

  it("should hold every collected result once, under the id that it keeps", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const collected = all.filter(({ id }) => /^R[0-9]{4}$/.test(id));
    expect(collected).toHaveLength(397);
    expect(new Set(collected.map(({ kind }) => kind))).toEqual(new Set(["score"]));
    expect([
      collected
        .map(({ id }) => id)
        .toSorted()
        .at(0),
      collected
        .map(({ id }) => id)
        .toSorted()
        .at(-1),
    ]).toEqual(["R0001", "R0661"]);
  });

  it("should hold all worked examples and counts that were collected", () => {
    const count = (kind: PublishedCase["kind"]): number => all.filter((one) => one.kind === kind).length;
    expect({
      score: count("score"),
      mean: count("mean"),
      parts: count("parts"),
      ranks: count("ranks"),
      shares: count("shares"),
      rows: all.flatMap((one) => (one.kind === "ranks" ? one.rows : [])).length,
    }).toEqual({ score: 443, mean: 16, parts: 2, ranks: 41, shares: 20, rows: 140 });
  });

  it("should name a page for each, and state a slack for two means only", () => {
    for (const one of all) if (one.kind !== "ranks") expect([one.id, /\.\w/.test(one.source)]).toEqual([one.id, true]);
    expect(all.flatMap((one) => (one.kind === "mean" && one.slack !== undefined ? [[one.id, one.slack]] : []))).toEqual(
      [
        ["TV03", "0.005"],
        ["TV04", "0.005"],
      ],
    );
  });

  it("should stand on one line each, but for the rows of league tables", () => {
    for (const name of files) {
      const lines = readText(`rubrics/${name}.cases.json`).split("\n");
      const begun = lines.filter((line) => line.startsWith('    {"id": "'));
      expect([name, begun.length]).toEqual([name, published(name).cases.length]);
    }
  });
});

describe("results that papers print on both sides of a bound", () => {
  const zoneOf = (id: string) => all.flatMap((one) => (one.id === id && "expect" in one ? [one.expect?.zone] : []));

  it("should keep what was printed, whatever the bands say", () => {
    expect([zoneOf("R0376"), zoneOf("R0062"), zoneOf("R0371")]).toEqual([["yellow"], ["red"], ["green"]]);
  });
});

function published(name: string) {
  const file = `rubrics/${name}.cases.json`;
  const read = readCases({ name: file, text: readText(file) });
  expect(read.diagnostics).toEqual([]);
  return read.published ?? expect.fail();
}
