import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { amendment, PARENT } from "../amend/amending.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const first = file("loket-2023.rubric", PARENT);
const second = file("loket-2024.rubric", amendment('rename indicator parkir to taman because "ada pohonnya"'));
const third = file(
  "loket-2025.rubric",
  `rubric loket 2025 amends loket 2024 { title "Loket 2025"
    remove indicator toilet because "dinilai di tempat lain" en "assessed elsewhere"
    change indicator taman weight 100%
  }`,
);
const PAIRS = [
  ["ombudsman-kepatuhan@2021", "ombudsman-kepatuhan@2022"],
  ["ombudsman-kepatuhan@2022", "ombudsman-kepatuhan@2023"],
  ["ombudsman-kepatuhan@2023", "ombudsman-kepatuhan@2024"],
  ["ombudsman-kepatuhan@2022", "ombudsman-kepatuhan@2024"],
  ["ombudsman-kepatuhan@2015", "ombudsman-kepatuhan@2016-2019"],
] as const;

describe("patuh diff", () => {
  it.each(PAIRS.flatMap(([before, after]) => (["id", "en"] as const).map((lang) => [before, after, lang] as const)))(
    "should read as a summary: %s %s %s",
    async (before, after, lang) => {
      const { status, out, err } = patuh(["diff", before, after, "--lang", lang]);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      const name = `${before}-${after.split("@")[1]}`.replace("@", "-");
      await expect(out).toMatchFileSnapshot(`../fixtures/diff/${name}.${lang}.txt`);
    },
  );

  it("should say that nothing changed, also of a text that is laid out anew", () => {
    for (const lang of ["id", "en"]) {
      const { status, out } = patuh(["diff", "pekppp@2024", "pekppp@2024", "--lang", lang]);
      expect({ status, last: out.trim().split("\n").at(-1) }).toEqual({
        status: 0,
        last:
          lang === "id" ? "Tidak ada perubahan: kedua rubrik berarti sama." : "No change: both rubrics mean the same.",
      });
    }
    const plain = readFileSync("rubrics/pekppp-2024.rubric", "utf8")
      .replaceAll(/^ *#.*$/gm, "")
      .replaceAll(/^ +/gm, "");
    const { status, out } = patuh(["diff", "pekppp@2024", file("pekppp-2024.rubric", plain), "--format", "json"]);
    expect({ status, changes: JSON.parse(out).changes }).toEqual({ status: 0, changes: [] });
  });

  it("should find the amendments between by itself, and tell their reasons", () => {
    const { status, out, err } = patuh(["diff", first, third, "--lang", "en"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("Toilet (weight 50%) (reason: assessed elsewhere)");
    expect(out).toContain("Names in the rubric: parkir → taman (reason: ada pohonnya).");
    expect(patuh(["diff", first, third, "--lang", "en", "--between", second]).out).toBe(out);
  });

  it("should answer with data: exact numbers as text", () => {
    const { status, out } = patuh(["diff", second, third, "--format", "json"]);
    const { before, after, effect, comparable, amended, changes, diagnostics } = JSON.parse(out);
    expect({ status, effect, comparable, amended, diagnostics }).toEqual({
      status: 0,
      effect: "may-raise-or-lower",
      comparable: true,
      amended: true,
      diagnostics: [],
    });
    expect([before.year, after.year]).toEqual(["2024", "2025"]);
    expect(changes.find(({ kind }: { kind: string }) => kind === "weight")).toMatchObject({
      place: { what: "indicator", name: "taman", path: "masukan.taman" },
      before: "0.5",
      after: "1",
      difference: "0.5",
    });
  });

  it("should write Markdown in which nothing of a rubric acts as Markdown", () => {
    const odd = file("aneh.rubric", PARENT.replace('"Parkir"', '"*Parkir* <b> [x](y) | `z` # & _a_"'));
    const { status, out } = patuh(["diff", first, odd, "--format", "markdown", "--lang", "en"]);
    expect(status).toBe(0);
    expect(out).toContain("# Changes from loket 2023 to loket 2023\n");
    expect(out).toContain("“\\*Parkir\\* \\<b\\> \\[x\\](y) \\| \\`z\\` \\# \\& \\_a\\_”");
  });

  it("should compare two schemes with a warning", () => {
    const { status, out, err } = patuh(["diff", "pekppp@2024", "skm@2017", "--lang", "en"]);
    expect(status).toBe(0);
    expect(out).toContain(
      "Scores under the two rubrics cannot be compared, first of all because lowest score rises from 0 to 25.",
    );
    expect(err).toContain("warning[PTH7001] other-scheme");
    expect(patuh(["diff", "ombudsman-kepatuhan@2021", "ombudsman-kepatuhan@2022"]).err).toBe("");
  });

  it("should refuse rubrics between that do not lead there", () => {
    const args = ["diff", first, third, "--between", "pekppp@2024"];
    expect(patuh(args)).toMatchObject({ status: 1, err: expect.stringContaining("PTH7002") });
    const json = patuh([...args, "--format", "json"]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out).diagnostics).toMatchObject([{ code: "PTH7002" }]);
  });

  it.each([
    ["a file that does not exist", ["nowhere.rubric", "pekppp@2024"], "PTH1020"],
    ["a later file that does not exist", ["pekppp@2024", "nowhere.rubric"], "PTH1020"],
    ["a rubric between that does not exist", ["pekppp@2024", "skm@2017", "--between", "nowhere.rubric"], "PTH1020"],
    ["a rubric with errors", ["pekppp@2024", file("rusak.rubric", "rubric a 2024 {}")], "PTH2"],
  ])("should refuse %s", (_, args, code) => {
    const { status, out, err } = patuh(["diff", ...args]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(code);
    const json = patuh(["diff", ...args, "--format", "json"]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out).diagnostics[0].code).toContain(code);
  });

  it("should refuse an amendment of which the parent became another", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "patuh-diff-pin-"));
    const pinned = `rubric loket 2024 amends loket 2023 sha256-${"A".repeat(43)}= { title "2024" in force 2024-01-01 }`;
    writeFileSync(join(elsewhere, "loket-2024.rubric"), pinned);
    copyFileSync(first, join(elsewhere, "loket-2023.rubric"));
    const { status, err } = patuh(["diff", first, join(elsewhere, "loket-2024.rubric")]);
    rmSync(elsewhere, { recursive: true });
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("pin-mismatch") });
  });

  it("should read one rubric from standard input, and refuse two", () => {
    expect(patuh(["diff", first, "-"], { input: PARENT }).out).toContain("Tidak ada perubahan");
    expect(patuh(["diff", "-", "-"], { input: PARENT }).status).toBe(2);
  });
});
