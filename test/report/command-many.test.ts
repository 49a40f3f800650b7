import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { patuh } from "../cli/run.js";
import { comparedReport, munaBarat, textOf } from "./many.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-report-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const history = ["--kind", "history", "--lang", "en"];
const codesOf = (err: string): readonly string[] => err.match(/PTH\d{4}/g) ?? [];

describe("patuh report --kind population", () => {
  it("should say what the function says, and name the data by its hash", () => {
    const { status, out } = patuh([
      ...["report", "ombudsman-kepatuhan@2023", "examples/report/published-2023.csv", "--kind", "population"],
      ...["--before", "examples/report/published-2022.csv", "--before-rubric", "ombudsman-kepatuhan@2022"],
    ]);
    expect(status).toBe(0);
    const upTo = (text: string): string => text.slice(0, text.indexOf("Memeriksa laporan ini"));
    expect(upTo(textOf(out))).toBe(upTo(textOf(comparedReport("id"))));
    expect(textOf(out)).toMatch(/Hash data sha256-/);
    expect(textOf(out)).toContain("patuh rank ombudsman-kepatuhan@2023 examples/report/published-2023.csv --watch 1");
  });

  it("should write the report all the same where rows cannot be read, and end with 1", () => {
    const { status, out, err } = patuh([
      ...["report", "ombudsman-kepatuhan@2023", file("bad.csv", "id,kind,score\na,kota,80\nb,kota,8x\n")],
      ...["--kind", "population", "--lang", "en"],
    ]);
    expect(status).toBe(1);
    expect(codesOf(err)).toContain("PTH5073");
    expect(textOf(out)).toContain("Rows that could not be read: 1");
  });

  it("should refuse where nothing can be read, whatever was asked for", () => {
    const none = file("none.csv", "id,kind,score\nb,kota,8x\n");
    const broken = file("broken.json", '{"subject": "a", "answers": {"queue": "n/a"}}');
    for (const args of [
      ["ombudsman-kepatuhan@2023", none, "--kind", "population"],
      ["pekppp@2024", broken],
    ]) {
      const { status, out, err } = patuh(["report", ...args]);
      expect(status).toBe(1);
      expect(out).toBe("");
      expect(codesOf(err)).toContain("PTH7600");
    }
  });

  it("should score evidence of many subjects, and compare across a break without differences", () => {
    const { status, out } = patuh([
      ...["report", "examples/years/contoh-kepatuhan-2022.rubric", "examples/years/units-2022.ndjson"],
      ...["--kind", "population", "--before", "examples/years/units-2021.ndjson", "--lang", "en"],
      ...["--before-rubric", "examples/years/contoh-kepatuhan-2021.rubric", "--assume", "equal"],
    ]);
    expect(status).toBe(0);
    expect(textOf(out)).toContain("Hanging on one answer");
    expect(textOf(out)).toContain("Compared with 2021");
  });
});

describe("patuh report --kind history", () => {
  it("should read one table of many years, each by the rubric of its year", () => {
    const { status, out } = patuh([
      ...["report", "ombudsman-kepatuhan@2024", "examples/muna-barat/scores.csv", ...history],
      ...["--title", "Kabupaten Muna Barat"],
    ]);
    expect(status).toBe(0);
    const upTo = (text: string): string => text.slice(0, text.indexOf("Verifying this report"));
    expect(upTo(textOf(out))).toBe(upTo(textOf(munaBarat("en"))));
  });

  it("should read a file for each year, scores or evidence, of the one that is named", () => {
    const years = ["2022", "2023"].flatMap((year) => [
      `ombudsman-kepatuhan@${year}`,
      `examples/report/published-${year}.csv`,
    ]);
    const { status, out } = patuh(["report", ...years, ...history, "--of", "provinsi-riau"]);
    expect(status).toBe(0);
    expect(textOf(out)).toContain("2023 88.16 A · highest quality green top category −1.87");
    const scored = ["2021", "2022"].flatMap((year) => [
      `examples/years/contoh-kepatuhan-${year}.rubric`,
      `examples/years/units-${year}.ndjson`,
    ]);
    const { out: second } = patuh(["report", ...scored, ...history, "--of", "disdukcapil"]);
    expect(textOf(second)).toMatch(/2021 82\.32 .* 2022 74\.30 /);
  });

  it.each([
    ["several subjects", "id,year,score\na,2022,60\nb,2023,60\n", "PTH7654"],
    ["a year without a rubric", "year,score\n2020,60\n", "PTH7652"],
    ["a table without years", "id,score\na,60\n", "PTH7650"],
    ["no rows", "year,score\n", "PTH7600"],
  ])("should make no report of %s, and say why", (_, text, code) => {
    const { status, out, err } = patuh(["report", "ombudsman-kepatuhan@2024", file("h.csv", text), ...history]);
    expect([status, out]).toEqual([1, ""]);
    expect(codesOf(err)).toEqual([code]);
  });

  it("should refuse what does not go together", () => {
    const two = ["report", "ombudsman-kepatuhan@2024", file("a.csv", "year,score\n2024,60\n")];
    for (const more of [
      ["ombudsman-kepatuhan@2023", "b.csv"],
      ["ombudsman-kepatuhan@2023", "--kind", "history"],
      ["--kind", "history", "--within", "kind"],
      ["--kind", "history", "--level", "unit"],
      ["--kind", "population", "--of", "a"],
      ["--kind", "population", "--before-rubric", "ombudsman-kepatuhan@2023"],
    ])
      expect([more, patuh([...two, ...more]).status]).toEqual([more, 2]);
  });
});
