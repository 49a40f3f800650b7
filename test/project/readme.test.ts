import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { patuh } from "../cli/run.js";

const readme = readFileSync("README.md", "utf8");

describe("the README", () => {
  it("should quote the embedding example as it stands", () => {
    expect(readme).toContain(readFileSync("examples/embedding/score.ts", "utf8").trimEnd());
  });

  it("should have an embedding example that runs", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import("../../examples/embedding/score.js");
    // 0.75 x 0.24 x 0.17 x 4 + 0.75 x 0.18 x 0.15 x 3; what is not answered counts as lowest
    expect(log.mock.calls[0]).toEqual(["dinas-a", "0.18", "F", "0.18315"]);
    expect(String(log.mock.calls[1])).toContain("Belum pasti");
    log.mockRestore();
  });

  it("should show the numbers that the command gives", () => {
    const answer = JSON.parse(patuh(["score", "pekppp@2024", "examples/pekppp/evidence.json", "--format", "json"]).out);
    const nodes = new Map<string, Record<string, string>>(
      answer.nodes.map((node: { path: string }) => [node.path, node]),
    );
    const table = readme.slice(readme.indexOf("<!-- sum-by-hand -->"), readme.indexOf("<!-- /sum-by-hand -->"));
    const rows = [...table.matchAll(/^\| \**`([a-z0-9.-]+)`\** \| \**([\d.]+)\** \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    expect(rows).toHaveLength(7);
    for (const [, path = "", exact, weight, contribution] of rows) {
      expect(nodes.get(path)).toMatchObject({ exact, weight, contribution });
    }
  });

  it.each(["README.md", "README.id.md"])("should name only commands and files that exist: %s", (file) => {
    const page = readFileSync(file, "utf8");
    for (const [, target = ""] of page.matchAll(/\]\(([^)#]+)\)/g)) expect(() => readFileSync(target)).not.toThrow();
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, script = ""] of page.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty(script);
    const help = patuh(["--help"]).out;
    for (const [, command = ""] of page.matchAll(/npx patuh (\S+)/g))
      expect(help).toMatch(new RegExp(`^ {2}${command} `, "m"));
  });

  it("should have commands that work as they stand, in their order", { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "patuh-readme-"));
    for (const name of ["examples", "rubrics"]) cpSync(name, join(folder, name), { recursive: true });
    cpSync("rubrics/skm-2017.rubric", join(folder, "my.rubric"));
    const blocks = readme.match(/^npx patuh (?:.*\\\n)*.*$/gm) ?? [];
    const cells = [...readme.matchAll(/^\| `(npx patuh [^`]+)`/gm)].map(([, command = ""]) => command);
    expect([blocks.length, cells.length].every((count) => count >= 10)).toBe(true);
    const failed = [...blocks, ...cells].filter((command) => {
      const script = command.replace("npx patuh", () => `"${process.execPath}" "${resolve("dist/cli.js")}"`);
      return spawnSync("sh", ["-c", script], { cwd: folder }).status !== 0;
    });
    rmSync(folder, { recursive: true });
    expect(failed).toEqual([]);
  });

  it("should name every entry of the package", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    const entries = Object.keys(exports).filter((entry) => !/[*]|package.json/.test(entry));
    for (const entry of entries) expect(readme).toContain(`\`${join("patuh", entry)}\``);
  });

  it("should have the same commands, blocks, numbers and links in Indonesian", () => {
    const indonesian = readFileSync("README.id.md", "utf8");
    for (const partsOf of [headingsOf, fencesOf, codesOf, tablesOf, linksOf]) {
      expect(partsOf(indonesian)).toEqual(partsOf(readme));
    }
  });

  it.each(["id", "en"])("should stand beside an explanation that is what the command says today: %s", (language) => {
    const { out } = patuh(["explain", "pekppp@2024", "examples/pekppp/evidence.json", "--lang", language]);
    expect(out).toBe(readFileSync(`examples/pekppp/explanation.${language}.txt`, "utf8"));
  });

  it("should have a picture of what the command prints today", () => {
    const { status, stderr } = spawnSync(process.execPath, [".ci/picture.mjs", "--check"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

const headingsOf = (page: string): readonly string[] => page.match(/^#+(?= )/gm) ?? [];

/** The fenced blocks, without the remarks behind commands. */
function fencesOf(page: string): readonly string[] {
  const fences = page.match(/^```[\s\S]*?^```$/gm) ?? [];
  return fences.map((fence) => (fence.startsWith("```sh") ? fence.replaceAll(/ +# .*$/gm, "") : fence));
}

/** What stands as code in a line; its order follows the sentence. */
function codesOf(page: string): readonly string[] {
  const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll('"alasan"', '"why"');
  return (prose.match(/`[^`]+`/g) ?? []).toSorted();
}

/** The first cell of each row that begins with code. */
function tablesOf(page: string): readonly string[] {
  return page.match(/^\| `[^|]*(?=\|)/gm) ?? [];
}

/** Where links lead; each page leads to the other, and to the explanation in its language. */
function linksOf(page: string): readonly string[] {
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  return links
    .map((link) => link.replace(/^README(\.id)?\.md$/, "README").replace(/explanation\.\w+/, "explanation"))
    .toSorted();
}
