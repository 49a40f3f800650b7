import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { compareYears } from "../../src/population/compare-years.js";
import { createRow } from "../../src/population/row.js";
import { chainRubric, rubricOf } from "./populations.js";

const TEXT = `rubric loket 2023 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator x "x" weight 100% { scale yes/no }
  category a "A" from 80
  category b "B" from 0
}`;
const first = rubricOf(TEXT);

function amended() {
  const text = 'rubric loket 2024 amends loket 2023 { title "Loket" change category a from 75 }';
  const loadParent = () => ({ name: "parent", text: TEXT });
  return compileRubric(text, "r", { loadParent }).rubric ?? expect.fail("no rubric");
}

const row = (id: string, score: string, exact: string | null = null) => createRow({ id, score, exact });
const BEFORE = { rubric: first, rows: [row("a", "70.00"), row("b", "90.00"), row("gone", "10.00")] };

describe("compareYears", () => {
  it("should show both years and the exact difference, who is new and who is gone", () => {
    const after = {
      rubric: amended(),
      rows: [row("new", "50.00"), row("b", "76.60"), row("a", "95.50")],
    };
    const { comparable, rows, added, gone, diagnostics } = compareYears(BEFORE, after);
    expect({ comparable, added, gone, diagnostics }).toEqual({
      comparable: true,
      added: ["new"],
      gone: ["gone"],
      diagnostics: [],
    });
    expect(rows).toMatchObject([
      {
        id: "b",
        before: { category: { id: "a" }, rank: 1 },
        after: { category: { id: "a" }, rank: 2 },
        difference: "-13.4",
      },
      {
        id: "a",
        before: { category: { id: "b" }, rank: 2 },
        after: { category: { id: "a" }, rank: 1 },
        difference: "25.5",
      },
    ]);
  });

  it("should take exact scores only where both years have them", () => {
    const at = (score: string, exact: string | null) => ({ rubric: first, rows: [row("a", score, exact)] });
    expect(compareYears(at("70.00", "70.001"), at("71.00", "71.002")).rows[0]?.difference).toBe("1.001");
    expect(compareYears(at("70.00", "70.001"), at("71.00", null)).rows[0]?.difference).toBe("1");
  });

  it("should give no difference across a break, and still show the categories", () => {
    const other = { rubric: chainRubric(), rows: [row("a", "95.50")] };
    const { rows, diagnostics, comparable } = compareYears(BEFORE, other);
    expect({ comparable, codes: diagnostics.map(({ name }) => name) }).toEqual({
      comparable: false,
      codes: ["scheme-break"],
    });
    expect(rows).toMatchObject([
      { difference: null, before: { category: { id: "b" } }, after: { category: { id: "a" } } },
    ]);
    const wide = { ...other, rubric: chainRubric({ score: "score 0..200 published 2 digits half-up" }) };
    expect(compareYears(BEFORE, wide).diagnostics[0]?.text.en.message).toContain("score ranges");
  });

  it("should follow amendments over several years when it is given those between", () => {
    const texts = new Map([["2023", TEXT]]);
    const loadParent = (_: string, year: string) => ({ name: year, text: texts.get(year) ?? expect.fail(year) });
    const amendedIn = (year: string, before: string, from: number) => {
      const text = `rubric loket ${year} amends loket ${before} { title "Loket" change category a from ${from} }`;
      texts.set(year, text);
      return compileRubric(text, "r", { loadParent }).rubric ?? expect.fail("no rubric");
    };
    const between = [amendedIn("2024", "2023", 75)];
    const after = { rubric: amendedIn("2025", "2024", 85), rows: [row("a", "80.00")] };
    expect(compareYears(BEFORE, after).comparable).toBe(false);
    expect(compareYears(BEFORE, after, { between })).toMatchObject({ comparable: true, rows: [{ difference: "10" }] });
  });
});
