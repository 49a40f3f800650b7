import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-attribution-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const YEARS = ["diff", "examples/years/contoh-kepatuhan-2021.rubric", "examples/years/contoh-kepatuhan-2022.rubric"];
const OFFICE = [...YEARS, "--evidence", "examples/years/office-2021.json", "examples/years/office-2022.json"];
const UNITS = [...YEARS, "--evidence", "examples/years/units-2021.ndjson", "examples/years/units-2022.ndjson"];

const page = readFileSync("examples/years/README.md", "utf8");
const shown = [...page.matchAll(/^```sh\nnpx patuh (.*)\n```\n\n```text\n([\s\S]*?)\n```$/gm)].map(
  ([, line = "", answer = ""]) => ({ line, answer }),
);

describe("the page of examples/years", () => {
  it("should show one office and many", () => expect(shown.length).toBe(2));

  it.each(shown)("should show what `patuh $line` answers", ({ line, answer }) => {
    const { status, out, err } = patuh(line.split(" "));
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out.trimEnd()).toBe(answer);
  });
});

describe("patuh diff --evidence", () => {
  it("should answer with exact numbers as text", () => {
    const { status, out } = patuh([...OFFICE, "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      subject: { id: "disdukcapil" },
      before: { score: "82.32", rubric: { id: "contoh-kepatuhan", year: "2021" } },
      after: { score: "74.30" },
      difference: { published: "-8.02", exact: "-112367/14000" },
      terms: { evidence: "7237/1400", scales: "-11.635", tree: "-1.5605", rules: "0", rounding: "87/14000" },
      category: { becauseOf: "rubric", comparedBy: "zone" },
      diagnostics: [],
    });
  });

  it("should answer for many with one object", () => {
    const { status, out } = patuh([...UNITS, "--format", "json"]);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(answer).toMatchObject({
      counted: 12,
      byRubric: ["disdukcapil", "dinsos"],
      onlyBefore: ["kecamatan-c"],
      onlyAfter: ["mal-pelayanan"],
    });
    expect(answer.subjects).toHaveLength(12);
    expect(answer.subjects[0].diagnostics).toEqual([]);
  });

  it("should speak Indonesian, English or both", () => {
    expect(patuh([...OFFICE, "--lang", "id"]).out).toContain("Bagaimana 82.32 menjadi 74.30\n");
    expect(patuh(OFFICE).out).toContain("Bagaimana 82.32 menjadi 74.30 / How 82.32 became 74.30\n");
  });

  it.each([
    ["one file", [...YEARS, "--evidence", "a.json"], "two files"],
    ["three files", [...YEARS, "--evidence", "a.json", "b.json", "c.json"], "two files"],
    ["Markdown", [...OFFICE, "--format", "markdown"], "markdown"],
    ["an assumption without evidence", [...YEARS, "--assume", "equal"], "--assume"],
    ["two times standard input", [...YEARS, "--evidence", "-", "-"], "standard input"],
  ])("should refuse %s", (_, args, words) => {
    const { status, out, err } = patuh(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(words);
  });

  it("should point into the file that does not fit, and end with 1", () => {
    const wrong = file("wrong.json", '{"subject": "disdukcapil", "answers": {"standards": 12}}');
    const args = [...YEARS, "--evidence", "examples/years/office-2021.json", wrong];
    expect(patuh(args)).toMatchObject({ status: 1, out: "", err: expect.stringContaining("wrong.json:1:") });
    const json = patuh([...args, "--format", "json"]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ terms: null, diagnostics: [{ code: "PTH5001" }] });
  });

  it("should say what is wrong with files that are not there, or are of another rubric", () => {
    expect(patuh([...YEARS, "--evidence", "examples/years/office-2021.json", "nowhere.json"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH1020"),
    });
    expect(
      patuh([...YEARS, "--evidence", "examples/years/office-2022.json", "examples/years/office-2022.json"]),
    ).toMatchObject({ status: 1, err: expect.stringContaining("PTH5010") });
    expect(patuh(["diff", "nowhere.rubric", "pekppp@2024", "--evidence", "a", "b"])).toMatchObject({ status: 1 });
  });

  it("should tell whose score is only a range, and take an assumption", () => {
    const year = (number: number): string =>
      file(
        `x-${number}.rubric`,
        `rubric x ${number} {
          title "X" score 0..100 published 2 digits half-up missing answers count as lowest
          indicator a "A" weight undisclosed { scale yes/no }
          indicator b "B" weight undisclosed { scale yes/no }
          category k "K" from 0
        }`.replaceAll(/ (?=score|missing)/g, "\n"),
      );
    const evidence = file("x.json", '{"subject": "s", "answers": {"a": "ya", "b": "tidak"}}');
    const args = ["diff", year(2021), year(2022), "--evidence", evidence, evidence];
    const refused = patuh(args);
    expect(refused.status).toBe(1);
    expect(refused.out).toContain("0..100 -> 0..100");
    expect(refused.err.match(/PTH7031/g)).toHaveLength(2);
    expect(patuh([...args, "--assume", "equal"])).toMatchObject({ status: 0, err: "" });
  });

  it("should still split the others where a line of many cannot be read", () => {
    const later = readFileSync("examples/years/units-2022.ndjson", "utf8").replace('"process": 12', '"process": 99');
    const { status, out, err } = patuh([
      ...[...YEARS, "--evidence", "examples/years/units-2021.ndjson"],
      ...[file("units.ndjson", later), "--lang", "en"],
    ]);
    expect(status).toBe(1);
    expect(out).toContain("11 of 11 split");
    expect(out).toContain("Not read in one year (1): disdukcapil");
    expect(out).toContain("Only in the earlier year (1): kecamatan-c");
    expect(err).toContain("units.ndjson:1:");
  });
});
