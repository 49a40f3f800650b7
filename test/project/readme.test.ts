import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

  it("should name only commands and files that exist", () => {
    for (const [, target = ""] of readme.matchAll(/\]\(([^)#]+)\)/g)) expect(() => readFileSync(target)).not.toThrow();
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, script = ""] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty(script);
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
