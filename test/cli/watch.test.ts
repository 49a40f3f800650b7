import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { compareLooks } from "../../src/cli/watch/compare-looks.js";
import { look } from "../../src/cli/watch/look.js";
import { renderChanges } from "../../src/cli/watch/render-change.js";
import { patuh } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "patuh-watch-"));
afterAll(() => rmSync(root, { recursive: true }));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** A new project, and a watch of it whose lines of JSON can be waited for. */
function watching(name: string, format = "json") {
  const folder = join(root, name);
  expect(patuh(["init", folder, "--id", "kantor", "--year", "2026", "--yes"]).status).toBe(0);
  const args = [
    resolve("dist/cli.js"),
    "watch",
    "kantor-2026.rubric",
    "evidence.json",
    "--format",
    format,
    "--lang",
    "en",
  ];
  const child = spawn(process.execPath, args, { cwd: folder });
  children.push(child);
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const until = async <T>(what: () => T | undefined): Promise<T> => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const found = what();
      if (found !== undefined) return found;
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(`nothing came\n${out}\n${err}`);
  };
  const line = (index: number) =>
    until(() => (out.split("\n").length > index + 1 ? JSON.parse(out.split("\n")[index] ?? "") : undefined));
  const text = (wanted: string) => until(() => (`${out}${err}`.includes(wanted) ? `${out}${err}` : undefined));
  const at = (file: string): string => join(folder, file);
  const edit = (file: string, from: string, to: string): void =>
    writeFileSync(at(file), readFileSync(at(file), "utf8").replace(from, to));
  // The watch begins behind the first look, and says so; then the system may take a moment to tell.
  const settled = async (): Promise<void> => {
    await text("waiting for changes");
    await new Promise((next) => setTimeout(next, 700));
  };
  return { child, line, text, at, edit, settled, lines: () => out.split("\n").length - 1 };
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((end) => child.on("close", end));

describe("patuh watch", () => {
  it("should look at once, and again when evidence, rubric or cases change", async () => {
    const { child, line, at, edit, settled, lines } = watching("changes");
    expect(await line(0)).toMatchObject({
      files: [],
      valid: true,
      passed: 1,
      changes: [{ subject: "kantor-contoh", before: null, after: { score: "62.00", category: "B" }, parts: [] }],
    });
    await settled();
    edit("evidence.json", '"answer": 7', '"answer": 14');
    expect(await line(1)).toMatchObject({
      files: ["evidence.json"],
      changes: [
        {
          before: { score: "62.00", category: "B" },
          after: { score: "80.00", category: "A" },
          parts: [
            { path: "standards", before: "70.00", after: "100.00" },
            { path: "standards.components-known", before: "50.00", after: "100.00" },
          ],
        },
      ],
    });
    edit("kantor-2026.rubric", "weight 60%", "weight 61%");
    const broken = await line(2);
    expect(broken).toMatchObject({ files: ["kantor-2026.rubric"], valid: false, changes: [] });
    expect(broken.diagnostics.map(({ code }: { code: string }) => code)).toContain("PTH3001");
    // As editors save: another file, renamed over the first.
    writeFileSync(at("other"), readFileSync(at("kantor-2026.rubric"), "utf8").replace("weight 61%", "weight 60%"));
    renameSync(at("other"), at("kantor-2026.rubric"));
    // Nothing but the rubric was wrong in between, so nobody's score has changed.
    expect(await line(3)).toMatchObject({ files: ["kantor-2026.rubric"], valid: true, changes: [] });
    writeFileSync(at("kantor-2026.cases.json"), "{}");
    expect((await line(4)).files).toEqual(["kantor-2026.cases.json"]);
    writeFileSync(at("notes.txt"), "nothing to do with it");
    await settled();
    expect(lines()).toBe(5);
    child.kill("SIGINT");
    expect(await ended(child)).toBe(0);
  });

  it("should outlive a file that is deleted and made again", async () => {
    const { child, line, at, settled } = watching("again");
    await line(0);
    await settled();
    const text = readFileSync(at("evidence.json"), "utf8");
    rmSync(at("evidence.json"));
    const gone = await line(1);
    expect(gone.diagnostics.map(({ code }: { code: string }) => code)).toEqual(["PTH1020"]);
    writeFileSync(at("evidence.json"), text.replace('"answer": 1', '"answer": 2'));
    expect((await line(2)).changes).toMatchObject([{ after: { score: "82.00" } }]);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
  });

  it("should take several writes in one go for one change", async () => {
    const { line, at, settled, lines } = watching("quick");
    await line(0);
    await settled();
    for (const answer of [8, 9, 10])
      writeFileSync(
        at("evidence.json"),
        readFileSync(at("evidence.json"), "utf8").replace(/"answer": \d+/, `"answer": ${answer}`),
      );
    await line(1);
    await settled();
    expect(lines()).toBe(2);
  });

  it("should tell a person what changed, and clear nothing", async () => {
    const { child, text, edit, settled } = watching("person", "text");
    await text("waiting for changes");
    await settled();
    edit("evidence.json", '"answer": 7', '"answer": 14');
    const said = await text("62.00 (B) → 80.00 (A)");
    expect(said).toContain("evidence.json changed");
    expect(said).toContain("no mistakes in the rubric · 1 passed");
    expect(said).not.toContain("\u001b");
    edit("kantor-2026.rubric", "expect score 62", "expect score 63");
    expect(await text("1 failed")).toContain("expected 63");
    child.kill("SIGINT");
    expect(await ended(child)).toBe(0);
  });

  it("should refuse what cannot be watched", () => {
    for (const args of [["-"], ["pekppp@2024", "-"]]) expect(patuh(["watch", ...args]).status).toBe(2);
  });
});

describe("the difference between two looks", () => {
  const file = (text: string): string => {
    const path = join(root, `units-${text.length}.ndjson`);
    writeFileSync(path, text);
    return path;
  };
  const unit = (id: string, parking: number): string => JSON.stringify({ subject: id, answers: { parking } });

  it("should be told by subject: who came, who went, who is another; and be cut where it is long", async () => {
    const before = await look("rubrics/pekppp-2024.rubric", file(`${unit("a", 3)}\n${unit("b", 3)}\n`));
    const after = await look("rubrics/pekppp-2024.rubric", file(`${unit("a", 5)}\n${unit("c", 3)}\n\n`));
    const changes = compareLooks(before, after);
    expect(changes.map(({ subject }) => subject)).toEqual(["a", "c", "b"]);
    expect(changes.map((one) => [one.before === null, one.after === null])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(compareLooks(after, after)).toEqual([]);
    const plain = { bold: (text: string) => text } as never;
    const [change] = changes;
    if (change === undefined) throw new Error("nothing changed");
    const shown = renderChanges(Array(25).fill(change), "en", plain);
    expect(shown).toContain("... and 5 more");
  });
});
