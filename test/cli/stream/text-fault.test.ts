import { describe, expect, it } from "vitest";
import { scoreFile, testFolder } from "./score-file.js";

const folder = testFolder();
const rubric = folder.write(
  "loket.rubric",
  `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee weight 100% { scale yes/no }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`,
);
const TABLE = "subject,fee\na,ya\nb,tidak\n";

describe("a file that is no lines of UTF-8", () => {
  it.each([
    ["CR alone", Buffer.from(TABLE.replaceAll("\n", "\r")), "its line ends are CR alone"],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${TABLE}`, "utf16le"), "UTF-16"],
    ["UTF-16 without a mark", Buffer.from(TABLE, "utf16le"), "UTF-16"],
    ["a ZIP", Buffer.from("PK\u0003\u0004rest"), "ZIP"],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "gzip"],
    ["Parquet", Buffer.from("PAR1rest"), "Parquet"],
    ["zeros", Buffer.alloc(1000), "binary"],
  ])("should be refused once, with what it is: %s", async (_, bytes, words) => {
    for (const kind of ["csv", "ndjson"] as const) {
      const { status, out, rejects, err } = await scoreFile(folder, rubric, folder.write("x", bytes), kind);
      expect({ status, out, rejects }).toEqual({ status: 1, out: [], rejects: [] });
      expect(err.match(/\[PTH\d+\]/g)).toEqual(["[PTH7268]"]);
      expect(err).toContain(words);
    }
  });

  it("should not be one with CRLF, or with a stray zero in a row", async () => {
    for (const text of [TABLE.replaceAll("\n", "\r\n"), `${TABLE}c\u0000,${"ya".repeat(20)}\n`]) {
      const { out, err } = await scoreFile(folder, rubric, folder.write("x", text), "csv");
      expect({ rows: out.length, isText: !err.includes("PTH7268") }).toEqual({ rows: 3, isText: true });
    }
  });

  it("should be called empty where Parquet is", async () => {
    const { status, err } = await scoreFile(folder, rubric, folder.write("x", ""), "parquet");
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("PTH7269") });
  });
});
