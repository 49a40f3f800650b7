import { existsSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildFailure, build, context, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { rubricDts } from "../../src/form/rubric-dts.js";
import { compileFile } from "../../src/plugin/compile-file.js";
import { esbuildRubrics } from "../../src/plugin/esbuild-rubrics.js";
import { compiled } from "../support/laws.js";
import { AMENDING, folderOf, loket, MAIN, run } from "./fixture.js";

// It is a plugin to esbuild's own types, too.
const plugins: Plugin[] = [esbuildRubrics()];

const optionsFor = (folder: string) => ({
  absWorkingDir: folder,
  entryPoints: ["main.ts"],
  bundle: true,
  format: "esm" as const,
  write: false as const,
  logLevel: "silent" as const,
  plugins,
});

async function failureOf(folder: string): Promise<BuildFailure> {
  return build(optionsFor(folder)).then(
    () => expect.unreachable("the build went through"),
    (error: BuildFailure) => error,
  );
}

describe("esbuildRubrics", () => {
  it("should build the resolved rubric in, frozen and without the parser", async () => {
    const folder = folderOf({ "x.rubric": loket(), "main.ts": MAIN });
    const { outputFiles, warnings } = await build(optionsFor(folder));
    const code = outputFiles[0]?.text ?? "";
    const { hash, title, isFrozen } = await run(code);
    expect({ hash, title, isFrozen }).toEqual({ hash: compiled(loket()).hash, title: "Loket", isFrozen: true });
    expect(warnings).toEqual([]);
    expect(code.length).toBeLessThan(5000);
  });

  it("should leave a rubric out that is imported and not used", async () => {
    const folder = folderOf({
      "x.rubric": loket(),
      "main.ts": 'import rubric from "./x.rubric"; export const one = 1;',
    });
    const { outputFiles } = await build(optionsFor(folder));
    expect(outputFiles[0]?.text).not.toContain("loket");
  });

  it("should stop the build at the place of a mistake, with why and hint", async () => {
    const folder = folderOf({ "x.rubric": loket("90%"), "main.ts": MAIN });
    const { errors } = await failureOf(folder);
    expect(errors).toHaveLength(1);
    const { text, location, notes, pluginName } = errors[0] ?? expect.unreachable();
    expect(pluginName).toBe("patuh");
    expect(text).toMatch(/^PTH3001 weight-sum: .* \/ .*90%/);
    expect(location).toMatchObject({ line: 1, column: 7, length: 5, lineText: "rubric loket 2024 {" });
    expect(notes[0]).toMatchObject({
      text: "salah satu bobotnya / one of its weights",
      location: { line: 5, lineText: '  indicator fee "Tarif" weight 90% { scale levels 0..4 }' },
    });
    expect(notes.length).toBeGreaterThanOrEqual(4);
    expect(existsSync(join(folder, "x.d.rubric.ts"))).toBe(false);
  });

  it("should place mistakes behind characters of several bytes, and after CRLF", async () => {
    const text = loket("90%").replace('"Tarif"', '"Tarif ꦗꦮ"').replaceAll("\n", "\r\n");
    const { errors } = await failureOf(folderOf({ "x.rubric": text, "main.ts": MAIN }));
    const { column = 0, length = 0, lineText = "", line } = errors[0]?.notes[0]?.location ?? {};
    expect(line).toBe(5);
    expect(
      Buffer.from(lineText)
        .subarray(column, column + length)
        .toString(),
    ).toBe("90%");
  });

  it("should give warnings as warnings", async () => {
    const rubric = loket().replace("indicator", "scale unused yes/no\n  indicator");
    const { warnings } = await build(optionsFor(folderOf({ "x.rubric": rubric, "main.ts": MAIN })));
    expect(warnings.map(({ text }) => text.slice(0, 7))).toEqual(["PTH2011"]);
  });

  it("should say when a file is no text", async () => {
    const folder = folderOf({ "x.rubric": "", "main.ts": MAIN });
    writeFileSync(join(folder, "x.rubric"), Buffer.from([0xff, 0xfe, 0x00]));
    const { errors } = await failureOf(folder);
    expect(errors.map(({ text, location }) => [text.slice(0, 7), location?.line ?? null])).toEqual([["PTH1023", 1]]);
  });

  it("should resolve what is amended beside the file, and build again when that changes", async () => {
    const folder = folderOf({ "x.rubric": AMENDING, "loket-2024.rubric": loket(), "main.ts": MAIN });
    const building = await context(optionsFor(folder));
    try {
      const built = async (): Promise<unknown> =>
        (await run((await building.rebuild()).outputFiles[0]?.text ?? ""))["hash"];
      const first = await built();
      expect(await built()).toBe(first);
      writeFileSync(join(folder, "loket-2024.rubric"), loket().replace("0..4", "0..5"));
      expect(await built()).not.toBe(first);
    } finally {
      await building.dispose();
    }
  });

  it("should watch what is amended, also where there is nothing yet", () => {
    const folder = folderOf({ "x.rubric": AMENDING });
    const { watched, diagnostics } = compileFile(join(folder, "x.rubric"), false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PTH2400"]);
    expect(watched).toEqual([join(folder, "x.rubric"), join(folder, "loket-2024.rubric")]);
  });

  it("should amend rubrics of the package", async () => {
    const amending = 'rubric skm 2018 amends skm 2017 { title "SKM baru" }\n';
    const folder = folderOf({
      "x.rubric": amending,
      "skm-2017.rubric": readFileSync("rubrics/skm-2017.rubric", "utf8"),
      "main.ts": MAIN,
    });
    const { outputFiles } = await build(optionsFor(folder));
    expect(await run(outputFiles[0]?.text ?? "")).toMatchObject({ title: "SKM baru" });
  });

  it("should write types beside the rubric, only when they change", async () => {
    const folder = folderOf({ "x.rubric": loket(), "main.ts": MAIN });
    const types = join(folder, "x.d.rubric.ts");
    await build(optionsFor(folder));
    expect(readFileSync(types, "utf8")).toBe(rubricDts(compiled(loket())));
    utimesSync(types, 1, 1);
    await build(optionsFor(folder));
    expect(statSync(types).mtimeMs).toBe(1000);
    writeFileSync(join(folder, "x.rubric"), loket().replace("0..4", "0..5"));
    await build(optionsFor(folder));
    expect(readFileSync(types, "utf8")).toContain('"5"');
  });

  it("should write none when asked not to", async () => {
    const folder = folderOf({ "x.rubric": loket(), "main.ts": MAIN });
    await build({ ...optionsFor(folder), plugins: [esbuildRubrics({ types: false })] });
    expect(existsSync(join(folder, "x.d.rubric.ts"))).toBe(false);
  });

  it("should warn where they cannot be written, and build all the same", async () => {
    const folder = folderOf({ "x.rubric": loket(), "main.ts": MAIN });
    // A link into nowhere cannot be written to, whoever asks.
    symlinkSync(join(folder, "none", "x"), join(folder, "x.d.rubric.ts"));
    const { warnings } = await build(optionsFor(folder));
    expect(warnings.map(({ text }) => text.slice(0, 7))).toEqual(["PTH7380"]);
  });

  it("should refuse options that there are not", () => {
    expect(() => esbuildRubrics({ typ: false } as object)).toThrow(
      "esbuildRubrics has no option `typ`; it has `types`",
    );
    expect(() => esbuildRubrics({ types: 1 } as object)).toThrow(
      "the option `types` of esbuildRubrics is true or false",
    );
  });
});
