import { spawn, spawnSync } from "node:child_process";
import { existsSync, linkSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { patuh } from "../run.js";
import { testFolder } from "./score-file.js";

const folder = testFolder();
const rubric = folder.write(
  "loket.rubric",
  `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers stop the score
  indicator fee weight 80% { scale yes/no }
  indicator speed weight 20% { scale number 0..10 higher is better }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`,
);
const table = folder.write("a.csv", "subject,fee,speed\na,ya,1\n");
const many = folder.write(
  "many.csv",
  `subject,fee,speed\n${Array.from({ length: 300_000 }, (_, row) => `u${row},ya,${row % 10}\n`).join("")}`,
);

const csv = (file: string, ...more: readonly string[]): readonly string[] => [
  ...["score", rubric, file, "--format", "csv", "--lang", "en", ...more],
];

describe("where outcomes go", () => {
  it("should follow a link and leave it there, even one to nothing", () => {
    for (const name of ["old", "new"]) {
      if (name === "old") folder.write("real-old", "before");
      symlinkSync(`real-${name}`, folder.path(`link-${name}`));
      expect(patuh(csv(table, "--out", folder.path(`link-${name}`))).status).toBe(0);
      expect(lstatSync(folder.path(`link-${name}`)).isSymbolicLink()).toBe(true);
      expect(folder.read(`real-${name}`)).toContain("a,,complete,82.00");
    }
  });

  it("should be a pipe that is there, which stays one, and cannot be gone on with", () => {
    const pipe = folder.path("pipe");
    spawnSync("mkfifo", [pipe]);
    const script = `cat "$3" > "$3.read" & "$0" dist/cli.js score "$1" "$2" --format csv --out "$3"; wait`;
    expect(spawnSync("bash", ["-c", script, process.execPath, rubric, table, pipe]).status).toBe(0);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readFileSync(`${pipe}.read`, "utf8")).toContain("a,,complete,82.00");
    expect(patuh(csv(table, "--out", pipe, "--resume"))).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH7272"),
    });
  });

  it("should not be a folder, which is told before any row", () => {
    const { status, err } = patuh(csv(table, "--out", folder.path(".")));
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("EISDIR") });
  });

  it("should leave nothing beside them", () => {
    expect(readdirSync(folder.path(".")).filter((name) => /\.part|\.lock/.test(name))).toEqual([]);
  });
});

describe("files that are the same", () => {
  it("should be found by any path, link or hard link, and never be written over", () => {
    symlinkSync("a.csv", folder.path("a-link.csv"));
    linkSync(table, folder.path("a-hard.csv"));
    const before = [table, rubric].map((name) => readFileSync(name, "utf8"));
    const sub = (name: string): string => `${folder.path(".")}/./${name}`;
    for (const [out, rejects] of [
      [sub("a.csv"), sub("x")],
      [folder.path("a-link.csv"), sub("x")],
      [sub("x"), folder.path("a-hard.csv")],
      [sub("loket.rubric"), sub("x")],
      [sub("x"), folder.path("x")],
      [sub("x"), folder.path("x.part")],
      [folder.path("x"), sub("x.part.json")],
    ] as const)
      expect(patuh(csv(table, "--out", out, "--rejects", rejects)).status).toBe(2);
    expect([table, rubric].map((name) => readFileSync(name, "utf8"))).toEqual(before);
    expect(existsSync(folder.path("x"))).toBe(false);
  });
});

describe("two runs with one output", () => {
  it("should not both write it, and the second one can begin when the first was killed", async () => {
    const out = folder.path("two");
    const first = spawn(process.execPath, ["dist/cli.js", ...csv(many, "--out", out)], { stdio: "ignore" });
    const ended = new Promise((resolve) => first.once("close", resolve));
    while (!existsSync(`${out}.part.json`) && first.exitCode === null) await wait(5);
    first.kill("SIGSTOP");
    for (const more of [[], ["--resume"]])
      expect(patuh(csv(many, "--out", out, ...more))).toMatchObject({
        status: 1,
        err: expect.stringContaining("PTH7265"),
      });
    first.kill("SIGKILL");
    await ended;
    expect(patuh(csv(many, "--out", out))).toMatchObject({ status: 1, err: expect.stringContaining("PTH7266") });
    const original = readFileSync(many, "utf8");
    // A row that was read already is another one now, in a file of the same size.
    writeFileSync(many, original.replace("u10000,ya,0", "u10000,ya,9"));
    const other = patuh(csv(many, "--out", out, "--resume"));
    expect(other).toMatchObject({ status: 1, err: expect.stringContaining("the input is another") });
    writeFileSync(many, original);
    expect(patuh(csv(many, "--out", out, "--resume")).status).toBe(0);
    expect(patuh(csv(many, "--out", folder.path("whole"))).status).toBe(0);
    expect(folder.read("two") === folder.read("whole")).toBe(true);
  });
});

describe("a row that has no single score", () => {
  it("should have a range, and the status that it has as one subject", () => {
    const half = folder.write("half.csv", "subject,fee,speed\na,ya,\n");
    const { status, out, err } = patuh(csv(half));
    expect(out.split("\n")[1]).toBe("a,,partial,,good,Baik,,,,,80,100,good,PTH6003");
    expect({ status, err }).toEqual({ status: 1, err: "1 row: 1 scored (1 without a single score)\n" });
    const json = folder.write("half.json", '{"subject":"a","answers":{"fee":true}}');
    expect(patuh(["score", rubric, json]).status).toBe(1);
  });
});

describe("a table in SQL", () => {
  it("should have a name", () => {
    expect(patuh(["sql", rubric, "--dialect", "duckdb", "--table", ""]).status).toBe(2);
    expect(patuh(["sql", rubric, "--dialect", "duckdb", "--table", "t"]).status).toBe(0);
  });
});
