import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { askProject } from "../../src/cli/init/ask-project.js";
import { defaultsFor, faultOf, type Project } from "../../src/cli/init/project.js";
import { writeProject } from "../../src/cli/init/write-project.js";
import { patuh, type Run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-init-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

const shipped = readdirSync("rubrics").flatMap(
  (name) => /^(.+?)-([0-9]{4}(?:-[0-9]{4})?)\.rubric$/.exec(name)?.slice(1, 3).join("@") ?? [],
);

/** What the commands of a project say of it. */
function tried(place: string): { readonly check: Run; readonly test: Run; readonly score: Run } {
  const rubric = join(place, readdirSync(place).find((name) => name.endsWith(".rubric")) ?? "");
  return {
    check: patuh(["check", rubric]),
    test: patuh(["test", rubric]),
    score: patuh(["score", rubric, join(place, "evidence.json"), "--format", "json"]),
  };
}

describe("a project that was begun", () => {
  it("should hold files that work at once", () => {
    const { status, out, err } = patuh(["init", at("our-office"), "--yes", "--year", "2026", "--title", "Kantor kami"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(readdirSync(at("our-office")).toSorted()).toEqual(
      [".gitignore", "README.id.md", "README.md", "evidence.json", "our-office-2026.rubric", "package.json"].toSorted(),
    );
    for (const name of readdirSync(at("our-office"))) expect(out).toContain(name);
    const { check, test, score } = tried(at("our-office"));
    expect(check).toEqual({ status: 0, out: "", err: "" });
    expect(test).toMatchObject({ status: 0, err: "" });
    expect(test.out).toContain("1");
    expect(JSON.parse(score.out)).toMatchObject({ score: "62.00", category: { id: "B" }, diagnostics: [] });
    expect(patuh(["format", "--check", at("our-office/our-office-2026.rubric")]).status).toBe(0);
  });

  it("should have commands that npm can run, and a README for each language", () => {
    patuh(["init", at("commands"), "--yes", "--year", "2026"]);
    const { scripts, dependencies } = JSON.parse(readFileSync(at("commands/package.json"), "utf8"));
    expect(Object.keys(scripts)).toEqual(["check", "test", "score", "report"]);
    expect(dependencies).toEqual({ patuh: `^${JSON.parse(readFileSync("package.json", "utf8")).version}` });
    for (const script of [scripts.check, scripts.test, scripts.score]) {
      const args = script.replace("patuh ", "").split(" ");
      const there = args.map((one: string) => (/\.(?:rubric|json)$/.test(one) ? at(`commands/${one}`) : one));
      expect(patuh(there).status).toBe(0);
    }
    expect(readFileSync(at("commands/README.id.md"), "utf8")).toContain("npm run check      # setiap kesalahan");
    expect(readFileSync(at("commands/README.md"), "utf8")).toContain("npm run check      # every mistake");
  });

  it.each(shipped)("should amend %s", (from) => {
    const place = at(`from-${from.replace("@", "-")}`);
    const { status, out } = patuh([
      "init",
      place,
      "--id",
      "kantor",
      "--year",
      "2026",
      "--from",
      from,
      "--yes",
      "-f",
      "json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      folder: place,
      project: { id: "kantor", year: "2026", from },
      diagnostics: [],
    });
    const { check, test, score } = tried(place);
    expect([check.status, test.status, score.status]).toEqual([0, 0, 0]);
    expect(check.out + check.err).toBe("");
    const outcome = JSON.parse(score.out);
    expect(outcome.score ?? outcome.range).not.toBeNull();
    expect(patuh(["format", "--check", join(place, "kantor-2026.rubric")]).status).toBe(0);
    expect(patuh(["diff", from, join(place, "kantor-2026.rubric")]).status).toBe(0);
  });
});

describe("a project that cannot be begun", () => {
  it("should leave a file as it is that is there already, and write no other", () => {
    mkdirSync(at("mine"));
    writeFileSync(at("mine/evidence.json"), "mine");
    const { status, err } = patuh(["init", at("mine"), "--yes"]);
    expect(status).toBe(1);
    expect(err).toContain("PTH7710");
    expect(readdirSync(at("mine"))).toEqual(["evidence.json"]);
    expect(readFileSync(at("mine/evidence.json"), "utf8")).toBe("mine");
  });

  it("should take a link that leads nowhere for a file", () => {
    mkdirSync(at("linked"));
    symlinkSync(at("elsewhere"), at("linked/README.md"));
    expect(patuh(["init", at("linked"), "--yes"]).err).toContain("PTH7710");
    expect(existsSync(at("elsewhere"))).toBe(false);
  });

  it("should take back what was written when a file cannot be", () => {
    const files = [
      { name: "a", text: "a" },
      { name: "no/b", text: "b" },
    ];
    expect(writeProject(at("half/way"), files).map(({ code }) => code)).toEqual(["PTH7711"]);
    expect(existsSync(at("half"))).toBe(false);
    mkdirSync(at("there"));
    expect(writeProject(at("there"), files).map(({ code }) => code)).toEqual(["PTH7711"]);
    expect(readdirSync(at("there"))).toEqual([]);
  });

  it.each([
    [["--from", "pekpp@2024"], "pekppp@2024"],
    [["--from", "rubrics/skm-2017.rubric"], "PTH1024"],
  ])("should name the rubrics that ship: %j", (args, expected) => {
    const run = patuh(["init", at("nothing"), "--yes", ...args, "--format", "json"]);
    expect(run.status).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({ project: null, files: [] });
    expect(run.out).toContain(expected);
    expect(existsSync(at("nothing"))).toBe(false);
  });

  it.each([
    [["--id", "Kantor Kami"]],
    [["--year", "26"]],
    [["--title", 'a "b"']],
    [["--title", "a\u001b[2Jb"]],
    [["--title", "a\nb"]],
  ])("should end %j with 2", (args) => {
    expect(patuh(["init", at("nothing"), "--yes", ...args]).status).toBe(2);
    expect(existsSync(at("nothing"))).toBe(false);
  });

  it("should ask nobody where there is no terminal", () => {
    const { status, err } = patuh(["init", at("nothing")]);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining("--yes") });
  });
});

describe("a dialogue", () => {
  /** Answers each question with some keys as soon as it is asked. */
  async function dialogue(given: Partial<Project>, answers: readonly (readonly [string, string])[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const waiting = [...answers];
    let seen = "";
    output.on("data", (data) => {
      seen += String(data);
      const [next] = waiting;
      if (next === undefined || !seen.includes(next[0])) return;
      waiting.shift();
      seen = "";
      setTimeout(() => input.write(next[1]), 50);
    });
    const defaults = defaultsFor("Kantor Kami", "2026");
    const project = await askProject(given, defaults, ["pekppp@2024"], { input, output }, "en");
    return { project, unanswered: waiting.length };
  }

  const ENTER = "\r";
  const DOWN = "\u001b[B";

  it("should ask for what was not said, and offer what is usual", async () => {
    expect(
      await dialogue({}, [
        ["Which rubric", `${DOWN}`],
        ["pekppp", ENTER],
        ["Short name", ENTER],
        ["Year", ENTER],
        ["Title", ENTER],
        ["Write", ENTER],
      ]),
    ).toEqual({
      project: { id: "kantor-kami", year: "2026", title: "Penilaian kantor-kami 2026", from: "pekppp@2024" },
      unanswered: 0,
    });
  });

  it("should not ask for what was said", async () => {
    const given = { id: "a", year: "2025", title: "A", from: null };
    expect(await dialogue(given, [["Write", ENTER]])).toEqual({ project: given, unanswered: 0 });
  });

  it("should end with nothing when it is broken off, or not agreed to", async () => {
    const given = { id: "a", year: "2025", title: "A", from: null };
    expect((await dialogue({}, [["Which rubric", "\u0003"]])).project).toBeNull();
    expect((await dialogue({ id: "a", title: "A", from: null }, [["Year", "\u0003"]])).project).toBeNull();
    expect((await dialogue(given, [["Write", "n"]])).project).toBeNull();
  });
});

describe("what a project is named", () => {
  it.each([
    ["Kantor Kami", "kantor-kami"],
    ["2026-penilaian_é", "penilaian-e"],
    ["---", "kantor-kami"],
    ["a".repeat(200), "a".repeat(60)],
  ])("should come from the folder: %s", (name, id) => {
    expect(defaultsFor(name, "2026").id).toBe(id);
    expect(faultOf("id", id, "en")).toBeNull();
  });

  it("should be refused in the language that is asked for", () =>
    expect([faultOf("year", "x", "id"), faultOf("year", "x", "en")]).toEqual([
      "Empat angka, seperti 2026.",
      "Four digits, as in 2026.",
    ]));
});
