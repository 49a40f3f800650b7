import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patuh } from "../cli/run.js";

const RUBRIC = "examples/national/national.rubric";
const page = readFileSync("examples/national/README.md", "utf8");
const shownFor = (name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<!-- ${name} -->\n\`\`\`\n([\\s\\S]*?)\n\`\`\`\n<!-- /${name} -->`, "g"))].map(
    ([, text = ""]) => text,
  );

describe("the national example", () => {
  const folder = mkdtempSync(join(tmpdir(), "patuh-national-"));
  const [services, institutions] = ["services.csv", "institutions.csv"].map((file) => join(folder, file)) as [
    string,
    string,
  ];
  const generate = (seed: string): string =>
    spawnSync(process.execPath, ["examples/national/generate.mjs", "--seed", seed], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    }).stdout;

  beforeAll(() => {
    writeFileSync(services, generate("1"));
    const { out } = patuh(["aggregate", RUBRIC, services, "--to", "institution", "--format", "csv"]);
    writeFileSync(institutions, out);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("should be the same for the same seed, and as large as it says", () => {
    const text = readFileSync(services, "utf8");
    expect(generate("1") === text).toBe(true);
    expect(generate("2") === text).toBe(false);
    const rows = text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(";"));
    expect([rows.length, ...[2, 3, 4].map((column) => new Set(rows.map((row) => row[column])).size)]).toEqual([
      17_762, 3631, 587, 5,
    ]);
  });

  it("should give what the page shows of the levels", () => {
    const { status, out, err } = patuh(["aggregate", RUBRIC, services, "--lang", "en"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(shownFor("aggregate")).not.toEqual([]);
    for (const shown of shownFor("aggregate")) expect(out).toContain(shown);
  });

  it("should give what the page shows of places, counts and thresholds", () => {
    const { status, out, err } = patuh(["rank", RUBRIC, institutions, "--watch", "0.05", "--lang", "en"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(shownFor("rank")).toHaveLength(3);
    for (const shown of shownFor("rank")) expect(out).toContain(shown);
  });
});
