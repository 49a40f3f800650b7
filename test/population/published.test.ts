import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { aggregate } from "../../src/population/aggregate.js";
import { rank } from "../../src/population/rank.js";
import { readTable } from "../../src/population/read-table.js";
import { rubricOf } from "./populations.js";

function shipped(name: string): Rubric {
  return rubricOf(readFileSync(`rubrics/${name}.rubric`, "utf8"));
}

function exampleRows(rubric: Rubric, file: string) {
  const text = readFileSync(`examples/institutions/${file}`, "utf8");
  const { rows, diagnostics } = readTable(rubric, { name: file, text });
  expect(diagnostics).toEqual([]);
  return rows;
}

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
