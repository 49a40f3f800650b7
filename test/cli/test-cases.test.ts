import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXml } from "../support/read-xml.js";
import { patuh } from "./run.js";

const RUBRIC = `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  dimension isi "Isi" weight 100%
  category a "Baik" zone green from 50
  category b "Kurang" zone red from 0
  example "Baik" { isi score 60 expect score 60 category a }
}
`;
const CASES = `{"rubric": "loket@2024", "cases": [
  {"id": "R1", "kind": "score", "subject": "Dinas A", "score": "81.50", "expect": {"zone": "green"}, "source": "x"},
  {"id": "R2", "kind": "score", "subject": "Dinas B", "score": "12.5", "source": "x"},
  {"id": "R3", "kind": "score", "subject": "Dinas C", "score": "49.99", "expect": {"zone": "green"}, "source": "x",
    "contradiction": {"differs": ["zone"], "id": "salah cetak", "en": "a misprint"}}
]}
`;
const FAILING = CASES.replace('"81.50", "expect": {"zone": "green"}', '"81.50", "expect": {"zone": "red"}');
const BROKEN = CASES.replace('"kind": "score"', '"kind": "scroe"');

const folder = mkdtempSync(join(tmpdir(), "patuh-cases-"));
const path = (...names: readonly string[]): string => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  for (const [name, cases] of Object.entries({ good: CASES, failing: FAILING, broken: BROKEN })) {
    mkdirSync(path(name));
    writeFileSync(path(name, "loket-2024.rubric"), RUBRIC);
    writeFileSync(path(name, "loket-2024.cases.json"), cases);
  }
  mkdirSync(path("empty"));
  mkdirSync(path("alone"));
  writeFileSync(path("alone", "mine.cases.json"), CASES.replace("loket@2024", "ombudsman-kepatuhan@2024"));
  writeFileSync(path("alone", "lost.cases.json"), CASES.replace("loket@2024", "warung@2024"));
});

/** What was said, with the folder of this run left out. */
function shown(text: string): string {
  return text.replaceAll(folder, "");
}

