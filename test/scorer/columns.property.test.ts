import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoredColumns } from "../../src/scorer/columns.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import type { ScoredSubject } from "../../src/scorer/scored.js";
import { around } from "../evaluate/one-indicator.js";
import { compiled } from "../support/laws.js";

const TEXT = around(
  `scale step levels 0..4
   dimension a "A" { weight 60% indicator a1 "A1" { weight 33.3% scale step } indicator a2 "A2" { weight 66.7% scale yes/no } }
   dimension b "B" { weight 40% indicator b1 "B1" { weight 100% scale choice { low "L" points 10 high "H" points 90.5 } } }`,
  { missing: "count as lowest" },
);

const REFUSED = {
  units: Number.NaN,
  category: -1,
  nodes: [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
};

function rowOf({ units, categories, nodes }: ScoredColumns, row: number): object {
  return { units: units[row], category: categories[row], nodes: nodes?.map((column) => column[row]) };
}

function expected({ score, category, nodes }: ScoredSubject): object {
  return {
    units: Number(score?.replace(".", "")),
    category: "ABCDE".indexOf(category?.id ?? ""),
    nodes: nodes.map((units) => units ?? Number.NaN),
  };
}

describe("columns", () => {
  const scorer = prepareScorer(compiled(TEXT));
  const rows = fc.array(
    fc.record({
      a1: fc.constantFrom<unknown>(0, 1, 2, 3, 4, 4, 5, null, "2", 1.5),
      a2: fc.constantFrom<unknown>(true, false, "ya", "tidak", null, "mungkin"),
      b1: fc.constantFrom<unknown>("low", "high", null, "middle"),
    }),
    { maxLength: 40 },
  );

  it("should be scored as their rows are", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const scored = scorer.scoreColumns(
          {
            length: given.length,
            answers: { a1: given.map((row) => row.a1), a2: given.map((row) => row.a2), b1: given.map((row) => row.b1) },
          },
          { nodes: true },
        );
        for (const [row, answers] of given.entries()) {
          const one = scorer.score({ subject: `row ${row}`, answers });
          expect(rowOf(scored, row)).toEqual(one.ok ? expected(one) : REFUSED);
          expect(scored.refused.find((refused) => refused.row === row)?.diagnostics).toEqual(
            one.ok ? undefined : one.diagnostics,
          );
        }
      }),
    );
  });

  it("should be taken from typed arrays with marks for what is lacking", () => {
    const scored = scorer.scoreColumns({
      length: 4,
      answers: {
        a1: { numbers: Float64Array.of(4, 4, 9, 1), valid: Uint8Array.of(1, 0, 1, 1) },
        a2: { numbers: Uint8Array.of(1, 1, 1, 0) },
        b1: { places: Int8Array.of(0, 1, 1, 2), words: ["low", "high"] },
      },
    });
    const texts = [
      { a1: 4, a2: true, b1: "low" },
      { a2: true, b1: "high" },
    ].map((answers) => scorer.score({ subject: "a", answers }));
    expect([...scored.units]).toEqual([
      ...texts.map((one) => Number(one.ok ? one.score?.replace(".", "") : "x")),
      Number.NaN,
      Number.NaN,
    ]);
    expect(
      scored.refused.map(({ row, diagnostics }) => [row, ...diagnostics.map(({ code, path }) => [code, path])]),
    ).toEqual([
      [2, ["PTH5002", "answers.a1"]],
      [3, ["PTH5005", "answers.b1"]],
    ]);
    expect(scored.oneByOne).toBe(3);
  });

  it("should be refused when their lengths differ", () => {
    expect(() => scorer.scoreColumns({ length: 2, answers: { a1: [1] } })).toThrow(
      "the column `a1` has 1 values for 2 subjects",
    );
  });
});
