import { describe, expect, it } from "vitest";
import { type RankOptions, rank } from "../../src/population/rank.js";
import { readTable } from "../../src/population/read-table.js";
import { createRow } from "../../src/population/row.js";
import { chainRubric, csv } from "./populations.js";

const rubric = chainRubric();

function ranked(text: string, options: RankOptions = {}, given = rubric) {
  const { rows, diagnostics, within } = rank(given, readTable(given, csv(text)).rows, options);
  return {
    places: rows.map(({ id, rank: place, of }) => `${id} ${place}/${of}`),
    codes: diagnostics.map(({ code }) => code),
    within,
  };
}

const ROWS = `id,kind,score
a,kota,60.00
b,kota,80.00
c,kabupaten,70.00
d,kota,80.00
e,kota,50.00
`;

describe("rank", () => {
  it("should rank within the strata of the rubric, ties sharing a place", () => {
    expect(ranked(ROWS)).toEqual({ places: ["a 3/4", "b 1/4", "c 1/1", "d 1/4", "e 4/4"], codes: [], within: "kind" });
  });

  it("should do as it is told instead", () => {
    expect(ranked(ROWS, { within: null }).places).toEqual(["a 4/5", "b 1/5", "c 3/5", "d 1/5", "e 5/5"]);
    expect(ranked(ROWS, { ties: "dense" }).places).toEqual(["a 2/4", "b 1/4", "c 1/1", "d 1/4", "e 3/4"]);
    const regions = ROWS.replace("kind,", "region,").replaceAll("kota", "jawa").replaceAll("kabupaten", "bali");
    expect(ranked(regions, { within: "region" })).toEqual({ ...ranked(ROWS), within: "region" });
  });

  it("should refuse a column and a level that there are not, and still rank", () => {
    expect(ranked(ROWS, { within: "knd" })).toMatchObject({ codes: ["PTH6079"], within: null });
    expect(ranked(ROWS, { level: "instituton", within: null, ties: "share" })).toMatchObject({ codes: ["PTH6020"] });
    expect(ranked(ROWS, { level: "institution" }).codes).toEqual([]);
  });

  it("should say that rows are a part of what is ranked, and that two are called alike", () => {
    const units = "id,institution,kind,score\na,i,kota,60\nb,i,kota,70\n";
    expect(ranked(units).codes).toEqual(["PTH6077"]);
    expect(ranked(units, { level: "unit", within: null, ties: "share" }).codes).toEqual([]);
    const twice = ["50", "60"].map((exact) => createRow({ id: "a", exact, facts: { kind: "kota" } }));
    expect(rank(rubric, twice).diagnostics.map(({ code }) => code)).toEqual(["PTH6078"]);
  });

  it("should tell what the rubric does not say", () => {
    expect(ranked(ROWS, {}, chainRubric({ rank: "" }))).toEqual({
      places: ["a 4/5", "b 1/5", "c 3/5", "d 1/5", "e 5/5"],
      codes: ["PTH6066"],
      within: null,
    });
    expect(ranked(ROWS, { level: "unit" }).codes).toEqual(["PTH6066"]);
  });

  it("should find the ranking of the level that the rows are of", () => {
    const two = chainRubric({ rank: "rank unit ties dense rank institution within kind" });
    const units = ROWS.replace("kind", "institution");
    expect(ranked(units, {}, two)).toMatchObject({ codes: [], within: null });
    expect(ranked(ROWS, { level: "institution" }, two)).toMatchObject({ codes: [], within: "kind" });
  });

  it("should rank together where no row has a stratum, and tell so", () => {
    const plain = "id,score\na,60\nb,80\n";
    expect(ranked(plain)).toEqual({ places: ["a 2/2", "b 1/2"], codes: ["PTH6067"], within: null });
    expect(ranked(plain, { within: null }).codes).toEqual([]);
    expect(ranked(ROWS.replace("e,kota", "e,"))).toMatchObject({
      places: ["a 3/3", "b 1/3", "c 1/1", "d 1/3", "e 1/1"],
      codes: ["PTH6068"],
    });
  });

  it("should compare published or exact scores as the rubric says", () => {
    const text = "id,kind,exact\na,kota,60.001\nb,kota,60.002\n";
    expect(ranked(text).places).toEqual(["a 1/2", "b 1/2"]);
    const exactly = chainRubric({ rank: "rank institution within kind by exact" });
    expect(ranked(text, {}, exactly)).toMatchObject({ places: ["a 2/2", "b 1/2"], codes: [] });
    expect(ranked(ROWS, {}, exactly).codes).toEqual(["PTH6069"]);
  });

  it("should count on from a place in a longer list", () => {
    const last = "id,score\na,31.2\nb,30.75\nc,30.75\n";
    const pieces = (options: RankOptions) => ranked(last, { within: null, ...options });
    expect(pieces({ first: 91, of: 98 }).places).toEqual(["a 91/98", "b 92/98", "c 92/98"]);
    expect(pieces({ first: 91 }).places).toEqual(["a 91/93", "b 92/93", "c 92/93"]);
    expect(pieces({ of: 98 }).places).toEqual(["a 1/98", "b 2/98", "c 2/98"]);
    expect(pieces({ first: 97, of: 98 })).toMatchObject({
      places: ["a null/98", "b null/98", "c null/98"],
      codes: ["PTH6072"],
    });
    expect(ranked(ROWS, { first: 2 }).codes).toEqual(["PTH6072"]);
  });

  it("should give no place without a single score, and count a category that is certain", () => {
    const rows = [
      createRow({ id: "a", range: { low: "60", high: "70" }, category: "b" }),
      createRow({ id: "b", score: "60.00" }),
      createRow({ id: "c", score: "sixty" }),
      createRow({ id: "d", exact: "101" }),
      createRow({ id: "e" }),
      createRow({ id: "f", excluded: "closed" }),
    ];
    const { rows: places, counts, excluded, diagnostics } = rank(rubric, rows, { within: null });
    expect(places.map(({ rank: place }) => place)).toEqual([null, 1, null, null, null]);
    expect(counts).toMatchObject({ total: 5, uncertain: 3 });
    expect(excluded).toEqual([{ id: "f", name: null, reason: "closed" }]);
    expect(diagnostics.map(({ code, text }) => `${code} ${text.en.message}`)).toEqual([
      "PTH6070 3 rows without a score that can be used, the first of them `c`",
      "PTH6071 1 row with a range only, the first of them `a`",
    ]);
  });

  it("should take the category that rules gave, not that of the score", () => {
    const [row] = rank(rubric, [createRow({ id: "a", score: "90.00", category: "b" })]).rows;
    expect(row?.category?.id).toBe("b");
  });

  it("should refuse options that there are not", () => {
    for (const options of [{ first: 0 }, { of: 1.5 }, { ties: "skip" }, { wihtin: "kind" }])
      expect(() => rank(rubric, [], options as never)).toThrow(TypeError);
  });
});