describe("patuh test, of a rubric with published results beside it", () => {
  it("should run both, and tell contradictions with their reason", () => {
    const { status, out, err } = patuh(["test", path("good", "loket-2024.rubric"), "-l", "en"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(shown(out)).toBe(`/good/loket-2024.rubric
  ✓ Baik
1 passed

/good/loket-2024.cases.json
  ! R3 Dinas C 49.99
      zone: expected green, came out red
      a misprint
Published results: 1 reproduced, 1 only recorded, 1 contradicting

`);
  });

  it("should show what does not come out, and where, and end with 1", () => {
    const { status, out } = patuh(["test", path("failing", "loket-2024.rubric")]);
    expect(status).toBe(1);
    expect(shown(out)).toContain(`  ✗ R1 Dinas A 81.50  /failing/loket-2024.cases.json:2:3
      zona / zone: diharapkan / expected red, hasilnya / came out green
  ! R3`);
    expect(out).toContain("1 bertentangan / contradicting, 1 gagal / failed");
  });

  it("should show a mistake in the file where it stands, and run none of it", () => {
    const { status, out, err } = patuh(["test", path("broken", "loket-2024.rubric"), "-l", "en"]);
    expect([status, out.includes("Published results"), out.includes("1 passed")]).toEqual([1, false, true]);
    expect(err).toContain("error[PTH5044] case-kind");
    expect(err).toContain("loket-2024.cases.json:2:24");
    expect(err).toContain("did you mean `score`");
  });

  it("should run those of a shipped rubric too", () => {
    const { status, out } = patuh(["test", "ombudsman-kepatuhan@2022", "-l", "id"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^ombudsman-kepatuhan-2022\.cases\.json$/m);
    expect(out).toContain("Hasil terbit: 104 cocok, 23 hanya dicatat, 2 bertentangan");
  });
});

describe("patuh test, of a folder", () => {
  it("should run every rubric in it, and add up", () => {
    const { status, out, err } = patuh(["test", "rubrics/", path("good"), "-l", "en"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const counts = [...out.matchAll(/^Published results: (\d+) reproduced/gm)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(8);
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(out).toContain(`All published results: ${total} reproduced`);
  });

  it("should say when there is no rubric in it", () => {
    const { status, out, err } = patuh(["test", path("empty"), "-l", "en"]);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("error[PTH6050] folder-without-rubrics");
    expect(patuh(["test", path("empty"), "--generate-boundaries"]).status).toBe(1);
  });

  it("should write examples for the rubrics in it", () => {
    const { status, out } = patuh(["test", path("good"), "--generate-boundaries", "-f", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ file: path("good", "loket-2024.rubric") }]);
  });
});

describe("patuh test, of published results alone", () => {
  it("should find their rubric beside them", () => {
    const { status, out } = patuh(["test", path("good", "loket-2024.cases.json"), "-l", "en"]);
    expect([status, out.includes("✓"), out.includes("1 reproduced")]).toEqual([0, false, true]);
  });

  it("should find their rubric among the shipped", () => {
    const { status, out } = patuh(["test", path("alone", "mine.cases.json"), "-l", "en"]);
    expect([status, out.includes("1 reproduced, 1 only recorded, 1 contradicting")]).toEqual([0, true]);
  });

  it("should say when there is none, pointing at its name", () => {
    const { status, out, err } = patuh(["test", path("alone", "lost.cases.json"), "-l", "en"]);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("error[PTH6051] cases-without-rubric");
    expect(err).toContain("lost.cases.json:1:12");
  });

  it("should say when the file is not there, or its rubric does not compile", () => {
    expect(patuh(["test", path("good", "lost.cases.json")]).err).toContain("PTH1020");
    writeFileSync(path("alone", "rusak-2024.rubric"), RUBRIC.replace("category a", "categori a"));
    writeFileSync(path("alone", "rusak-2024.cases.json"), CASES);
    const { status, err } = patuh(["test", path("alone", "rusak-2024.cases.json")]);
    expect([status, err.includes("rusak-2024.rubric:5:")]).toEqual([1, true]);
  });

  it("should run once where their rubric is named as well", () => {
    const both = [path("good", "loket-2024.cases.json"), path("good", "loket-2024.rubric")];
    const { out } = patuh(["test", ...both, "-l", "en"]);
    expect(out.match(/Published results/g)).toHaveLength(1);
  });
});

describe("patuh test --format json, with published results", () => {
  it("should hold each with what came of it", () => {
    const { out } = patuh(["test", path("failing"), path("broken", "loket-2024.cases.json"), "-f", "json"]);
    const [failing, broken] = JSON.parse(out);
    expect(failing).toMatchObject({
      passed: 1,
      cases: {
        file: path("failing", "loket-2024.cases.json"),
        reproduced: 0,
        recorded: 1,
        contradictions: 1,
        failed: 1,
        results: [
          {
            id: "R1",
            kind: "score",
            status: "failed",
            span: { start: { line: 2, column: 3 } },
            differences: [{ aspect: "zone", expected: "red", actual: "green", path: "expect.zone" }],
          },
          { id: "R2", status: "recorded", differences: [], reasons: [] },
          { id: "R3", status: "contradiction", reasons: [{ en: "a misprint" }] },
        ],
      },
    });
    expect(broken).toMatchObject({ examples: [], cases: { results: [], diagnostics: [{ code: "PTH5044" }] } });
  });
});

describe("patuh test --junit, with published results", () => {
  const report = path("results.xml");
  const suitesOf = (...files: readonly string[]) => {
    patuh(["test", ...files, "--junit", report]);
    return readXml(readFileSync(report, "utf8"));
  };

  it("should write a suite for them, with a test for each", () => {
    const suites = suitesOf(path("failing"));
    expect(suites.attributes).toEqual({ name: "patuh", tests: "4", failures: "1", errors: "0" });
    const [, cases] = suites.children;
    expect(cases?.attributes["name"]).toBe(path("failing", "loket-2024.cases.json"));
    expect(cases?.children.map(({ attributes, children }) => [attributes["name"], children[0]?.name])).toEqual([
      ["R1 Dinas A 81.50", "failure"],
      ["R2 Dinas B 12.5", undefined],
      ["R3 Dinas C 49.99", undefined],
    ]);
    expect(cases?.children[0]?.children[0]?.attributes["message"]).toBe("zone: expected red, came out green");
  });

  it("should write an error for what cannot be read", () => {
    const suites = suitesOf(path("broken", "loket-2024.cases.json"), path("alone", "lost.cases.json"));
    expect(suites.attributes).toMatchObject({ tests: "2", failures: "0", errors: "2" });
    expect(suites.children).toHaveLength(2);
  });
});
