import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { fixRubric } from "../../src/compile/fix-rubric.js";
import { applyFixes } from "../../src/diagnostics/apply-fixes.js";
import { type RubricParts, rubricWith } from "../support/expect-diagnostics.js";

/** A mistake, what stands there, and everything that may be meant. */
type Case = readonly [code: string, parts: RubricParts, wrong: string, meant: readonly string[]];

const bands = (...categories: readonly string[]): RubricParts => ({ categories: categories.join("\n  ") });
const number = (bounds: string): RubricParts => ({ scale: `scale number ${bounds} higher is better` });

const CASES: readonly Case[] = [
  [
    "PTH1002",
    { parts: 'variables tandar "S" weight 100%' },
    "variables tandar",
    ["variable tandar", "variable standar"],
  ],
  [
    "PTH1002",
    { parts: 'variabl estandar "S" weight 100%' },
    "variabl estandar",
    ["variable estandar", "variable standar"],
  ],
  [
    "PTH1003",
    { top: 'source s "S"', parts: 'indicator a "Teks from s weight 100% { scale yes/no }' },
    '"Teks from s weight',
    ['"Teks" from s weight', '"Teks from s" weight'],
  ],
  ["PTH1008", number("0..1,500"), "1,500", ["1.500", "1500"]],
  ["PTH1018", number("0..2.000"), "2.000", ["2", "2000"]],
  [
    "PTH2014",
    { top: "scale five levels 0..4", scale: "scale five levels 0..5" },
    "five levels 0..5",
    ["levels 0..5", "five"],
  ],
  ["PTH2020", { top: "in force 05-03-2024" }, "05-03-2024", ["2024-03-05", "2024-05-03"]],
  [
    "PTH2021",
    { top: "in force 2024-07-01 to 2024-06-30" },
    "2024-07-01 to 2024-06-30",
    ["2024-06-30 to 2024-07-01", "2024-07-01 to 2025-06-30"],
  ],
  [
    "PTH2023",
    { top: 'law uu "UU"', scale: 'scale yes/no law uu "21"' },
    'law uu "21"',
    ['law uu article "21"', "law uu"],
  ],
  ["PTH3004", { parts: "indicator a weight 0.5 { scale yes/no }" }, "0.5", ["50%", "0.5%"]],
  [
    "PTH4001",
    bands("category a from 51", "category b from 0 to 50"),
    "51\n  category b from 0 to 50",
    ["51\n  category b from 0 to 50.99", "50.01\n  category b from 0 to 50"],
  ],
  [
    "PTH4002",
    bands("category a from 50", "category b from 0 to 50"),
    "50\n  category b from 0 to 50",
    ["50\n  category b from 0 to 49.99", "50.01\n  category b from 0 to 50"],
  ],
  ["PTH4013", number("0..50%"), "50%", ["50", "0.5"]],
  ["PTH4020", { scale: "scale levels 5..0" }, "5..0", ["0..5", "0..5 lower is better"]],
  ["PTH4026", { scale: "scale number 0..5" }, "0..5", ["0..5 higher is better", "0..5 lower is better"]],
  [
    "PTH4035",
    { scale: "scale count 0..5 full at 3 lower is better" },
    "0..5 full at 3 lower is better",
    ["0..5 lower is better", "0..5 full at 3"],
  ],
];

describe("repairs among which the author must choose", () => {
  it.each(CASES)("%s %j", (code, parts, wrong, meant) => {
    const text = rubricWith(parts);
    expect(text).toContain(wrong);
    const found = compileRubric(text).diagnostics.find((diagnostic) => diagnostic.code === code) ?? expect.fail();
    const results = found.fixes.map((fix) => applyFixes(text, [{ ...found, fixes: [fix] }]).text);
    expect(results).toEqual(meant.map((one) => text.replace(wrong, one)));
    for (const result of results) {
      expect(compileRubric(result).diagnostics.map((diagnostic) => diagnostic.code)).not.toContain(code);
    }
    expect(new Set(found.fixes.map(({ title }) => title.id)).size).toBe(meant.length);
    expect(new Set(found.fixes.map(({ title }) => title.en)).size).toBe(meant.length);
  });

  it.each(CASES)("should never be made without being asked: %s %j", (_, parts) => {
    const text = rubricWith(parts);
    expect(fixRubric(text)).toMatchObject({ text, repaired: [], refused: [] });
  });

  it("should offer to change the declaration where several references agree on another name", () => {
    const categories = "category a from 50 from guide\n  category b from 0 from guide";
    const text = rubricWith({ top: 'source giude "G"', categories });
    const { diagnostics } = compileRubric(text);
    const titles = ["write `giude`", "write `guide`"];
    expect(diagnostics.map(({ fixes }) => fixes.map(({ title }) => title.en))).toEqual([titles]);
    const [first] = diagnostics;
    const [, there] = first?.fixes ?? [];
    const fixed = applyFixes(text, [{ ...(first ?? expect.fail()), fixes: [there ?? expect.fail()] }]);
    expect(fixed.text).toBe(text.replace("giude", "guide"));
  });

  it("should not offer to move a bound past the other one", () => {
    const { diagnostics } = compileRubric(
      rubricWith(bands("category a from 60 to 100", "category b from 50 to 100", "category c from 0 to 49.99")),
    );
    expect(diagnostics.map(({ code, fixes }) => [code, fixes.length])).toEqual([["PTH4002", 0]]);
  });
});
