import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build as tsup } from "tsup";
import { build, createServer, type Plugin, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { esbuildRubrics } from "../../src/plugin/esbuild-rubrics.js";
import { viteRubrics } from "../../src/plugin/vite-rubrics.js";
import { compiled } from "../support/laws.js";
import { AMENDING, folderOf, loket, MAIN, run } from "./fixture.js";

// It is a plugin to Vite's own types, too.
const plugins: Plugin[] = [viteRubrics()];

async function built(folder: string): Promise<string> {
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins,
    build: { write: false, lib: { entry: "main.ts", formats: ["es"] } },
  });
  const [first] = output as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? "";
}

describe("viteRubrics", () => {
  it("should build the resolved rubric in", async () => {
    const folder = folderOf({ "x.rubric": loket(), "main.ts": MAIN });
    const code = await built(folder);
    expect(await run(code)).toMatchObject({ hash: compiled(loket()).hash, title: "Loket", isFrozen: true });
    expect(code.length).toBeLessThan(5000);
    expect(readFileSync(join(folder, "x.d.rubric.ts"), "utf8")).toContain("readonly fee?: Answer<0 | 1 | 2 | 3 | 4 |");
  });

  it("should stop the build with all of the diagnostic: place, frame, hint and why", async () => {
    const folder = folderOf({ "x.rubric": loket("90%"), "main.ts": MAIN });
    const error = await built(folder).then(
      () => expect.unreachable("the build went through"),
      (thrown: Error) => thrown,
    );
    for (const part of ["error[PTH3001] weight-sum", "x.rubric:1:8", "^^^^^", "saran:", "help:", "alasan:", "why:"])
      expect(error.message).toContain(part);
  });

  it("should leave files alone that are asked for as text", async () => {
    const folder = folderOf({ "x.rubric": loket("90%"), "main.ts": 'export { default } from "./x.rubric?raw";' });
    expect((await run(await built(folder)))["default"]).toBe(loket("90%"));
  });

  it("should serve it while a program is written, and again when what it amends changes", async () => {
    const folder = folderOf({ "x.rubric": AMENDING, "loket-2024.rubric": loket(), "main.ts": MAIN });
    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: "silent",
      plugins,
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
      appType: "custom",
    });
    try {
      const hash = async (): Promise<unknown> => (await server.ssrLoadModule("/main.ts"))["hash"];
      const first = await hash();
      expect(await hash()).toBe(first);
      writeFileSync(join(folder, "loket-2024.rubric"), loket().replace("0..4", "0..5"));
      await expect.poll(hash, { timeout: 10_000, interval: 100 }).not.toBe(first);
    } finally {
      await server.close();
    }
  });

  it("should refuse options that there are not", () =>
    expect(() => viteRubrics({ typ: false } as object)).toThrow("viteRubrics has no option `typ`; it has `types`"));
});

describe("tsup", () => {
  const options = (folder: string) => ({
    entry: [join(folder, "main.ts")],
    outDir: join(folder, "dist"),
    format: ["esm" as const],
    config: false as const,
    silent: true,
    esbuildPlugins: [esbuildRubrics()],
    tsconfig: resolve("tsconfig.json"),
  });

  it("should build it in as esbuild does", async () => {
    const folder = folderOf({ "x.rubric": loket(), "main.ts": MAIN, "package.json": '{ "type": "module" }' });
    await tsup(options(folder));
    const code = readFileSync(join(folder, "dist", "main.js"), "utf8");
    expect(await run(code)).toMatchObject({ hash: compiled(loket()).hash });
  });

  it("should stop at a mistake", async () => {
    const folder = folderOf({ "x.rubric": loket("90%"), "main.ts": MAIN, "package.json": '{ "type": "module" }' });
    await expect(tsup(options(folder))).rejects.toThrow("PTH3001");
  });
});
