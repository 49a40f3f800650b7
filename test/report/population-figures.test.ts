import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFixed } from "../../src/numeric/format-exact.js";
import { rational } from "../../src/numeric/rational.js";
import { rank } from "../../src/population/rank.js";
import { readTable } from "../../src/population/read-table.js";
import { createRow } from "../../src/population/row.js";
import { watchBoundaries } from "../../src/population/watch-boundaries.js";
import { closeCalls } from "../../src/report/population/close-calls.js";
import { problemCounts } from "../../src/report/population/problem-counts.js";
import { scoreBins } from "../../src/report/population/score-bins.js";
import { scoreSummary } from "../../src/report/population/score-summary.js";
import { chainRubric, csv } from "../population/populations.js";

const rubric = chainRubric();
const ranked = (scores: readonly string[], given = rubric) =>
  rank(
    given,
    scores.map((score, index) => createRow({ id: `u${index}`, score })),
  ).rows;
const filled = (scores: readonly string[], given = rubric) =>
  scoreBins(given, ranked(scores, given)).filter(({ count }) => count > 0);

describe("the stretches of the score range", () => {
  it("should be twenty of five points on a scale to 100, and round ones on others", () => {
    const bins = scoreBins(rubric, []);
    expect(bins).toHaveLength(20);
    expect([bins[0], bins.at(-1)]).toMatchObject([
      { from: "0", to: "5" },
      { from: "95", to: "100" },
    ]);
    const ranges: readonly (readonly [bigint, bigint])[] = [
      [0n, 5n],
      [25n, 100n],
      [0n, 75n],
      [0n, 1n],
      [1n, 4n],
      [0n, 97n],
      [0n, 1_000_000n],
    ];
    const sizes = ranges.map(([low, high]) => {
      const score = { ...rubric.score, min: rational(low), max: rational(high) };
      const found = scoreBins({ ...rubric, score }, []);
      expect([found[0]?.from, found.at(-1)?.to]).toEqual([String(low), String(high)]);
      return `${found.length}, the first to ${found[0]?.to}`;
    });
    expect(sizes).toMatchInlineSnapshot(`
      [
        "25, the first to 0.2",
        "15, the first to 30",
        "15, the first to 5",
        "20, the first to 0.05",
        "15, the first to 1.2",
        "20, the first to 4.85",
        "20, the first to 50000",
      ]
    `);
  });

  it("should hold a score at its lower end, and the highest score in the last one", () => {
    expect(filled(["0.00", "4.99", "5.00", "99.99", "100.00"]).map(({ from, count }) => [from, count])).toEqual([
      ["0", 2],
      ["5", 1],
      ["95", 2],
    ]);
  });

  it("should tell categories apart inside a stretch in which a threshold lies", () => {
    expect(filled(["77.99", "78.00", "79.00"])).toEqual([
      {
        from: "75",
        to: "80",
        count: 3,
        categories: [
          { id: "a", count: 2 },
          { id: "b", count: 1 },
        ],
      },
    ]);
  });

  // Law: every score is counted once.
  it("should count every score once, in the stretch where it lies", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(scores, (hundredths) => {
        const texts = hundredths.map((units) => formatFixed(rational(BigInt(units), 100n), 2));
        const bins = scoreBins(rubric, ranked(texts));
        expect(bins.reduce((all, { count }) => all + count, 0)).toBe(texts.length);
        for (const { from, to, count, categories } of bins) {
          const [low, high] = [Number(from) * 100, Number(to) * 100];
          const isIn = (units: number): boolean =>
            units >= low && (units < high || (high === 10_000 && units === high));
          expect(count).toBe(hundredths.filter(isIn).length);
          expect(categories.reduce((all, one) => all + one.count, 0)).toBe(count);
        }
      }),
    );
  });
});

describe("the summary of scores", () => {
  it("should be exact, and leave out what has no single score", () => {
    const rows = rank(rubric, [
      createRow({ id: "a", score: "70.00" }),
      createRow({ id: "b", score: "60.00" }),
      createRow({ id: "c", score: "50.01" }),
      createRow({ id: "d", range: { low: "1", high: "2" } }),
    ]).rows;
    expect(scoreSummary(rows)).toEqual({
      rows: 4,
      scored: 3,
      mean: "18001/300",
      median: "60",
      lowest: "50.01",
      highest: "70",
    });
  });

  it("should say nothing of no scores", () => {
    expect(scoreSummary([])).toEqual({ rows: 0, scored: 0, mean: null, median: null, lowest: null, highest: null });
  });
});

describe("the counts of problems", () => {
  it("should put errors before warnings, and the most frequent first", () => {
    const { diagnostics } = readTable(rubric, csv("id,score\na,101\nb,6x\nc,7x\nd,50.123\ne,50.00\n"));
    expect(problemCounts(diagnostics).map(({ code, count, first }) => [code, count, first.severity])).toEqual([
      ["PTH5073", 2, "error"],
      ["PTH5074", 1, "error"],
      ["PTH5075", 1, "warning"],
    ]);
    expect(problemCounts([])).toEqual([]);
  });
});

describe("close calls", () => {
  const watched = (scores: readonly string[]) =>
    closeCalls(
      watchBoundaries(
        rubric,
        scores.map((score, index) => createRow({ id: `u${index}`, score })),
        { within: "1" },
      ),
      [],
    );

  it("should part who is below from who is above, the closest first, by exact distances", () => {
    const { below, above } = watched(["77.10", "77.90", "78.00", "54.50", "60.00", "53.00"]);
    expect(below.map(({ score, distance }) => [score, distance])).toEqual([
      ["77.90", "0.1"],
      ["77.10", "0.9"],
      ["53.00", "1"],
    ]);
    expect(above.map(({ score }) => score)).toEqual(["78.00", "54.50"]);
  });

  it("should gather the answers of each subject", () => {
    const answer = (id: string, indicator: string) =>
      ({ id, indicator, changedTo: "best", from: "b", to: "a" }) as const;
    const { answers } = closeCalls([], [answer("a", "x"), answer("b", "x"), answer("a", "y")]);
    expect(answers.map(({ id, answers: own }) => [id, own.map(({ indicator }) => indicator)])).toEqual([
      ["a", ["x", "y"]],
      ["b", ["x"]],
    ]);
  });
});