describe("the counts of a ranking", () => {
  const countsOf = (scores: readonly string[]) =>
    rank(
      rubric,
      scores.map((score, index) => createRow({ id: `${index}`, score })),
      { within: null },
    ).counts;

  it("should have exact shares and rounded percentages that are not forced to 100", () => {
    const counts = countsOf(["80", "60", "10"]);
    expect(counts.categories).toEqual([
      { id: "a", title: "Tinggi", zone: "green", count: 1, share: "1/3", percent: "33.33", rounded: true },
      { id: "b", title: "Sedang", zone: "yellow", count: 1, share: "1/3", percent: "33.33", rounded: true },
      { id: "c", title: "Rendah", zone: "red", count: 1, share: "1/3", percent: "33.33", rounded: true },
    ]);
    expect(counts.percentSum).toEqual({ categories: "99.99", zones: "99.99" });
    expect(countsOf(["80", "60", "60", "10"]).percentSum.categories).toBe("100.00");
  });

  it("should round half up, and say what was exact", () => {
    const counts = countsOf(["80", ...new Array<string>(31).fill("60")]);
    expect(counts.categories.map(({ percent, rounded }) => [percent, rounded])).toEqual([
      ["3.13", true],
      ["96.88", true],
      ["0.00", false],
    ]);
    expect(counts.percentSum.categories).toBe("100.01");
  });

  it("should have no shares of nothing", () => {
    expect(countsOf([])).toMatchObject({ total: 0, percentSum: { categories: "0.00" } });
    expect(countsOf([]).categories[0]).toMatchObject({ count: 0, share: null, percent: null });
  });

  it("should be there for each stratum", () => {
    const rows = readTable(rubric, csv(ROWS)).rows;
    expect(rank(rubric, rows).strata.map(({ stratum, counts }) => [stratum, counts.total])).toEqual([
      ["kabupaten", 1],
      ["kota", 4],
    ]);
    expect(rank(rubric, rows, { within: null }).strata).toEqual([]);
  });
});
