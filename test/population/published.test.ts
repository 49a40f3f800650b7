import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { aggregate } from "../../src/population/aggregate.js";
import { rank } from "../../src/population/rank.js";
import { readTable } from "../../src/population/read-table.js";
import { patuh } from "../cli/run.js";
import { shippedRubric } from "../published/shipped.js";
import { rubricOf } from "./populations.js";

function shipped(name: string): Rubric {
  return rubricOf(readFileSync(`rubrics/${name}.rubric`, "utf8"));
}

function referenceOf(file: string): [id: string, year: string] {
  const [, id = "", year = ""] = /^(.+?)-([0-9]{4}(?:-[0-9]{4})?)$/.exec(file) ?? [];
  return [id, year];
}

function exampleRows(rubric: Rubric, file: string) {
  const text = readFileSync(`examples/institutions/${file}`, "utf8");
  const { rows, diagnostics } = readTable(rubric, { name: file, text });
  expect(diagnostics).toEqual([]);
  return rows;
}

describe("published league tables", () => {
  it.each([
    ["bali-2018", "ombudsman-kepatuhan-2016-2019", 1, 5],
    ["riau-2023", "ombudsman-kepatuhan-2023", 3, 12],
    ["polres-sumsel-2022", "ombudsman-kepatuhan-2022", 12, 17],
  ])("should have the places that were printed: %s", (file, name, first, of) => {
    const rubric = shippedRubric(...referenceOf(name));
    const text = readFileSync(`examples/league-tables/${file}.csv`, "utf8");
    const { rows, diagnostics } = readTable(rubric, { name: file, text });
    expect(diagnostics).toEqual([]);
    const ranking = rank(rubric, rows, { within: null, first, of });
    const places = rows.map(({ cells }) => Number(cells["published"]));
    expect(places).not.toEqual(places.toSorted((a, b) => a - b));
    expect(ranking.rows.map((row) => [row.rank, row.of])).toEqual(places.map((place) => [place, of]));
  });

  it("should stand on the page with the commands that give them", () => {
    const page = readFileSync("examples/league-tables/README.md", "utf8");
    const commands = [...page.matchAll(/^npx patuh (rank .+)$/gm)].map(([, line = ""]) => line.split(" "));
    expect(commands).toHaveLength(3);
    for (const command of commands) {
      const { status, out } = patuh([...command, "--format", "csv"]);
      expect(status).toBe(0);
      const [header = "", ...lines] = out.trim().split("\n");
      const [published, place] = ["published", "rank"].map((column) => header.split(",").indexOf(column));
      for (const cells of lines.map((line) => line.split(","))) expect(cells[place ?? -1]).toBe(cells[published ?? -1]);
    }
  });
});

describe("published results", () => {
  it("should be the mean of the units of Provinsi Gorontalo 2025", () => {
    const rubric = shipped("ombudsman-opini-2025");
    const { levels } = aggregate(rubric, exampleRows(rubric, "gorontalo-2025.csv"), { to: "institution" });
    expect(levels.map(({ groups }) => groups)).toMatchObject([
      [{ id: "pemprov-gorontalo", members: 3, score: "76.82", exact: "4609/60" }],
    ]);
  });

  it("should be one hundredth off for Kabupaten Cianjur 2022, as its printed units have it", () => {
    const rubric = shipped("ombudsman-kepatuhan-2022");
    const rows = exampleRows(rubric, "cianjur-2022.csv");
    const { levels } = aggregate(rubric, rows, { to: "institution" });
    // 57977/700 = 82.8242857...: published was 82.83, which no rounding of this mean gives.
    expect(levels[0]?.groups).toMatchObject([
      { id: "kab-cianjur", members: 7, score: "82.82", exact: "57977/700", category: { id: "B" } },
    ]);
    expect(rank(rubric, rows, { within: null }).rows.map(({ rank: place }) => place)).toEqual([1, 6, 5, 3, 4, 2, 7]);
  });
});
