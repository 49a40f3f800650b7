import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { escapeXml } from "../../src/cli/junit.js";
import { readXml } from "../support/read-xml.js";
import { patuh } from "./run.js";

const RUBRIC = `rubric loket 2024 {
  title "Loket" en "Counter"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  dimension isi "Isi" weight 60% {
    indicator dokumen "Dokumen" weight 1/2 { scale levels 0..3 }
    indicator papan "Papan" weight 1/2 { scale yes/no }
  }
  dimension aduan "Pengaduan" weight 40%
  category a "Baik" zone green from 50
  category b "Kurang" zone red from 0
`;
const GOOD = 'example "Semua" en "All of it" { dokumen 3 papan yes aduan score 100 expect score 100 category a }';
const BAD = `example "Keliru & <tanda> \\"petik\\"" en "Wrong & <marks>" {
    dokumen 2 papan yes aduan 24.24 points
    expect score 74.2 category b
    expect zone green certain
  }`.replaceAll('\\"', "'");
const UNREADABLE = 'example "Salah tulis" { dokumen tiga aduan 24 expect category a }';
const INCOMPLETE = 'example "Belum lengkap" { dokumen 2 expect no score }';

const folder = mkdtempSync(join(tmpdir(), "patuh-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, examples: string): string {
  const path = join(folder, name);
  writeFileSync(path, `${RUBRIC}  ${examples}\n}\n`);
  return path;
}

/** What was said, with the folder of this run left out. */
function shown(text: string): string {
  return text.replaceAll(folder, "");
}

describe("patuh test", () => {
  it("should end with 0 when every example passes", () => {
    expect(patuh(["test", file("good.rubric", GOOD), "-l", "en"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/good\.rubric\n {2}✓ All of it\n1 passed\n\n$/),
      err: "",
    });
  });

  it("should find an example for every category of every shipped rubric, and nothing else to say", () => {
    const rubrics = readdirSync("rubrics").filter((name) => name.endsWith(".rubric"));
    const { status, out, err } = patuh(["test", ...rubrics.map((name) => `rubrics/${name}`), "--coverage"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const counts = [...out.matchAll(/^kategori \/ categories +(\d+) +(\d+)$/gm)].map(([, met, of]) => [met, of]);
    expect(counts).toHaveLength(rubrics.length);
    for (const [met, of] of counts) expect(met).toBe(of);
  });

  it("should count in both languages as they are spoken", () => {
    const path = file("one-warning.rubric", 'example "Satu" { dokumen 2 aduan score 0 expect score 20 }');
    expect(patuh(["test", path]).out).toContain("✓ Satu (1 peringatan / warning)");
    expect(patuh(["test", path, "-l", "en"]).out).toContain("✓ Satu (1 warning)");
    expect(patuh(["check", file("broken.rubric", "scale 3"), "-l", "en"]).err).toContain("1 error, 0 warnings, 0 info");
  });

  it("should show expected and actual beside the source line", () => {
    const { status, out, err } = patuh([
      "test",
      file("some.rubric", `${GOOD}\n  ${BAD}\n  ${UNREADABLE}\n  ${INCOMPLETE}`),
    ]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(shown(out)).toMatchSnapshot();
  });

  it.each(["id", "en"] as const)("should speak one language: %s", (lang) => {
    const { out } = patuh(["test", file("some.rubric", `${BAD}\n  ${UNREADABLE}`), "--lang", lang]);
    expect(out.includes("expected")).toBe(lang === "en");
    expect(out.includes("diharapkan")).toBe(lang === "id");
    expect(out.includes("saran:")).toBe(lang === "id");
  });

  it("should show warnings only when asked", () => {
    const path = file("incomplete.rubric", INCOMPLETE);
    const [short, long] = [patuh(["test", path, "-l", "en"]), patuh(["test", path, "-l", "en", "--verbose"])];
    expect([short.status, short.out.includes("PTH6004"), short.out.includes("(2 warnings)")]).toEqual([0, false, true]);
    expect([long.status, long.out.includes("PTH6004")]).toEqual([0, true]);
  });

  it("should say why a score is missing, and the range that there is", () => {
    const weightless = RUBRIC.replaceAll(/weight \d+%/g, "weight undisclosed");
    const path = join(folder, "undisclosed.rubric");
    writeFileSync(path, `${weightless}${GOOD.replace("aduan score 100", "aduan score 20")}\n}\n`);
    const { status, out } = patuh(["test", path, "-l", "en", "--junit", join(folder, "undisclosed.xml")]);
    expect(status).toBe(1);
    expect(out).toContain("came out nothing");
    expect(out).toContain("warning[PTH6001]");
    expect(out).toMatch(/^ {6}range: \S+ \.\. \S+$/m);
    const xml = readFileSync(join(folder, "undisclosed.xml"), "utf8");
    expect(xml).toMatch(/^range: /m);
    expect(xml).toContain("warning[PTH6001]");
  });

  it("should have colours where they are wanted", () => {
    const { out } = patuh(["test", file("bad.rubric", BAD)], { env: { FORCE_COLOR: "1" } });
    expect(out).toContain("\u001b[31m✗\u001b[39m");
  });

  it("should add up several files, shipped rubrics and standard input", () => {
    const { status, out } = patuh(["test", "ombudsman-kepatuhan@2022", file("bad.rubric", BAD), "-", "-l", "en"], {
      input: `${RUBRIC}${GOOD}\n}\n`,
    });
    expect(status).toBe(1);
    expect(out.match(/^\d.*$/gm)).toEqual(["9 passed", "0 passed, 1 failed", "1 passed"]);
    expect(out).toContain("All files: 10 passed, 1 failed");
  });

  it("should warn of a rubric without examples, and end with 0", () => {
    const { status, out, err } = patuh(["test", file("none.rubric", "")]);
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(err).toContain("warning[PTH6030] no-examples");
  });

  it("should end with 1 for a rubric that does not compile, or is not there", () => {
    const wrong = patuh(["test", file("wrong.rubric", "categori c")]);
    expect([wrong.status, wrong.out, wrong.err.includes("error[PTH")]).toEqual([1, "", true]);
    expect(patuh(["test", join(folder, "nowhere.rubric")])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH1020"),
    });
  });

  it("should refuse options that do not fit together", () => {
    expect(patuh(["test", "x", "--generate-boundaries", "--coverage"]).status).toBe(2);
    expect(patuh(["test"]).status).toBe(2);
  });
});

describe("patuh test --format json", () => {
  it("should answer with one entry for each file", () => {
    const paths = [file("some.rubric", `${GOOD}\n  ${BAD}\n  ${UNREADABLE}`), file("wrong.rubric", "categori c")];
    const { status, out, err } = patuh(["test", ...paths, "--format", "json"]);
    const [some, wrong] = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(some).toMatchObject({
      file: paths[0],
      rubric: { id: "loket", year: "2024", hash: expect.stringMatching(/^sha256-/) },
      passed: 1,
      failed: 2,
      examples: [
        {
          title: "Semua",
          titleEn: "All of it",
          status: "passed",
          score: "100.00",
          exact: "100",
          category: { id: "a" },
          differences: [],
          diagnostics: [],
        },
        {
          status: "failed",
          score: "74.24",
          differences: [
            {
              kind: "score",
              expected: "74.2",
              actual: "74.24",
              span: { start: { line: 15, column: 12 }, end: { line: 15, column: 22 } },
            },
            { kind: "category", expected: "b", actual: "a" },
          ],
        },
        {
          status: "unreadable",
          score: null,
          category: null,
          differences: [],
          diagnostics: [{ code: "PTH5003", span: { start: { line: 18 } } }, { code: "PTH5030" }],
        },
      ],
      diagnostics: [],
    });
    expect(some).not.toHaveProperty("coverage");
    expect(wrong).toMatchObject({ rubric: null, examples: [], diagnostics: [{ severity: "error" }] });
  });

  it("should hold the coverage when asked", () => {
    const { out } = patuh(["test", file("good.rubric", GOOD), "--coverage", "--format", "json"]);
    const [{ coverage }] = JSON.parse(out);
    expect(coverage).toMatchObject({ met: 4, of: 12 });
    expect(coverage.cases[0]).toEqual({ case: { kind: "answer", part: "isi.dokumen", answer: "0" }, examples: 0 });
  });
});

describe("patuh test --coverage", () => {
  it("should tell what no example meets", () => {
    const { status, out } = patuh(["test", file("good.rubric", GOOD), "--coverage"]);
    expect(status).toBe(0);
    expect(shown(out)).toMatchSnapshot();
  });
});

describe("patuh test --junit", () => {
  const report = join(folder, "results.xml");

  it("should write well-formed XML with a test for each example", () => {
    const paths = [file("some.rubric", `${GOOD}\n  ${BAD}\n  ${UNREADABLE}`), file("wrong.rubric", "categori c")];
    const { status, out } = patuh(["test", ...paths, "--junit", report]);
    expect(status).toBe(1);
    expect(out).toContain("✗");
    const suites = readXml(readFileSync(report, "utf8"));
    expect([suites.name, suites.attributes]).toEqual([
      "testsuites",
      { name: "patuh", tests: "4", failures: "1", errors: "2" },
    ]);
    const [some, wrong] = suites.children;
    expect(some?.attributes).toEqual({ name: paths[0], tests: "3", failures: "1", errors: "1" });
    expect(
      some?.children.map(({ attributes, children }) => [
        attributes["classname"],
        attributes["name"],
        children[0]?.name,
      ]),
    ).toEqual([
      ["loket@2024", "All of it", undefined],
      ["loket@2024", "Wrong & <marks>", "failure"],
      ["loket@2024", "Salah tulis", "error"],
    ]);
    expect(some?.children[1]?.children[0]?.attributes["message"]).toBe(
      "score: expected 74.2, came out 74.24; category: expected b, came out a",
    );
    expect(some?.children[2]?.children[0]?.text).toContain("error[PTH5003] answer-number");
    expect(wrong?.children.map(({ children }) => children[0]?.name)).toEqual(["error"]);
  });

  it("should be written for passed examples and in the asked language too", () => {
    expect(
      patuh(["test", file("good.rubric", GOOD), "--junit", report, "--lang", "id", "--format", "json"]).status,
    ).toBe(0);
    expect(readXml(readFileSync(report, "utf8")).children[0]?.children[0]?.attributes["name"]).toBe("Semua");
  });

  it("should say when it cannot be written", () => {
    const nowhere = join(folder, "missing", "results.xml");
    const { status, err } = patuh(["test", file("good.rubric", GOOD), "--junit", nowhere]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("error[PTH1035] report-unwritable") });
    expect(existsSync(nowhere)).toBe(false);
  });

  it("should replace what XML cannot hold", () => {
    expect(escapeXml("<a b='c'>&\"\u0000\u001b\uD800\uFFFE😀\n")).toBe("&lt;a b=&apos;c&apos;&gt;&amp;&quot;����😀\n");
  });
});

describe("patuh test --generate-boundaries", () => {
  it("should write examples that pass where they are pasted", () => {
    const path = file("none.rubric", "");
    const { status, out, err } = patuh(["test", path, "--generate-boundaries"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatchSnapshot();
    expect(patuh(["test", file("pasted.rubric", out), "-l", "en"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("2 passed"),
    });
  });

  it("should answer as JSON", () => {
    const { status, out } = patuh([
      "test",
      file("none.rubric", ""),
      file("wrong.rubric", "categori c"),
      "--generate-boundaries",
      "-f",
      "json",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { text: expect.stringContaining("batas a: tepat"), unreached: [], diagnostics: [] },
      { text: null, unreached: [], diagnostics: [{ severity: "error" }] },
    ]);
  });
});
