import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import colors from "picocolors";
import { afterAll, describe, expect, it } from "vitest";
import { manPage } from "../../src/cli/manual/man-page.js";
import { createProgram } from "../../src/cli/program.js";
import { ledgerFiles } from "./ledger-files.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NAMES = [
  ...["check", "score", "explain", "classify", "rank", "aggregate", "sensitivity", "plan", "diff", "format", "test"],
  ...["explain-code", "hash", "record", "verify", "ledger", "key", "sign", "sql", "form", "report"],
  ...["init", "doctor", "watch", "completion"],
];

/** The commands below others. */
const NESTED = ["key new", "key show", "ledger build", "ledger prove", "ledger check", "ledger consistency"];

/** Every command that there is, as one line each. */
function commandsBelow(command: Command, parent = ""): readonly string[] {
  const visible = command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== "help");
  return visible.flatMap((one) => [`${parent}${one.name()}`, ...commandsBelow(one, `${parent}${one.name()} `)]);
}

describe("the commands", () => {
  const nobody = { out: () => {}, err: () => {}, paintOut: colors, paintErr: colors };
  const program = createProgram(nobody, () => {});

  it("should all be among those that are tried here", () =>
    expect(commandsBelow(program).toSorted()).toEqual([...NAMES, ...NESTED].toSorted()));

  it("should all stand in the man page, with every option", () => {
    const page = manPage(program, "1.2.3");
    for (const name of commandsBelow(program)) expect(page).toContain(`.SS patuh ${name.replaceAll("-", "\\-")}`);
    for (const command of program.commands)
      for (const { long } of command.createHelp().visibleOptions(command))
        expect(page).toContain((long ?? "").replaceAll("-", "\\-"));
    expect(page).not.toMatch(/undefined|\[object/);
    expect(page).toContain("default: text");
    // Nothing in it is a request that roff does not know.
    const requests = new Set([...page.matchAll(/^[.'](\S*)/gm)].map(([, name]) => name));
    expect([...requests].toSorted()).toEqual(["B", "BR", "I", "PP", "SH", "SS", "TH", "TP", "fi", "nf"]);
    expect(manPage(program, "1.2.3")).toBe(page);
  });

  it.skipIf(spawnSync("man", ["--version"]).status !== 0)("should be a page that man shows without a warning", () => {
    const path = file("patuh.1", patuh(["man"]).out);
    const { status, stdout, stderr } = spawnSync("man", ["--warnings", "-l", path], {
      encoding: "utf8",
      env: { ...process.env, MANPAGER: "cat", MANROFFOPT: "", LANG: "C.UTF-8" },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("patuh score");
  });

  it.each([...NAMES.filter((name) => !["key", "ledger"].includes(name)), ...NESTED])(
    "should say how it ends, and what belongs to it: %s",
    (name) => {
      const { out } = patuh([...name.split(" "), "--help"]);
      expect(out).toContain("Exit status: 0 fine, 1 the input has errors, 2 wrong usage");
      const also = /^See also: (.*)$/m.exec(out)?.[1] ?? "";
      for (const other of also.split(", ")) {
        const known = [...NAMES, ...NESTED, "--version"].map((one) => `patuh ${one}`);
        expect(known.some((one) => other === one || other.startsWith(`${one} --`))).toBe(true);
      }
    },
  );
});

describe("wrong usage", () => {
  it.each([
    [["chek"]],
    [["score"]],
    [["check", "--format", "xml", "a"]],
    [["classify", "pekppp@2024"]],
    [["--nope"]],
    [["explain-code", "PTH0"]],
  ])("should end %j with 2", (args) => expect(patuh(args).status).toBe(2));

  it("should suggest the command that was meant", () => expect(patuh(["chek"]).err).toContain("check"));

  it.each([[[]], ...[...NAMES, ...NESTED].map((name) => [name.split(" ")])])(
    "should have help with examples: %j",
    (command) => {
      const { status, out } = patuh([...command, "--help"]);
      expect(status).toBe(0);
      expect(out).toMatch(/Examples:\n {2}\$ .*patuh /);
    },
  );

  it("should have help whose examples work for whoever has a rubric and evidence, in any folder", () => {
    const commands = [[], ...[...NAMES, ...NESTED].map((name) => name.split(" "))];
    const helps = commands.map((command) => patuh([...command, "--help"]).out);
    const lines = helps.flatMap((help) => [...help.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line = ""]) => line));
    expect(lines.length).toBeGreaterThan(NAMES.length);
    const elsewhere = mkdtempSync(join(tmpdir(), "patuh-help-"));
    const evidence = '{"subject": "unit-a", "answers": {"parking": 3}}';
    const both = `${evidence}\n${evidence.replace("unit-a", "unit-b")}\n`;
    const scores = "id,kind,score\na,kota,4.5\nb,kota,3\n";
    const files: Readonly<Record<string, string>> = {
      "my.rubric": readFileSync("rubrics/pekppp-2024.rubric", "utf8").replace(
        "  score 0..5",
        `  level service -> unit mean
  level unit -> institution mean
  rank institution ties share
  score 0..5`,
      ),
      "my.cases.json":
        '{"rubric": "pekppp@2024", "cases": [{"id": "1", "kind": "score", "subject": "a", "score": "4.00", "expect": {"category": "B"}, "source": "a"}]}',
      "evidence.json": evidence,
      "units.ndjson": both,
      "evidence.ndjson": both.replaceAll('"answers"', '"within": {"unit": "u", "institution": "i"}, "answers"'),
      "marked.csv":
        "subject,requirements,procedure,completion-time,fee,product,staff-competence,staff-conduct,complaints,facilities\na,4,4,4,4,4,4,4,4,4e0\n",
      "effort.json": '{"default": "1", "indicators": {"parking": "2"}}',
      "scores.csv": scores,
      "units.csv": "subject,parking\nunit-a,3\n",
      "services.csv": "id,unit,institution,score\na,u,i,4.5\nb,v,i,3\n",
      ...ledgerFiles(),
      "2022.csv": scores,
      "2023.csv": scores,
    };
    mkdirSync(join(elsewhere, "rubrics"));
    cpSync("rubrics/skm-2017.rubric", join(elsewhere, "rubrics/skm-2017.rubric"));
    const failed = [...new Set(lines)].filter((line) => {
      // One example writes over what the next one reads.
      for (const [name, text] of Object.entries(files)) writeFileSync(join(elsewhere, name), text);
      const built = line.replaceAll(/(?<=^|\| )patuh/g, `"$0" "${resolve("dist/cli.js")}"`);
      // What only ends when it is told to is told to.
      const command = line.startsWith("patuh watch") ? `timeout -s INT --preserve-status 12 ${built}` : built;
      return spawnSync("sh", ["-c", command, process.execPath], { cwd: elsewhere }).status !== 0;
    });
    rmSync(elsewhere, { recursive: true });
    expect(failed).toEqual([]);
    // Some eighty commands, one after the other.
  }, 600_000);

  it("should know its version", () => expect(patuh(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe("files that cannot be read", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["a rubric that does not exist", ["check", "nowhere.rubric"], "PTH1020"],
    ["a misspelt file, with its neighbour", ["check", "rubrics/pekpp-2024.rubric"], "rubrics/pekppp-2024.rubric"],
    ["a folder", ["check", "rubrics"], "PTH1021"],
    ["a rubric that is not shipped, with the nearest", ["classify", "pekpp@2024", "3"], "pekppp@2024"],
    ["evidence that does not exist", ["score", "pekppp@2024", "nowhere.json"], "PTH1020"],
    ["evidence that is a folder", ["score", "pekppp@2024", "examples"], "PTH1021"],
  ];

  it.each(cases)("%s", (_, args, expected) => {
    const { status, out, err } = patuh(args);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(expected);
    const json = patuh([...args, "--format", "json"]);
    expect(json.status).toBe(1);
    expect(json.out).toContain(expected);
  });

  it("a text that is not UTF-8", () => {
    const path = file("windows.rubric", Uint8Array.from([...Buffer.from('rubric a 2024 { title "'), 0x93, 0xe9]));
    expect(patuh(["check", path])).toMatchObject({ status: 1, err: expect.stringContaining("PTH1023") });
  });

  it.each(["rubric a 2024 {}", '{"subject": "a"}'])("a text in UTF-16, with and without its mark: %s", (text) => {
    for (const mark of ["", "\uFEFF"]) {
      const path = file("utf16.txt", Buffer.from(mark + text, "utf16le"));
      expect(patuh(["check", path])).toMatchObject({ status: 1, err: expect.stringContaining("PTH1023") });
      expect(patuh(["score", "pekppp@2024", path]).err).toMatch(/^error\[PTH1023\]/);
    }
  });

  it("a rubric of 20 MB, at once", () => {
    const path = file("large.rubric", "dimension a {\n".repeat(1_500_000));
    expect(patuh(["check", path])).toMatchObject({ status: 1, err: expect.stringContaining("PTH1006") });
  });
});

describe("input without an end, and output without room", () => {
  it("should stop reading what never ends", () => {
    expect(patuh(["check", "/dev/zero"])).toMatchObject({ status: 1, err: expect.stringContaining("PTH1025") });
  });

  it("should say that a full disk is no fault of the input", () => {
    const line = `"$0" dist/cli.js classify pekppp@2024 3 > /dev/full`;
    const { status, signal, stderr } = spawnSync("sh", ["-c", line, process.execPath], { encoding: "utf8" });
    expect({ status, signal }).toEqual({ status: 70, signal: null });
    expect(stderr).toContain("error[PTH9002] output-failed");
    expect(stderr).toContain("ENOSPC");
  });

  it("should refuse to read two things from one standard input", () => {
    const { status, err } = patuh(["score", "-", "-"], { input: "{}" });
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining("standard input") });
  });

  it("should show at most a hundred mistakes of a file, and all of them as JSON", () => {
    const path = file("junk.rubric", `${"foo bar\n".repeat(50)}rubric a 2024 {\n${"category a from x\n".repeat(200)}}`);
    expect(patuh(["check", path]).err.match(/^error/gm)?.length).toBeLessThanOrEqual(100);
    expect(JSON.parse(patuh(["check", path, "--format", "json"]).out).length).toBeGreaterThan(100);
  });
});

describe("text that would act on the terminal", () => {
  it("should never be printed as it is", () => {
    file("evil\u001b[2J.rubric", "");
    for (const args of [
      ["check", join(folder, "evil\u001b[2J.rubrix")],
      ["fr\u001b[2Job"],
      ["check", "\u001b]0;x\u0007"],
    ]) {
      const { out, err } = patuh(args);
      expect(`${out}${err}`).not.toContain("\u001b");
    }
  });
});

describe("colours and pipes", () => {
  const args = ["classify", "ombudsman-kepatuhan@2023", "81.84"];

  it("should have colours only where they are wanted", () => {
    expect(patuh(args).out).not.toContain("\u001b[");
    expect(patuh(args, { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[32m");
    expect(patuh(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain("\u001b[");
  });

  it("should end quietly when the reader goes away", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => JSON.stringify({ subject: `s${index}`, answers: {} })).join(
      "\n",
    );
    const path = file("many.ndjson", many);
    const child = spawn(process.execPath, ["dist/cli.js", "score", "pekppp@2024", path, "--format", "json"]);
    let err = "";
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});
