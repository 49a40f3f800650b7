import { describe, expect, it } from "vitest";
import { type AggregateOptions, aggregate } from "../../src/population/aggregate.js";
import { readTable } from "../../src/population/read-table.js";
import { createRow } from "../../src/population/row.js";
import { chainRubric, csv } from "./populations.js";

const rubric = chainRubric();

function combined(text: string, options: AggregateOptions = {}, given = rubric) {
  const { rows, refused } = readTable(given, csv(text));
  const { levels, diagnostics, from } = aggregate(given, rows, { refused, ...options });
  const groups = levels.map(({ level, groups: all }) => [
    level,
    all.map(({ id, score, range, members, excluded, diagnostics: said }) => {
      const codes = said.map(({ code }) => code).join(" ");
      return `${id} ${score ?? (range === null ? codes : `${range.low}..${range.high}`)} ${members}+${excluded}`;
    }),
  ]);
  return { from, groups: Object.fromEntries(groups), codes: diagnostics.map(({ code }) => code) };
}

const SERVICES = `id,unit,institution,score
1,u1,k1,50.01
2,u1,k1,50.02
3,u2,k1,60.00
4,u3,k2,70.00
`;

describe("aggregate", () => {
  it("should go up level by level with exact means and one rounding each", () => {
    expect(combined(SERVICES)).toEqual({
      from: "service",
      groups: {
        unit: ["u1 50.02 2+0", "u2 60.00 1+0", "u3 70.00 1+0"],
        institution: ["k1 55.01 2+0", "k2 70.00 1+0"],
        nation: ["nation 62.50 2+0"],
      },
      codes: [],
    });
  });

  it("should stop where it is told, or take all rows straight to it", () => {
    expect(Object.keys(combined(SERVICES, { to: "unit" }).groups)).toEqual(["unit"]);
    expect(combined(SERVICES, { to: "institution", flat: true }).groups).toEqual({
      institution: ["k1 53.34 3+0", "k2 70.00 1+0"],
    });
    expect(combined(SERVICES, { flat: true }).groups).toEqual({ nation: ["nation 57.51 4+0"] });
  });

  it("should take all as one where the asked level has no column, also below the top", () => {
    expect(combined("id,score\na,60\nb,70\n", { to: "institution" })).toMatchObject({
      from: "unit",
      groups: { institution: ["institution 65.00 2+0"] },
      codes: ["PTH6065"],
    });
    expect(combined("id,score\na,60\nb,70\n", { to: "institution", from: "unit" }).codes).toEqual([]);
  });

  it("should say that a level between is not named", () => {
    const { groups, codes } = combined("id,unit,score\n1,u1,60\n2,u2,70\n");
    expect({ levels: Object.keys(groups), codes }).toEqual({ levels: ["unit"], codes: ["PTH6060"] });
    expect(combined("id,unit,score\n1,u1,60\n2,u2,70\n", { to: "institution" }).codes).toEqual([]);
  });

  it("should refuse levels that there are not, and one that is not below the other", () => {
    expect(combined(SERVICES, { to: "province" }).codes).toEqual(["PTH6020"]);
    expect(combined(SERVICES, { from: "province" }).codes).toEqual(["PTH6020"]);
    expect(combined(SERVICES, { from: "unit", to: "unit" }).codes).toEqual(["PTH6020"]);
    expect(combined(SERVICES, {}, chainRubric({ levels: "", rank: "" })).codes).toEqual(["PTH6020"]);
  });

  it("should give no score to a group with too few, nor to any above, and still show them", () => {
    const atLeast = chainRubric({
      levels: "level service -> unit mean at least 2 level unit -> institution mean level institution -> nation mean",
    });
    expect(combined(SERVICES, {}, atLeast).groups).toEqual({
      unit: ["u1 50.02 2+0", "u2 PTH6021 1+0", "u3 PTH6021 1+0"],
      institution: ["k1 PTH6064 2+0", "k2 PTH6064 1+0"],
      nation: ["nation PTH6064 2+0"],
    });
  });

  it("should leave excluded rows out, show where they were, and keep a group of nothing else", () => {
    const text = `${SERVICES.replace("score", "score,excluded").replaceAll(/(\d\.\d\d)\n/g, "$1,\n")}5,u3,k2,0,tutup\n6,u9,k9,,baru\n`;
    expect(combined(text).groups).toEqual({
      unit: ["u1 50.02 2+0", "u2 60.00 1+0", "u3 70.00 1+1", "u9 PTH6074 0+1"],
      institution: ["k1 55.01 2+0", "k2 70.00 1+0", "k9 PTH6074 0+1"],
      nation: ["nation 62.50 2+1"],
    });
  });

  it("should give no score where a row cannot be read, or belongs nowhere", () => {
    expect(combined(SERVICES.replace("60.00", "6x")).groups).toMatchObject({
      unit: ["u1 50.02 2+0", "u2 PTH6063 0+0", "u3 70.00 1+0"],
      institution: ["k1 PTH6064 2+0", "k2 70.00 1+0"],
    });
    expect(combined(SERVICES.replace("u2,k1,60", ",k1,60")).codes).toEqual(["PTH6061"]);
  });

  it("should give nothing above a score from which a row may be lacking that names it", () => {
    const text = "id,score,unit,institution\na,50,u1,i1\nb,60,u2,\nc,70,,i1\nd,80,u4,i2\n";
    expect(combined(text).groups).toMatchObject({
      unit: ["u1 50.00 1+0", "u2 60.00 1+0", "u4 80.00 1+0"],
      institution: ["i1 PTH6063 1+0", "i2 80.00 1+0"],
      nation: ["nation PTH6063 2+0"],
    });
    expect(combined(text.replace("c,70,,i1", "c,x,,i1")).groups).toMatchObject({
      institution: ["i1 PTH6063 1+0", "i2 80.00 1+0"],
    });
  });

  it("should tell of rows with one id, of facts that differ, and of levels that no column names", () => {
    const doubled = ["50", "60"].map((exact) => createRow({ id: "a", exact, within: { unit: "u" } }));
    expect(aggregate(rubric, doubled, { to: "unit" }).diagnostics.map(({ code }) => code)).toEqual(["PTH6078"]);
    expect(combined("id,kode unit,score\na,u,50\nb,v,60\n").codes).toEqual(["PTH6065"]);
    const kinds = chainRubric({ rank: "rank institution within kind ties share" });
    const text = "id,unit,institution,kind,score\na,u,i,kota,50\nb,v,i,kabupaten,60\nc,w,j,kota,70\n";
    expect(combined(text, { to: "institution" }, kinds).codes).toEqual(["PTH6076"]);
    expect(combined(text.replace("kabupaten", "kota"), { to: "institution" }, kinds).codes).toEqual([]);
  });

  it("should say which rows any group may be lacking", () => {
    expect(combined(`${SERVICES}5,u3\n`).codes).toContain("PTH6075");
    expect(combined(`${SERVICES}5,u3,k2,7x\n`).codes).not.toContain("PTH6075");
  });

  it("should not make one of two with the same name, nor count either institution without it", () => {
    expect(combined(`${SERVICES}5,u3,k1,80.00\n`).groups).toEqual({
      unit: ["u1 50.02 2+0", "u2 60.00 1+0", "u3 PTH6062 2+0"],
      institution: ["k1 PTH6064 3+0", "k2 PTH6063 0+0"],
      nation: ["nation PTH6064 2+0"],
    });
  });

  it("should weight by a fact, on which all below a group agree", () => {
    const weighted = chainRubric({ levels: "level unit -> institution mean weighted by services", rank: "" });
    const text = "id,services,score\na,3,100\nb,1,0\n";
    expect(combined(text, {}, weighted).groups).toEqual({ institution: ["institution 75.00 2+0"] });
    expect(combined(text.replace("a,3", "a,"), {}, weighted).groups).toEqual({
      institution: ["institution PTH6023 2+0"],
    });
    const above = chainRubric({
      levels: "level unit -> institution mean level institution -> nation mean weighted by services",
      rank: "",
    });
    const units = "id,institution,services,score\na,k1,3,100\nb,k1,3,50\nc,k2,1,0\n";
    expect(combined(units, {}, above).groups).toMatchObject({ nation: ["nation 56.25 2+0"] });
    const differing = units.replace("b,k1,3", "b,k1,4");
    expect(combined(differing, {}, above).groups).toMatchObject({ nation: ["nation PTH6023 2+0"] });
  });

  it("should make ranges of ranges, and say which category is certain", () => {
    const rows = [
      createRow({ id: "a", range: { low: "60", high: "70" }, within: { institution: "k" } }),
      createRow({ id: "b", exact: "60", within: { institution: "k" } }),
      createRow({ id: "c", range: { low: "70", high: "90" }, within: { institution: "l" } }),
    ];
    const [institutions] = aggregate(rubric, rows, { to: "institution" }).levels;
    expect(institutions?.groups).toMatchObject([
      { score: null, range: { low: "60", high: "65" }, category: { id: "b" }, possibleCategories: ["b"] },
      { score: null, range: { low: "70", high: "90" }, category: null, possibleCategories: ["a", "b"] },
    ]);
  });

  it("should count the categories of each level", () => {
    const { rows } = readTable(rubric, csv(SERVICES));
    const { levels } = aggregate(rubric, rows);
    expect(levels[0]?.counts.categories.map(({ id, count, percent }) => `${id} ${count} ${percent}`)).toEqual([
      "a 0 0.00",
      "b 2 66.67",
      "c 1 33.33",
    ]);
  });
});
