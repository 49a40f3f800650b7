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

  it("should be taken from bytes, with and without a sign, up to four columns at once", () => {
    const names = ["i1", "i2", "i3", "i4", "i5", "i6"];
    const scales = [
      "levels 0..4",
      "levels 1..5",
      "yes/no",
      "count 0..200",
      "number 0..100 higher is better",
      "levels 0..3",
    ];
    const bytes = prepareScorer(
      compiled(
        around(
          names
            .map((name, at) => `indicator ${name} "I" { weight ${at < 4 ? "15%" : "20%"} scale ${scales[at]} }`)
            .join("\n"),
        ),
      ),
    );
    const value = fc.oneof(fc.integer({ min: -128, max: 255 }), fc.integer({ min: 0, max: 5 }));
    const isSigned = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    const table = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 20 });
    const marks = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
    const stand = fc.constantFrom(undefined, undefined, -1, 0, 1, 3, 200, 255, 2.5, 300);
    const nones = fc.array(stand, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(table, isSigned, marks, nones, (given, signed, marked, none) => {
        const valid = Uint8Array.from(given, (_, row) => (marked[row] ? 1 : 0));
        const columns = names.map((_, at) => {
          const numbers = given.map((row) => row[at] ?? 0);
          const typed = signed[at] ? Int8Array.from(numbers) : Uint8Array.from(numbers);
          const own = none[at] === undefined ? { numbers: typed } : { numbers: typed, none: none[at] };
          return at === 3 ? { ...own, valid } : own;
        });
        const answers = Object.fromEntries(names.map((name, at) => [name, columns[at] ?? []]));
        const scored = bytes.scoreColumns({ length: given.length, answers });
        for (let row = 0; row < given.length; row += 1) {
          const raw = columns.map((column, at) => {
            const number = column.numbers[row] ?? 0;
            if (number === none[at] || ("valid" in column && column.valid[row] === 0)) return null;
            return at === 2 && (number === 0 || number === 1) ? number === 1 : number;
          });
          const one = bytes.score({
            subject: "a",
            answers: Object.fromEntries(names.map((name, at) => [name, raw[at]])),
          });
          const expected = one.ok
            ? [Number(one.score?.replace(".", "")), "ABCDE".indexOf(one.category?.id ?? "")]
            : [Number.NaN, -1];
          expect([scored.units[row], scored.categories[row]]).toEqual(expected);
        }
      }),
    );
  });

  it("should be refused when their lengths differ", () => {
    expect(() => scorer.scoreColumns({ length: 2, answers: { a1: [1] } })).toThrow(
      "the column `a1` has 1 values for 2 subjects",
    );
  });
});
