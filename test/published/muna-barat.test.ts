import { describe, expect, it } from "vitest";
import { type Classified, classify } from "../../src/index.js";
import { field, readCsv } from "./read-csv.js";
import { readText, shippedRubric } from "./shipped.js";

const rows = readCsv(readText("examples/muna-barat/scores.csv"));

describe("the published road of Muna Barat", () => {
  it("should go from red over yellow to green, 2021 to 2024", () => {
    const road = rows.map((row) => `${field(row, "year")} ${field(row, "score")} ${field(row, "zone")}`);
    expect(road).toEqual([
      "2021 34.19 red",
      "2022 69.17 yellow",
      "2022 69.27 yellow",
      "2022 69.72 yellow",
      "2023 81.84 green",
      "2024 93.46 green",
    ]);
  });

  it.each(
    rows.map((row) => [field(row, "year"), field(row, "score"), field(row, "category"), field(row, "zone")] as const),
  )("should put %s %s into %s, %s", (year, score, category, zone) => {
    const { classification } = classifiedIn(year, score);
    expect(classification?.score).toBe(score);
    expect([classification?.category.id, classification?.category.zone]).toEqual([category, zone]);
  });

  it("should be 6.16 short of A in 2023, not 6.17 as one press report has it", () => {
    expect(classifiedIn("2023", "81.84").classification?.next).toEqual({ id: "A", from: "88.00", points: "6.16" });
    expect(classifiedIn("2023", "88").classification?.category.id).toBe("A");
  });

  it("should be what the page shows", () => {
    const page = readText("examples/muna-barat/README.md");
    const commands = [...page.matchAll(/^npx patuh classify ombudsman-kepatuhan@(\d{4}) (.+)$/gm)];
    const shown = commands.flatMap(([, year = "", scores = ""]) => scores.split(" ").map((score) => [year, score]));
    expect(shown).toEqual(rows.map((row) => [field(row, "year"), field(row, "score")]));

    const table = [...page.matchAll(/^\| (\d{4}) +\| ([0-9.]+) +\| (\w+) +\| (\w+) +\| (.+?) +\|$/gm)];
    expect(table).toHaveLength(rows.length);
    for (const [, year = "", score = "", category, zone, missing] of table) {
      const { classification } = classifiedIn(year, score);
      const next = classification?.next ?? null;
      expect([classification?.category.id, classification?.category.zone]).toEqual([category, zone]);
      expect(missing).toBe(next === null ? "-" : `${next.points} to ${next.id}`);
    }
  });
});

function classifiedIn(year: string, score: string): Classified {
  const classified = classify(shippedRubric("ombudsman-kepatuhan", year), score);
  expect(classified.diagnostics).toEqual([]);
  return classified;
}
