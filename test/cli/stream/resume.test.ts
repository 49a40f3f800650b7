import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OutputOptions, openRowOutput, type RowOutput, writeFaultOf } from "../../../src/cli/stream/row-output.js";
import { patuh } from "../run.js";
import { testFolder } from "./score-file.js";

const folder = testFolder();
const rubric = folder.write(
  "loket.rubric",
  `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee weight 50% { scale yes/no }
  indicator speed weight 50% { scale number 0..10 higher is better }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`,
);

/** Good rows, bad ones, partial ones and doubled ones. */
function rowOf(row: number): string {
  if (row % 1000 === 7) return `u${row},?,1`;
  if (row % 5000 === 8) return `u${row},ya,`;
  return `u${row % 7777 === 9 ? row - 1 : row},ya,${row % 11}`;
}

const ROWS = 400_000;
const table = folder.write(
  "many.csv",
  `subject,fee,speed\n${Array.from({ length: ROWS }, (_, row) => rowOf(row)).join("\n")}\n`,
);

const args = (out: string, more: readonly string[] = []): readonly string[] => [
  ...["score", rubric, table, "--out", folder.path(out), "--rejects", folder.path(`${out}.bad`)],
  ...["--format", "csv", "--quiet", ...more],
];

/** Starts a run, and kills it when its notes of progress were written, and some time has gone by. */
async function killed(out: string, milliseconds: number, more: readonly string[] = []): Promise<void> {
  const run = spawn(process.execPath, ["dist/cli.js", ...args(out, more)], { stdio: "ignore" });
  const ended = new Promise((resolve) => run.once("close", resolve));
  while (!existsSync(folder.path(`${out}.part.json`)) && run.exitCode === null) await wait(5);
  await wait(milliseconds);
  run.kill("SIGKILL");
  await ended;
}

describe("a run that was killed", () => {
  it("should be gone on with to the very bytes of one that was not, wherever it was killed", async () => {
    expect(patuh(args("whole")).status).toBe(1);
    const [whole, bad] = [folder.read("whole"), folder.read("whole.bad")];
    expect(whole.split("\n").length + new Set(bad.match(/"row":\d+/g)).size).toBe(ROWS + 2);
    for (const milliseconds of [0, 40, 170]) {
      await killed("part", milliseconds);
      const isNamed = existsSync(folder.path("part"));
      // Killed a second time, as it happens on a machine that does so.
      if (!isNamed) await killed("part", milliseconds, ["--resume"]);
      if (!existsSync(folder.path("part"))) expect(patuh(args("part", ["--resume"])).status).toBe(1);
      expect(folder.read("part") === whole).toBe(true);
      expect(folder.read("part.bad") === bad).toBe(true);
      expect(existsSync(folder.path("part.part.json"))).toBe(false);
      for (const name of ["part", "part.bad"]) rmSync(folder.path(name));
    }
  });
});

const READ = { size: 0, hash: "" };
const IDENTITY = { rubric: "sha256-x", input: { size: 1, head: "y" }, options: { form: "csv" } };

function options(change: Partial<OutputOptions> = {}): OutputOptions {
  const places = { out: folder.path("o"), rejects: folder.path("r") };
  return { ...places, resume: true, identity: IDENTITY, isSameInput: async () => true, ...change };
}

async function opened(change: Partial<OutputOptions> = {}): Promise<RowOutput> {
  const output = await openRowOutput(options(change));
  if (!output.ok) throw new Error(JSON.stringify(output));
  return output.output;
}

/** Writes pieces as an interrupted run would; how many of them were noted. */
async function writtenBefore(pieces: readonly (readonly [string, string, boolean])[]): Promise<number> {
  const output = await opened({ resume: false });
  let noted = 0;
  for (const [index, [lines, rejects, isNoted]] of pieces.entries()) {
    await output.write(lines, rejects);
    if (isNoted) noted = index + 1;
    if (isNoted) await output.note({ rows: noted, scored: noted, rejected: 0, stopped: 0, read: READ });
  }
  await output.leave();
  return noted;
}

