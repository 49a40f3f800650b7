import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatch } from "diff";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-fix-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const GOOD = `rubric a 2024 {
  title "A"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator i "I" weight 100% { scale yes/no }
  category good "Baik" from 50
  category bad "Buruk" from 0
}
`;
/** Two certain repairs. */
const REPAIRABLE = GOOD.replace('"A"', "“A”").replace("half-up", "halfup");
/** The same, and one mistake that is for the author. */
const PARTLY = REPAIRABLE.replace("weight 100%", "weight 90%");

describe("patuh check, where something can be repaired", () => {
  it("should say so once, in both languages or in one", () => {
    const path = file("hint.rubric", PARTLY);
    const { err } = patuh(["check", path]);
    expect(err).toContain(`2 dari 3 masalah dapat diperbaiki dengan \`patuh check --fix ${path}\``);
    expect(err).toContain(`2 of 3 problems can be repaired with \`patuh check --fix ${path}\``);
    expect(patuh(["check", path, "--lang", "en"]).err).not.toContain("dapat diperbaiki");
    expect(patuh(["check", path, "--format", "json"]).err).toBe("");
  });

  it("should name the files that it can repair, and no others", () => {
    const [one, two] = [file("one.rubric", REPAIRABLE), file("two.rubric", GOOD)];
    expect(patuh(["check", one, two]).err).toContain(`\`patuh check --fix ${one}\``);
    const odd = file("od d.rubric", REPAIRABLE);
    expect(patuh(["check", odd]).err).toContain("`patuh check --fix FILE`");
  });

  it("should say where the author must choose", () => {
    const path = file("choice.rubric", GOOD.replace("from 0", "from 0 to 49"));
    const { err } = patuh(["check", path, "--lang", "en"]);
    expect(err).toContain("1 of 1 problem can be repaired in more than one way");
    expect(err).not.toContain("--fix");
  });

  it("should give every repair as JSON, with its place", () => {
    const path = file("json.rubric", GOOD.replace("from 0", "from 0 to 49").replace("half-up", "halfup"));
    const [mode, hole] = JSON.parse(patuh(["check", path, "--format", "json"]).out);
    expect(mode.fixes).toEqual([
      {
        title: "write `half-up`",
        edits: [{ span: { start: { line: 3, column: 35 }, end: { line: 3, column: 41 } }, text: "half-up" }],
      },
    ]);
    expect(hole.fixes.map(({ title }: { title: string }) => title)).toEqual([
      "end `bad` at 49.99",
      "begin `good` at 49.01",
    ]);
  });
});

