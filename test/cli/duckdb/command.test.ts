import { describe, expect, it } from "vitest";
import { patuh } from "../run.js";

describe("score --engine duckdb", () => {
  it.each([
    [["units.csv", "--out", "o.csv", "--resume"], "--resume"],
    [["-", "--input", "csv"], "not standard input"],
    [["units.ndjson"], "not NDJSON"],
    [["evidence.json"], "--engine duckdb is for rows"],
  ])("should refuse %j and say why", (args, words) => {
    const { status, out, err } = patuh(["score", "pekppp@2024", ...args, "--engine", "duckdb"]);
    expect(err).toContain(words);
    expect([status, out]).toEqual([2, ""]);
  });

  it("should say of a file that is not there what the other engine says", () => {
    const [rows, duckdb] = ["rows", "duckdb"].map((engine) =>
      patuh(["score", "pekppp@2024", "no-such-file.parquet", "--engine", engine]),
    );
    expect(duckdb).toEqual(rows);
    expect(duckdb?.status).toBe(1);
  });
});