describe("an output", () => {
  // Law: whatever was written behind the last note, and wherever it was cut, going on gives the same.
  it("should go on from its last note, whatever came behind it", async () => {
    const piece = fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.string(), async (pieces, garbage) => {
        const noted = await writtenBefore(pieces);
        if (noted > 0) for (const name of ["o.part", "r.part"]) appendFileSync(folder.path(name), garbage);
        const second = await opened();
        expect(second.done.rows).toBe(noted);
        for (const [lines, rejects] of pieces.slice(noted)) await second.write(lines, rejects);
        await second.finish();
        expect(folder.read("o")).toBe(wellFormed(pieces.map(([lines]) => lines)));
        expect(folder.read("r")).toBe(wellFormed(pieces.map(([, rejects]) => rejects)));
      }),
      { numRuns: 40 },
    );
  });

  it("should have no name before it is whole, and then take the place of what had it", async () => {
    folder.write("o", "before");
    const output = await opened({ resume: false });
    await output.write("after", "");
    expect(folder.read("o")).toBe("before");
    await output.finish();
    expect(folder.read("o")).toBe("after");
    expect(existsSync(folder.path("o.part"))).toBe(false);
  });

  it("should not be gone on with where anything else is another", async () => {
    const first = await opened({ resume: false });
    await first.write("some lines\n", "");
    await first.note({ rows: 1, scored: 1, rejected: 0, stopped: 0, read: READ });
    await first.leave();
    const faultWith = async (change: object): Promise<unknown> =>
      openRowOutput(options({ identity: { ...IDENTITY, ...change } }));
    expect(await faultWith({ rubric: "sha256-z" })).toEqual({ ok: false, resume: "rubric" });
    expect(await faultWith({ input: { size: 2, head: "y" } })).toEqual({ ok: false, resume: "input" });
    expect(await faultWith({ input: { size: 1, head: "z" } })).toEqual({ ok: false, resume: "input" });
    expect(await faultWith({ options: { form: "json" } })).toEqual({ ok: false, resume: "options" });
    expect(await faultWith({ options: {} })).toEqual({ ok: false, resume: "options" });
    expect(await openRowOutput(options({ isSameInput: async () => false }))).toEqual({ ok: false, resume: "input" });
    expect(await openRowOutput(options({ resume: false }))).toEqual({
      ok: false,
      unfinished: expect.stringContaining("o.part.json"),
    });
    const written = folder.read("o.part");
    folder.write("o.part", written.replace("some", "same"));
    expect(await faultWith({})).toEqual({ ok: false, resume: "output" });
    folder.write("o.part", written);
    const size = statSync(folder.path("o.part")).size;
    truncateSync(folder.path("o.part"), size - 1);
    expect(await faultWith({})).toEqual({ ok: false, resume: "output" });
    for (const notes of ["", "{", '{"rubric":1}', JSON.stringify({ ...IDENTITY, done: { rows: -1 } })]) {
      folder.write("o.part.json", notes);
      expect(await faultWith({})).toEqual({ ok: false, resume: "unreadable" });
    }
    rmSync(folder.path("o.part.json"));
  });

  it("should say which file cannot be written, and keep what was noted", async () => {
    const [full, notes] = [folder.path("full"), folder.path("full.part.json")];
    const output = await opened({ out: full, rejects: null, resume: false });
    await output.write("a line\n", "");
    await output.note({ rows: 1, scored: 1, rejected: 0, stopped: 0, read: READ });
    rmSync(`${full}.part`);
    const fault = await output.finish().then(
      () => null,
      (error: unknown) => writeFaultOf(error),
    );
    expect(fault).toEqual({ file: full, reason: "ENOENT" });
    expect(JSON.parse(readFileSync(notes, "utf8")).done).toMatchObject({ rows: 1, out: { size: 7 } });
  });
});

/** Texts as they are read back: halves of surrogate pairs are no UTF-8. */
function wellFormed(texts: readonly string[]): string {
  return texts.map((text) => Buffer.from(text).toString()).join("");
}
