import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-format-"));
afterAll(() => rmSync(folder, { recursive: true }));

const WILD = 'rubric a 2024{title   "A" # one\n}';
const TIDY = 'rubric a 2024 {\n  title "A" # one\n}\n';
const BAD = 'rubric a 2024 { title "A"';
const LONG_AGO = new Date(1_000_000_000_000);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, LONG_AGO, LONG_AGO);
  return path;
}

const isTouched = (path: string): boolean => statSync(path).mtimeMs !== LONG_AGO.getTime();

describe("patuh format", () => {
  it("should print the formatted texts, one after the other", () => {
    const path = file("wild.rubric", WILD);
    expect(patuh(["format", path, path])).toEqual({ status: 0, out: TIDY + TIDY, err: "" });
    expect(readFileSync(path, "utf8")).toBe(WILD);
  });

  it("should read standard input", () => {
    expect(patuh(["format", "-"], { input: `\uFEFF${WILD}` })).toEqual({ status: 0, out: TIDY, err: "" });
  });

  it("should give a copy of a rubric that ships with the package", () => {
    const text = readFileSync("rubrics/pekppp-2024.rubric", "utf8");
    expect(patuh(["format", "pekppp@2024"])).toEqual({ status: 0, out: text, err: "" });
    expect(patuh(["format", "--check", "pekppp@2024"])).toEqual({ status: 0, out: "", err: "" });
    const [{ file: name, formatted }] = JSON.parse(patuh(["format", "pekppp@2024", "--format", "json"]).out);
    expect({ name, formatted }).toEqual({ name: "pekppp@2024", formatted: true });
  });

  it("should refuse a text with syntax errors with its diagnostics, and go on", () => {
    const { status, out, err } = patuh(["format", file("bad.rubric", BAD), file("wild.rubric", WILD)]);
    expect({ status, out }).toEqual({ status: 1, out: TIDY });
    expect(err).toMatch(/PTH1004[\s\S]*bad\.rubric:1:15/);
  });

  it("should answer as JSON, one object per file", () => {
    const files = [file("bad.rubric", BAD), file("wild.rubric", WILD), file("tidy.rubric", TIDY)];
    const { status, out, err } = patuh(["format", ...files, "--format", "json"]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(JSON.parse(out)).toEqual([
      { file: files[0], formatted: false, text: null, diagnostics: [expect.objectContaining({ code: "PTH1004" })] },
      { file: files[1], formatted: false, text: TIDY, diagnostics: [] },
      { file: files[2], formatted: true, text: TIDY, diagnostics: [] },
    ]);
  });
});

describe("patuh format --check", () => {
  it("should be silent on every shipped rubric", () => {
    const rubrics = readdirSync("rubrics").filter((name) => name.endsWith(".rubric"));
    expect(rubrics.length).toBeGreaterThan(0);
    expect(patuh(["format", "--check", ...rubrics.map((name) => `rubrics/${name}`)])).toEqual({
      status: 0,
      out: "",
      err: "",
    });
  });

  it("should name each file that is not formatted, and what to do", () => {
    const [wild, tidy] = [file("wild.rubric", WILD), file("tidy.rubric", TIDY)];
    const { status, out, err } = patuh(["format", "--check", wild, tidy]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(`patuh format --write ${wild}`);
    expect(err).not.toContain(tidy);
    expect(isTouched(wild)).toBe(false);
  });

  it("should answer as JSON without the text", () => {
    const wild = file("wild.rubric", WILD);
    expect(JSON.parse(patuh(["format", "--check", wild, "--format", "json"]).out)).toEqual([
      { file: wild, formatted: false, diagnostics: [expect.objectContaining({ code: "PTH1031", file: wild })] },
    ]);
  });
});

describe("patuh format --write", () => {
  it("should write what changes and name it, and touch nothing else", () => {
    const [bad, wild, tidy] = [file("bad.rubric", BAD), file("wild.rubric", WILD), file("tidy.rubric", TIDY)];
    const { status, out, err } = patuh(["format", "--write", bad, wild, tidy]);
    expect({ status, out }).toEqual({ status: 1, out: `ditata / formatted: ${wild}\n` });
    expect(err).toContain("PTH1004");
    expect([bad, wild, tidy].map(isTouched)).toEqual([false, true, false]);
    expect(readFileSync(wild, "utf8")).toBe(TIDY);
    expect(patuh(["format", "--write", wild, tidy])).toEqual({ status: 0, out: "", err: "" });
  });

  it("should say so where a file cannot be written", () => {
    const command = `cat "$1" | "$0" dist/cli.js format --write /dev/stdin`;
    const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath, file("wild.rubric", WILD)], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining("PTH1030") });
  });
});

describe("what cannot be formatted", () => {
  it.each([
    [
      "a rubric of the package",
      ["format", "--write", "pekppp@2024"],
      "`patuh format pekppp@2024 > pekppp-2024.rubric`",
    ],
    ["a rubric that is not in the package", ["format", "pekpp@2024"], "did you mean `pekppp@2024`"],
    ["a folder", ["format", "rubrics"], "PTH1021"],
    ["a file that does not exist", ["format", "rubrics/pekpp-2024.rubric"], "rubrics/pekppp-2024.rubric"],
  ])("%s", (_, args, expected) => {
    const { status, out, err } = patuh(args);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(expected);
  });

  it.each([
    ["--check with --write", ["format", "--check", "--write", "a.rubric"]],
    ["--write on standard input", ["format", "--write", "-"]],
    ["no file", ["format"]],
  ])("should be wrong usage: %s", (_, args) => expect(patuh(args).status).toBe(2));
});
