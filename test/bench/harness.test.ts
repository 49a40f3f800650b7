import { describe, expect, it } from "vitest";
import { type Competitor, measure } from "./harness.js";
import { spreadOf } from "./statistics.js";
import { milliseconds, times, toMarkdown } from "./table.js";

const QUICK = { rounds: 3, turn: 0, warmUp: 0 };

/** Competitors that write down when they have their turn. */
function recorders(turns: string[], names: readonly string[]): readonly Competitor[] {
  return names.map((name) => ({ name, run: () => turns.push(name) }));
}

describe("the harness", () => {
  it("should give everybody one turn in every round, which begins with another one each time", async () => {
    const turns: string[] = [];
    await measure(recorders(turns, ["a", "b", "c"]), "a", QUICK);
    expect(turns.slice(3).join("")).toBe("abcbcacab");
  });

  it("should compare turns of the same round, so that the limit is always once the limit", async () => {
    const measured = await measure(recorders([], ["a", "b"]), "b", QUICK);
    expect(measured.map(({ name, rounds }) => [name, rounds])).toEqual([
      ["a", 3],
      ["b", 3],
    ]);
    expect(measured[1]?.ratio).toEqual({ least: 1, lower: 1, median: 1, upper: 1 });
  });

  it("should take the only run of what is too slow for a round of its own", async () => {
    let runs = 0;
    const slow: Competitor = {
      name: "slow",
      run: () => {
        runs += 1;
      },
    };
    const [measured] = await measure([slow], "slow", { ...QUICK, most: 0 });
    expect([runs, measured?.rounds]).toEqual([1, 1]);
  });

  it("should wait for what answers later", async () => {
    let running = 0;
    const later: Competitor = {
      name: "later",
      run: async () => {
        running += 1;
        expect(running).toBe(1);
        await Promise.resolve();
        running -= 1;
      },
    };
    await measure([later], "later", QUICK);
    expect(running).toBe(0);
  });

  it("should refuse a limit that nobody is called", async () => {
    await expect(measure(recorders([], ["a"]), "b", QUICK)).rejects.toThrow("nobody is called b");
  });
});

describe("figures", () => {
  it("should be spread over quartiles, between two figures where none lies there", () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ least: 1, lower: 1.75, median: 2.5, upper: 3.25 });
  });

  it("should be shown with three digits, in the unit that reads best", () => {
    expect([0.000_123_4, 0.5, 12.345, 20_000].map(milliseconds)).toEqual(["123 ns", "500 µs", "12.3 ms", "20 s"]);
    expect([1.2345, 12_345].map(times)).toEqual(["1.23×", "12,345×"]);
  });

  it("should stand in a table of Markdown", () => {
    const table = { title: "T", remarks: ["r"], head: ["a", "b"], rows: [["1", "2"]] };
    expect(toMarkdown(table)).toBe("### T\n\n- r\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n");
  });
});