describe("patuh check --fix", () => {
  it("should repair the file and say what it did", () => {
    const path = file("all.rubric", REPAIRABLE);
    expect(patuh(["check", "--fix", path, "--lang", "en"])).toEqual({
      status: 0,
      out: "",
      err: `${path}:2: repaired [PTH1015]: write straight quotes \`"\`\n${path}:3: repaired [PTH2017]: write \`half-up\`\n`,
    });
    expect(readFileSync(path, "utf8")).toBe(GOOD);
    expect(patuh(["check", "--fix", path])).toEqual({ status: 0, out: "", err: "" });
  });

  it("should show what is left, and end with it", () => {
    const path = file("part.rubric", PARTLY);
    const { status, out, err } = patuh(["check", "--fix", path]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err.match(/diperbaiki \/ repaired/g)).toHaveLength(2);
    expect(err).toContain("error[PTH3001]");
    expect(err).not.toContain("error[PTH1015]");
    expect(readFileSync(path, "utf8")).toBe(GOOD.replace("100%", "90%"));
  });

  it("should give what is left as JSON", () => {
    const path = file("left.rubric", PARTLY);
    const { status, out, err } = patuh(["check", "--fix", path, "--format", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(out).map(({ code }: { code: string }) => code)).toEqual(["PTH3001"]);
    expect(err).toContain("repaired");
  });

  it("should keep byte order mark, line ends, rights and links", () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const path = file("windows.rubric", windows(REPAIRABLE));
    chmodSync(path, 0o640);
    const link = join(folder, "link.rubric");
    symlinkSync(path, link);
    expect(patuh(["check", "--fix", link]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(windows(GOOD));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it("should not write a file in which nothing changes", () => {
    for (const text of [GOOD, GOOD.replace("100%", "90%")]) {
      const path = file("same.rubric", text);
      utimesSync(path, 1, 1);
      patuh(["check", "--fix", path]);
      expect(statSync(path).mtimeMs).toBe(1000);
    }
  });

  it("should repair many files, and go on after one that cannot be read", () => {
    const [one, two] = [file("first.rubric", REPAIRABLE), file("second.rubric", REPAIRABLE)];
    const { status, err } = patuh(["check", "--fix", one, join(folder, "nowhere.rubric"), two]);
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining("PTH1020") });
    for (const path of [one, two]) expect(readFileSync(path, "utf8")).toBe(GOOD);
  });

  const HIDING = GOOD.replace(
    'indicator i "I" weight 100% { scale yes/no }',
    `dimension d 'Dasar' weight 70% { indicator j "J" weight 50% { scale yes/no } }`,
  );

  it("should say why it did not make a repair, and name what would come to light", () => {
    const path = file("refused.rubric", HIDING);
    const { status, err } = patuh(["check", "--fix", path, "--lang", "en"]);
    expect(status).toBe(1);
    expect(err).toContain(`${path}:5: not repaired, because errors hidden behind it would come to light [PTH1001]`);
    expect(err).toMatch(/^ {2}.*:5: would come to light \[PTH3001\]: the weights inside `d` add up to \d+%/m);
    expect(readFileSync(path, "utf8")).toBe(HIDING);
  });

  it("should not be promised by `check` where it would not be made", () => {
    expect(patuh(["check", file("unpromised.rubric", HIDING), "--lang", "en"]).err).not.toContain("--fix");
  });

  it("should repair a word that hides errors in other places", () => {
    const path = file(
      "hidden.rubric",
      GOOD.replace('indicator i "I" weight', 'dimension d "D" bobot 100,0% {\n  indicator i "I" weight')
        .replace("100% {", "99% {")
        .replace("yes/no }", "yes/no }\n  }"),
    );
    expect(patuh(["check", path, "--lang", "en"]).err).toContain("1 of 1 problem can be repaired with");
    const { status, err } = patuh(["check", "--fix", path, "--lang", "en"]);
    expect(status).toBe(1);
    expect(err).toContain(`${path}:5: repaired [PTH1001]: write \`weight\`\n`);
    expect(err).toContain("error[PTH3001]");
    expect(readFileSync(path, "utf8")).toContain('dimension d "D" weight 100.0% {');
  });

  it("should take no rubric that ships with the package, and say how to get a copy", () => {
    for (const args of [["pekppp@2024"], ["--dry-run", "pekppp@2024"]]) {
      const { status, out, err } = patuh(["check", "--fix", ...args, "--lang", "en"]);
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toContain("error[PTH1032]");
      expect(err).toContain("copy it first with `patuh format pekppp@2024 > pekppp-2024.rubric`");
    }
    expect(patuh(["check", "--fix", "pekpp@2024"]).err).toContain("did you mean `pekppp@2024`");
  });
});

describe("patuh check --fix -", () => {
  it("should print the repaired text and nothing else on standard output", () => {
    const { status, out, err } = patuh(["check", "--fix", "-"], { input: REPAIRABLE });
    expect({ status, out }).toEqual({ status: 0, out: GOOD });
    expect(err).toContain("<stdin>:2: diperbaiki / repaired [PTH1015]");
  });

  it("should print a text that needs or allows no repair as it came", () => {
    expect(patuh(["check", "--fix", "-"], { input: GOOD })).toEqual({ status: 0, out: GOOD, err: "" });
    const input = GOOD.replace("100%", "90%");
    expect(patuh(["check", "--fix", "-"], { input })).toMatchObject({ status: 1, out: input });
  });
});

describe("patuh check --fix --dry-run", () => {
  it.each([
    ["a file", REPAIRABLE, GOOD],
    ["line ends of Windows", REPAIRABLE.replaceAll("\n", "\r\n"), GOOD.replaceAll("\n", "\r\n")],
    ["no line end at the end", REPAIRABLE.trimEnd(), GOOD.trimEnd()],
  ])("should print a unified diff that leads to the repaired text, and change nothing: %s", (_, text, repaired) => {
    const path = file("dry.rubric", text);
    utimesSync(path, 1, 1);
    const { status, out, err } = patuh(["check", "--fix", "--dry-run", path]);
    expect(status).toBe(1);
    expect(out.startsWith(`--- ${path}\n+++ ${path}\n@@ -1,`)).toBe(true);
    expect(applyPatch(text, out)).toBe(repaired);
    expect(err).toContain("would be repaired");
    expect(statSync(path).mtimeMs).toBe(1000);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("should print no diff where nothing would change", () => {
    expect(patuh(["check", "--fix", "--dry-run", file("good.rubric", GOOD)])).toEqual({ status: 0, out: "", err: "" });
  });

  it("should read standard input too", () => {
    const { status, out } = patuh(["check", "--fix", "--dry-run", "-"], { input: REPAIRABLE });
    expect({ status, out }).toMatchObject({ status: 1, out: expect.stringContaining("+++ <stdin>") });
  });
});

describe("what cannot go together", () => {
  it.each([
    [["--dry-run", "x.rubric"]],
    [["--fix", "--dry-run", "--format", "json", "x.rubric"]],
    [["--fix", "--format", "json", "-"]],
  ])("should be wrong usage: %j", (args) => {
    const { status, err } = patuh(["check", ...args]);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining("error: ") });
  });
});
