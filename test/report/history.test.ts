import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { createRow } from "../../src/population/row.js";
import { historyOf } from "../../src/report/history/history.js";
import { readHistory } from "../../src/report/history/read-history.js";
import { schemeStep } from "../../src/report/history/scheme-step.js";
import { csv } from "../population/populations.js";
import { shippedRubric } from "../published/shipped.js";

const of = (year: string): Rubric => shippedRubric("ombudsman-kepatuhan", year);
const byYear = (reference: string | null, year: string): Rubric | null => {
  if (reference === "raw") return shippedRubric("ombudsman-kepatuhan-raw", "2015");
  if (reference !== null && reference !== "2021") return null;
  const found = reference ?? (year >= "2016" && year <= "2019" ? "2016-2019" : year);
  return ["2015", "2016-2019", "2021", "2022", "2023", "2024"].includes(found) ? of(found) : null;
};
const read = (text: string, subject: string | null = null) =>
  readHistory(csv(text), { rubricOf: byYear, subject, decimal: "point" });
const codes = (text: string, subject: string | null = null) => read(text, subject).diagnostics.map(({ code }) => code);

describe("reading a history", () => {
  it("should read the published scores of Muna Barat, each by the rubric of its year", () => {
    const { rows, diagnostics } = read(readFileSync("examples/muna-barat/scores.csv", "utf8"));
    expect(diagnostics).toEqual([]);
    expect(rows.map(({ year, rubric, row }) => `${year} ${rubric.year} ${row.score}`)).toEqual([
      "2021 2021 34.19",
      "2022 2022 69.17",
      "2022 2022 69.27",
      "2022 2022 69.72",
      "2023 2023 81.84",
      "2024 2024 93.46",
    ]);
    expect(rows[0]?.row.cells["source"]).toMatch(/^https:/);
  });

  it("should read JSON rows, exact scores, and rubrics of several years", () => {
    const { rows, diagnostics } = read('[{"year": 2018, "exact": "241/3"}, {"year": "2019", "score": 81.5}]');
    expect(diagnostics).toEqual([]);
    expect(rows.map(({ rubric, row }) => [rubric.year, row.exact, row.score])).toEqual([
      ["2016-2019", "241/3", null],
      ["2016-2019", null, "81.50"],
    ]);
  });

  it.each([
    ["a table without years", "score\n50\n", ["PTH7650"]],
    ["a table without scores", "year,note\n2023,x\n", ["PTH7650"]],
    ["a year in two digits", "year,score\n23,50\n2024,50\n", ["PTH7651"]],
    ["an empty year", "year,score\n,50\n2024,50\n", ["PTH7651"]],
    ["a year without a rubric", "year,score\n2020,50\n2024,50\n", ["PTH7652"]],
    ["a rubric that is not there", "year,score,rubric\n2024,50,nowhere\n2024,50,\n", ["PTH7652"]],
    ["a rubric of another year", "year,score,rubric\n2022,50,2021\n2021,50,2021\n", ["PTH7653"]],
    ["two subjects", "id,year,score\na,2023,50\nb,2024,50\n", ["PTH7654"]],
    ["a score outside the range", "year,score\n2023,150\n2024,50\n", ["PTH5074"]],
    ["a decimal comma", 'year,score\n2023,"50,5"\n2024,50\n', ["PTH5073"]],
  ])("should report %s, and read the rest", (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(read(text).rows.length).toBe(expected[0] === "PTH7650" || expected[0] === "PTH7654" ? 0 : 1);
  });

  it("should take one of several subjects where it is named, and suggest a near name", () => {
    const text = "id,year,score\nmuna,2023,50\nbuton,2024,60\n";
    expect(read(text, "buton").rows.map(({ row }) => row.score)).toEqual(["60.00"]);
    expect(codes(text, "buton")).toEqual([]);
    expect(codes(text, "butom")).toEqual(["PTH7655"]);
    expect(read(text, "butom").diagnostics[0]?.text.en.hint).toContain("buton");
  });
});

describe("the step between two schemes", () => {
  const steps = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([before, after]) => schemeStep(of(before), of(after), [of("2023")]).breaks);

  it("should break where nothing says what became of the earlier one, and join what amends it", () => {
    expect(
      steps(["2016-2019", "2021"], ["2021", "2022"], ["2022", "2023"], ["2023", "2024"], ["2022", "2024"]),
    ).toEqual(["not-amended", "not-amended", null, null, null]);
    expect(schemeStep(of("2022"), of("2024"), []).breaks).toBe("not-amended");
    expect(schemeStep(of("2022"), of("2022"), []).changes).toBeNull();
  });

  it("should break between ranges of scores, and name the change that breaks a comparison", () => {
    const raw = shippedRubric("ombudsman-kepatuhan-raw", "2015");
    expect(schemeStep(raw, of("2015"), []).breaks).toBe("range");
    const { changes } = schemeStep(of("2021"), of("2022"), []);
    expect(changes?.en.lead.join("\n")).toContain("cannot be compared, first of all because Service standards is gone");
    expect(changes?.id.lead.join("\n")).toContain("tidak dapat dibandingkan");
  });
});

describe("a history", () => {
  it("should put the years in order, and give differences only where a line may be drawn", () => {
    const { rows } = read(readFileSync("examples/muna-barat/scores.csv", "utf8"));
    const { years, steps } = historyOf(rows.toReversed());
    expect(years.map(({ year, span }) => [year, span?.low, span?.high])).toEqual([
      ["2021", "34.19", "34.19"],
      ["2022", "69.17", "69.72"],
      ["2023", "81.84", "81.84"],
      ["2024", "93.46", "93.46"],
    ]);
    expect(years.map(({ entries }) => entries.map(({ category }) => category?.id))).toEqual([
      ["rendah"],
      ["C", "C", "C"],
      ["B"],
      ["A"],
    ]);
    // 2022 was printed in three ways, so there is no one difference to 2023.
    expect(steps.map(({ breaks, difference }) => [breaks, difference])).toEqual([
      ["not-amended", null],
      [null, null],
      [null, "11.62"],
    ]);
  });

  it("should count the years between of which nothing is known", () => {
    const { rows } = read("year,score\n2022,60\n2024,70\n2018,50\n");
    const { steps } = historyOf(rows, () => [of("2023")]);
    expect(steps.map(({ missing, breaks, difference }) => [missing, breaks, difference])).toEqual([
      [3, "not-amended", null],
      [1, null, "10"],
    ]);
  });

  it("should keep two instruments of one year apart, and a range as a span", () => {
    const raw = shippedRubric("ombudsman-kepatuhan-raw", "2015");
    const range = { low: "50", high: "85" };
    const { years, steps } = historyOf([
      { year: "2015", rubric: raw, row: createRow({ id: "a", score: "60" }) },
      { year: "2015", rubric: of("2015"), row: createRow({ id: "a", range }) },
    ]);
    expect(years.map(({ span }) => span)).toEqual([{ low: "60", high: "60" }, range]);
    expect(years[1]?.entries).toMatchObject([{ score: null, category: null }]);
    expect(steps).toMatchObject([{ breaks: "range", missing: 0, difference: null }]);
  });
});
